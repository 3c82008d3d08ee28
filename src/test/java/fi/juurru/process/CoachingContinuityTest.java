package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code coaching-continuity}. */
class CoachingContinuityTest extends StoryTest {

  @Test
  void coachingWithoutAnEndNeedsNoDecision() {
    begin(null);
    assertThat(story.ends("coaching-continuity")).containsExactly("no-end");
  }

  @Test
  void managementDecidesNinetyDaysBeforeAndAgainWithNewFunding() {
    begin("2026-12-31");
    story.until("2026-10-01");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-10-02");
    decide("new-funding", "2027-12-31");
    story.until("2027-10-01");
    assertThat(story.openTasks()).isEmpty();
    story.until("2027-10-04"); // 2 October is a Saturday
    assertThat(tasks.getVariables(story.task("decide-continuity").getId()))
        .containsEntry("lastContinuityReason", "Hyöty näkyy");
    decide("permanent", null);

    assertThat(story.ends("coaching-continuity")).containsExactly("settled");
  }

  @Test
  void aShortTimeLeftIsDecidedOnAtOnce() {
    begin("2026-02-27");
    story.settle();
    assertThat(as("management").tasks()).containsExactly("decide-continuity");
    decide("ends", null);
    story.until("2026-02-26");
    assertThat(story.open("coaching-continuity")).hasSize(1);
    story.until("2026-02-27");

    assertThat(story.ends("coaching-continuity")).containsExactly("settled");
  }

  @Test
  void coachingThatEndsFirstNeedsNoDecision() {
    begin("2026-12-31");
    story.until("2026-10-02");
    var waiting =
        runtime
            .createExecutionQuery()
            .processInstanceId(story.open("coaching-continuity").get(0).getId())
            .messageEventSubscriptionName("coaching-ended")
            .singleResult();
    runtime.messageEventReceived("coaching-ended", waiting.getId());

    assertThat(story.openTasks()).isEmpty();
    assertThat(story.ends("coaching-continuity")).containsExactly("settled");
  }

  private void decide(String continuity, String until) {
    Map<String, Object> values = new HashMap<>(Map.of("continuity", continuity));
    if (!continuity.equals("permanent")) {
      values.put("continuityReason", "Hyöty näkyy");
    }
    if (until != null) {
      values.put("newFundingUntil", until);
    }
    as("management").complete("decide-continuity", values);
  }

  private void begin(String fundingUntil) {
    Map<String, Object> told = new HashMap<>();
    told.put("fundingUntil", fundingUntil);
    told.put("continuityNotice", 90);
    told.put("unit", story.unit());
    send("coaching-continuity", told);
  }
}
