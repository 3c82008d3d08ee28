package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.AtOnce;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One organisation answers or withdraws and the other takes its request back at the same moment, on
 * two nodes: neither waits for the other, and both come to an end.
 */
class RequestsAtOnceTest extends TwoOrganisationsTest {

  private static final int RACES = 4;

  @Autowired private ManagementService management;

  @RepeatedTest(RACES)
  void anAnswerAndTheRequestTakenBackAtOnce() {
    call(
        "partner-request",
        Map.of(
            "area", story.area(),
            "partner", partner.area(),
            "requestKind", "invitation",
            "requestSubject", "Yhteinen kehittäminen",
            "requestText", "Kaksi päivää maaliskuussa",
            "requestDue", "2026-02-09"));
    settle();
    story.until("2026-02-17");
    as("coordinator")
        .complete(
            "contact-partner",
            Map.of("partnerContact", "withdraw", "partnerContactReason", "Aloitetaan syksyllä"));
    partner
        .as("coordinator")
        .complete("answer-invitation", Map.of("joins", "no", "partnerReason", "Ei ehditä"));

    bothAtOnce();
    assertThat(story.ends("partner-request")).containsExactly("request-withdrawn");
    assertThat(partner.openTasks()).hasSize(1).isSubsetOf("read-withdrawn", "read-not-needed");
    partner.as("coordinator").complete(partner.openTasks().get(0), Map.of());
    assertThat(partner.open("partner-answer")).isEmpty();
  }

  @RepeatedTest(RACES)
  void aGuestThatWithdrawsAndADayThatIsCancelledAtOnce() {
    as("facilitator").start("peer-learning-day", PeerLearningGuestTest.day(story, partner));
    settle();
    partner.as("coordinator").complete("answer-invitation", Map.of("joins", "yes"));
    settle();
    story.until("2026-02-03");
    as("hr")
        .complete("see-brought", Map.of("plannedDay", "cancelled", "cancelReason", "Tila paloi"));
    runOne(story);
    partner
        .as("coordinator")
        .complete("prepare", Map.of("joins", "no", "guestReason", "Influenssa vei väen"));

    bothAtOnce();
    assertThat(story.ends("peer-learning-invitation")).containsExactly("partner-told");
    assertThat(story.ends("peer-learning-day")).containsExactly("day-cancelled");
    for (String task : partner.openTasks()) {
      assertThat(task).isIn("read-off", "read-not-needed");
      partner.as("coordinator").complete(task, Map.of());
    }
    assertThat(partner.open("peer-learning-guest")).isEmpty();
  }

  /** Each side's work that is due now, on a node of its own; then what that leaves behind. */
  private void bothAtOnce() {
    AtOnce.run(Stream.of(due(story), due(partner)).map(job -> () -> run(job)));
    settle();
    ClockUtil.setCurrentTime(
        Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(10))));
    settle();
  }

  /** As a node does: who was overtaken leaves the job, and it is taken up again in five minutes. */
  private void run(String job) {
    try {
      management.executeJob(job);
    } catch (OptimisticLockingException overtaken) {
      return;
    } catch (RuntimeException e) {
      if (management.createJobQuery().jobId(job).count() > 0) {
        throw e;
      } // else the other side was done first and has ended it: there is nothing to do any more
    }
  }

  private void runOne(Story side) {
    management.executeJob(due(side));
  }

  private String due(Story side) {
    return management
        .createJobQuery()
        .tenantIdIn(side.organisation())
        .messages()
        .singleResult()
        .getId();
  }
}
