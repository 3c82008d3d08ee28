package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way through {@code coaching-stop}, and what a coaching does about it. */
class CoachingStopTest extends StoryTest {

  @BeforeEach
  void coached() {
    as("supervisor").start("coaching-cycle", CoachingAnswers.request(story, "2026-12-31"));
    CoachingAnswers.agree(story, "2026-12-31");
    CoachingAnswers.begin(story);
  }

  @Test
  void theCoachLeadEndsACoachingAndTheUnitEvaluatesIt() {
    CoachingAnswers.tryChange(story, "2026-03-02", "adopt", "yes");
    propose("coach-lead");
    assertThat(story.openTasks()).as("until it is confirmed").contains("plan-change");
    as("supervisor")
        .complete("confirm-stop", Map.of("coachingStops", "yes", "evaluateStopped", "yes"));

    assertThat(story.openTasks()).contains("closing-evaluation").doesNotContain("plan-change");
    as("team").complete("closing-evaluation", CoachingAnswers.closing());
    assertThat(story.open("coaching-pdsa")).isEmpty();
    assertThat(story.open("coaching-support")).isEmpty();
    assertThat(story.open("coaching-continuity")).isEmpty();
    assertThat(story.open("coaching-rooting")).as("what was adopted is followed").hasSize(1);
  }

  @Test
  void nobodyHasToEvaluateWhatEndsEarly() {
    propose("coach-lead");
    as("supervisor")
        .complete("confirm-stop", Map.of("coachingStops", "yes", "evaluateStopped", "no"));

    assertThat(story.openTasks()).isEmpty();
    assertThat(story.ends("coaching-cycle")).containsExactly("not-rooted");
    assertThat(story.ends("coaching-stop")).containsExactly("asked");
  }

  @Test
  void aCoachingThatGoesOnTellsWhyToTheSupervisorWhoWantedToEndIt() {
    propose("supervisor");
    assertThat(as("supervisor").tasks()).doesNotContain("confirm-stop");
    as("coach-lead")
        .complete(
            "confirm-stop",
            Map.of("coachingStops", "no", "goesOnReason", "Sovimme kevyemmästä rytmistä"));
    as("supervisor").complete("read-stop-answer", Map.of());

    assertThat(story.openTasks()).contains("plan-change", "note-visit");
    propose("supervisor");
    assertThat(tasks.getVariable(story.task("confirm-stop").getId(), "coachingStops"))
        .as("the next proposal is decided anew")
        .isNull();
  }

  @Test
  void whoIsSupervisorAndLeadsCoachingTooIsNotTheOneWhoConfirms() {
    roles.grant(story.unit(), "supervisor", story.user("coach-lead"));
    propose("coach-lead");
    assertThat(as("coach-lead").tasks()).doesNotContain("confirm-stop");
    as("coordinator")
        .complete("confirm-stop", Map.of("coachingStops", "yes", "evaluateStopped", "no"));

    assertThat(story.ends("coaching-cycle")).containsExactly("not-rooted");
  }

  @Test
  void ofTwoWhoLeadCoachingTheOtherOneConfirms() {
    roles.grant(story.unit(), "supervisor", story.user("coach-lead"));
    String other = story.addPersonIn(story.area(), "coach-lead-b-" + story.id(), "coach-lead");
    propose("coach-lead");
    Map<String, Object> answer = Map.of("coachingStops", "yes", "evaluateStopped", "no");
    assertThatThrownBy(() -> as("coach-lead").complete("confirm-stop", answer))
        .hasMessageContaining("Ehdotit tätä itse");
    String task = story.task("confirm-stop").getId();
    assertThatThrownBy(() -> as("coach-lead").submit(task, answer))
        .as("unclaimed")
        .hasMessageContaining("Ehdotit tätä itse");
    story.asUser(other).complete("confirm-stop", answer);

    assertThat(story.ends("coaching-cycle")).containsExactly("not-rooted");
  }

  @Test
  void whereThereIsNobodyElseThePersonConfirmsAlone() {
    roles.grant(story.unit(), "supervisor", story.user("coach-lead"));
    roles.leave(story.area(), "coordinator", story.user("coordinator"));
    propose("coach-lead");
    as("coach-lead")
        .complete("confirm-stop", Map.of("coachingStops", "yes", "evaluateStopped", "no"));

    assertThat(story.ends("coaching-cycle")).containsExactly("not-rooted");
  }

  private void propose(String role) {
    as(role)
        .start(
            "coaching-stop",
            Map.of(
                "unit",
                story.unit(),
                "stopReason",
                "Aika ei riitä",
                "stopLessons",
                "Yhteinen aika pitää sopia ensin"));
  }
}
