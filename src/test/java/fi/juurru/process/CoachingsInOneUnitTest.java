package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two coachings in one unit: what happens to one leaves the other as it is. */
class CoachingsInOneUnitTest extends StoryTest {

  private static final String FUNDED_UNTIL = "2026-06-30";

  private String first;
  private String second;

  /** The first coaching has said what it wants to change when the second is agreed on. */
  @BeforeEach
  void twoCoachings() {
    first = as("supervisor").start("coaching-cycle", request(FUNDED_UNTIL)).getId();
    CoachingAnswers.agree(story, FUNDED_UNTIL);
    CoachingAnswers.begin(story);
    second = as("supervisor").start("coaching-cycle", request("2026-12-31")).getId();
    as("coach-lead").complete("assign-pair", pair());
    as("supervisor").complete("make-agreement", CoachingAnswers.agreement("2026-12-31"));
  }

  @Test
  void whereOneEndsTheOtherKeepsItsTasksItsPairAndItsFunding() {
    complete(first, "unit-coach", "note-visit", visitWithConflict());
    CoachingAnswers.tryChange(story, "2026-03-02", "adopt", "no");
    as("team").complete("closing-evaluation", CoachingAnswers.closing());

    assertThat(openIn(first, "coaching-support")).isZero();
    assertThat(openIn(first, "coaching-continuity")).isZero();
    assertThat(openIn(second, "coaching-support")).isOne();
    assertThat(openIn(second, "coaching-continuity")).isOne();
    assertThat(roles.hold(story.unit(), "unit-coach")).isTrue();
    complete(second, "unit-coach", "note-visit", CoachingAnswers.visit(Map.of()));
    complete(second, "unit-coach", "describe-baseline", CoachingAnswers.BASELINE);
    assertThat(story.openTasks())
        .as("the talk about a conflict goes on, whatever ends")
        .contains("agree-handling", "rate-start");
  }

  @Test
  void whereTheFundingOfOneEndsTheOtherGoesOn() {
    story.until("2026-04-01");
    complete(
        first,
        "management",
        "decide-continuity",
        Map.of("continuity", "ends", "continuityReason", "Rahoitus loppuu"));
    story.until(FUNDED_UNTIL);

    assertThat(taskOf(first, "closing-evaluation")).isNotNull();
    assertThat(taskOf(second, "closing-evaluation")).isNull();
    assertThat(taskOf(second, "describe-baseline")).isNotNull();
  }

  @Test
  void whereOneIsEndedEarlyTheOtherGoesOn() {
    as("coach-lead")
        .start("coaching-stop", Map.of("unit", story.unit(), "stopReason", "Yksikkö muuttaa"));
    complete(second, "supervisor", "confirm-stop", Map.of("coachingStops", "other"));
    complete(
        first,
        "supervisor",
        "confirm-stop",
        Map.of("coachingStops", "yes", "evaluateStopped", "no"));

    assertThat(story.ends("coaching-cycle")).containsExactly("not-rooted");
    assertThat(taskOf(second, "describe-baseline")).isNotNull();
    assertThat(openIn(second, "coaching-support")).isOne();
    assertThat(openIn(second, "coaching-continuity")).isOne();
    assertThat(story.open("coaching-support")).hasSize(1);
    assertThat(story.open("coaching-continuity")).hasSize(1);
  }

  private Map<String, Object> request(String fundingUntil) {
    return CoachingAnswers.request(story, fundingUntil);
  }

  private Map<String, Object> pair() {
    return CoachingAnswers.pair(
        story.user("coach"), "health", "coach-social-" + story.unit(), "social");
  }

  private static Map<String, Object> visitWithConflict() {
    return CoachingAnswers.visit(Map.of("conflictTalk", true));
  }

  private long openIn(String coaching, String process) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .variableValueEquals("coaching", coachingOf(coaching))
        .count();
  }

  private void complete(String cycle, String role, String task, Map<String, Object> values) {
    String id = taskOf(cycle, task);
    as(role).claim(id);
    as(role).submit(id, values);
  }

  /** Id of the open task with this key in a coaching, or null. */
  private String taskOf(String cycle, String key) {
    var open =
        tasks
            .createTaskQuery()
            .taskDefinitionKey(key)
            .processVariableValueEquals("coaching", coachingOf(cycle))
            .singleResult();
    return open == null ? null : open.getId();
  }

  private Object coachingOf(String cycle) {
    return runtime.getVariable(cycle, "coaching");
  }
}
