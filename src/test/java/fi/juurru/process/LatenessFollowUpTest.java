package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LatenessFollowUpTest extends StoryTest {

  @BeforeEach
  void remind() {
    story.withReminders();
  }

  @Test
  void aLateTaskIsFirstRemindedOfThenOfferedToTheRoleAndThenHelpIsOffered() {
    as("supervisor").start("unit-implementation", here());
    assertThat(story.task("confirm-start").getPriority()).isEqualTo(50);

    story.until("2026-01-20"); // due on the 19th
    assertThat(story.task("confirm-start").getPriority()).isEqualTo(Lateness.REMINDED);
    story.until("2026-01-26");
    assertThat(story.task("confirm-start").getPriority()).isEqualTo(Lateness.OFFERED_TO_DEPUTIES);
    assertThat(story.open("late-task-help")).isEmpty();
    story.until("2026-02-02");

    assertThat(story.open("late-task-help")).hasSize(1);
    assertThat(as("coordinator").tasks()).contains("call-and-ask");
    assertThat(as("management").tasks()).isEmpty();
    assertThat(story.latest("lateTaskName")).isEqualTo("Vahvista vaiheen aloitus");
  }

  @Test
  void theCoordinatorCallsAndAgreesOnHelp() {
    agreeOnMoreTime();

    assertThat(as("supervisor").shown("read-help"))
        .containsEntry("helpNeeded", "time")
        .containsEntry("agreedHelp", "Viikko lisää aikaa");
    as("supervisor").complete("read-help", Map.of());
    assertThat(story.ends("late-task-help")).containsExactly("help-told");
    assertThat(story.openTasks()).containsExactly("confirm-start");
  }

  @Test
  void whatNobodyReadsDisappearsAndIsNeverLateItself() {
    agreeOnMoreTime();
    story.until("2026-02-17");

    assertThat(story.ends("late-task-help")).containsExactly("help-told");
    assertThat(story.openTasks()).containsExactly("confirm-start");
  }

  @Test
  void wheneverNothingWasAgreedNobodyHasToRead() {
    as("supervisor").start("unit-implementation", here());
    story.until("2026-02-02");
    as("coordinator").complete("call-and-ask", Map.of("reached", "no"));

    assertThat(story.ends("late-task-help")).containsExactly("help-agreed");
  }

  @Test
  void ofAConfidentialTaskOnlyTheCoachLeadHears() {
    as("supervisor").start("coaching-conflict", Map.of("unit", story.unit()));
    story.until("2026-01-28"); // due on the 14th

    assertThat(story.open("late-task-help")).isEmpty();
    assertThat(as("coordinator").tasks()).isEmpty();
    as("coach-lead").complete("call-and-ask", Map.of("reached", "yes", "helpNeeded", "time"));
    assertThat(story.ends("confidential-task-help")).containsExactly("help-agreed");
  }

  /** The start of a phase is late, and the coordinator agrees on a week more for it. */
  private void agreeOnMoreTime() {
    as("supervisor").start("unit-implementation", here());
    story.until("2026-02-02");
    as("coordinator")
        .complete(
            "call-and-ask",
            Map.of("reached", "yes", "helpNeeded", "time", "agreedHelp", "Viikko lisää aikaa"));
  }
}
