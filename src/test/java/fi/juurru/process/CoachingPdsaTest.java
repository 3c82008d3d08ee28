package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way through {@code coaching-pdsa}. */
class CoachingPdsaTest extends StoryTest {

  @BeforeEach
  void begin() {
    call(
        "coaching-pdsa",
        Map.of(
            "unit", story.unit(),
            "headcount", 10,
            "statedNeed", "Tarve",
            "pdsaWeeks", 4,
            "expertLeadDays", 10));
  }

  @Test
  void aChangeIsTriedForFourWeeksAndAdopted() {
    as("team").complete("plan-change", CoachingAnswers.plan("not-now"));
    as("team").complete("do-change", CoachingAnswers.done());
    story.until("2026-02-08");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-02-09");
    as("team").complete("study-result", CoachingAnswers.studied(null));
    as("supervisor").complete("decide-next", CoachingAnswers.decision("adopt", "no"));

    assertThat(story.ends("coaching-pdsa")).containsExactly("change-adopted");
  }

  @Test
  void anExpertByExperienceIsInvitedWhileTheTrialGoesOn() {
    as("team").complete("plan-change", CoachingAnswers.plan("yes"));
    assertThat(story.openTasks()).containsExactly("do-change", "invite-expert");
    as("team").complete("do-change", CoachingAnswers.done());
    assertThatThrownBy(
            () ->
                as("unit-coach")
                    .complete(
                        "invite-expert",
                        Map.of("invitedOn", Story.day(), "expertMeetingOn", "2026-02-10")))
        .as("The fee is agreed on with the invitation")
        .isInstanceOf(BadRequestException.class);
    invite("2026-01-22"); // nine working days ahead
    assertThat(story.openTasks()).containsExactly("invite-expert");
    invite("2026-02-10");
    story.until("2026-02-10");
    as("unit-coach").complete("study-result", CoachingAnswers.studied("yes"));
    as("team").complete("decide-next", CoachingAnswers.decision("drop", "no"));

    assertThat(story.latest("expertAttended")).isEqualTo("yes");
    assertThat(story.ends("coaching-pdsa")).containsExactly("change-dropped");
  }

  @Test
  void aChangeMayBeAdaptedAndTriedAgain() {
    CoachingAnswers.tryChange(story, "2026-02-09", "adapt", null);
    assertThat(story.openTasks()).containsExactly("plan-change");
    assertThat(seen("plan-change"))
        .as("the plan begins with what was learnt and decided")
        .containsEntry("result", "Asiat hoituivat kerralla")
        .containsEntry("nextReason", "Kokeilu opetti");
    CoachingAnswers.tryChange(
        story,
        day -> {
          story.until(day);
          assertThat(seen("study-result")).containsEntry("lastTrust", "3");
        },
        "2026-03-10",
        "adopt",
        "yes");

    assertThat(story.ends("coaching-pdsa")).containsExactly("change-adopted");
  }

  @Test
  void theResultIsLookedAtOnTheDayOfTheGoal() {
    Map<String, Object> plan = new HashMap<>(CoachingAnswers.plan("not-now"));
    plan.put("goalDate", "2026-01-20");
    as("team").complete("plan-change", plan);
    as("team").complete("do-change", CoachingAnswers.done());
    story.until("2026-01-19");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-01-20");

    assertThat(story.openTasks()).containsExactly("study-result");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clientNeed", "clientPerspective"})
  void thereIsNoPlanWithoutTheClient(String forgotten) {
    Map<String, Object> plan = new HashMap<>(CoachingAnswers.plan("not-now"));
    plan.put(forgotten, "");
    assertThatThrownBy(() -> as("team").complete("plan-change", plan))
        .isInstanceOf(BadRequestException.class);
    assertThat(story.openTasks()).containsExactly("plan-change");
  }

  private Map<String, Object> seen(String task) {
    return tasks.getVariables(story.task(task).getId());
  }

  private void invite(String meeting) {
    as("unit-coach")
        .complete(
            "invite-expert",
            Map.of("invitedOn", Story.day(), "expertMeetingOn", meeting, "feeAgreed", true));
  }
}
