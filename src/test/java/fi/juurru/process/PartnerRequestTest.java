package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code partner-request} and {@code partner-answer}: two organisations. */
class PartnerRequestTest extends TwoOrganisationsTest {

  private static final String ASKS = "partner-request";
  private static final String ANSWERS = "partner-answer";

  @Autowired private HistoryService history;

  @Test
  void whoeverAsksKnowsThatTheRequestHasArrived() {
    ask("roles");

    assertThat(story.latest("partnerReceived")).isEqualTo(Story.day());
    assertThat(story.open(ASKS)).as("the answer is still awaited").hasSize(1);
    assertThat(partner.as("management").tasks()).containsExactly("sign-roles");
  }

  @Test
  void anInvitationIsAnsweredAndTheAnswerComesBack() {
    ask("invitation");
    assertThat(partner.as("coordinator").shown("answer-invitation"))
        .containsEntry("requestSubject", "Yhteinen kehittäminen")
        .containsEntry("requestText", "Kaksi päivää maaliskuussa")
        .containsEntry("askedBy", "Organisaatio " + story.id());
    partner
        .as("coordinator")
        .complete(
            "answer-invitation",
            Map.of(
                "joins", "yes",
                "joinBranch", "education",
                "joinWorkers", 2,
                "joinSupervisors", 1,
                "joinManagers", 1));
    settle();

    assertThat(partner.ends(ANSWERS)).containsExactly("answer-sent");
    assertThat(story.ends(ASKS)).containsExactly("answer-received");
    assertThat(story.latest("joins")).isEqualTo("yes");
    assertThat(story.latest("joinManagers")).isEqualTo(1);
  }

  @Test
  void eachKindIsAnsweredByThoseInCharge() {
    ask("shared");
    partner.as("coordinator").complete("read-shared", Map.of("partnerReason", "Hyvä yhteenveto"));
    ask("roles");
    partner
        .as("management")
        .complete("sign-roles", Map.of("rolesSigned", "no", "partnerReason", "Aika ei riitä"));
    ask("management");
    partner
        .as("top-management")
        .complete("bring-management", Map.of("partnerReason", "Johtaja pääsee"));
    ask("decision");
    assertThat(partner.as("management").tasks()).isEmpty();
    assertThat(partner.as("coordinator").tasks()).isEmpty();
    partner
        .as("decider")
        .complete("make-decision", Map.of("partnerDecision", "yes", "decisionNumber", "12 §"));
    settle();

    assertThat(story.ends(ASKS)).hasSize(4).containsOnly("answer-received");
    assertThat(story.latest("rolesSigned")).isEqualTo("no");
    assertThat(story.latest("decisionNumber")).isEqualTo("12 §");
  }

  @Test
  void nothingOfOneSideIsKnownOnTheOther() {
    String asking = ask("invitation").getId();
    String answering = partner.open(ANSWERS).get(0).getId();

    assertThat(values(answering)).doesNotContain(asking, story.organisation(), story.area());
    assertThat(values(answering).toString()).doesNotContain(story.user("coordinator"));
    assertThat(values(asking)).doesNotContain(answering);
    var started =
        history.createHistoricProcessInstanceQuery().processInstanceId(answering).singleResult();
    assertThat(started.getStartUserId()).isNull();
    assertThat(started.getSuperProcessInstanceId()).isNull();
    assertThat(started.getTenantId()).isEqualTo(partner.organisation());
    assertThat(
            history.createUserOperationLogQuery().processInstanceId(answering).list().stream()
                .map(entry -> entry.getUserId()))
        .doesNotContain(story.user("coordinator"));
    assertThat(
            story
                .as("coordinator")
                .acting(
                    () ->
                        runtime.createProcessInstanceQuery().processInstanceId(answering).count()))
        .isZero();
  }

  @Test
  void whoeverDoesNotAnswerIsCalledAndTheRequestTakenBackKindly() {
    ask("invitation");
    story.until("2026-02-17");
    assertThat(story.as("facilitator").tasks()).containsExactly("contact-partner");
    story
        .as("facilitator")
        .complete("contact-partner", Map.of("partnerContact", "wait", "requestDue", "2026-03-02"));
    story.until("2026-03-17");
    story
        .as("coordinator")
        .complete(
            "contact-partner",
            Map.of("partnerContact", "withdraw", "partnerContactReason", "Aloitetaan syksyllä"));
    settle();

    assertThat(story.ends(ASKS)).containsExactly("request-withdrawn");
    assertThat(partner.as("coordinator").tasks()).containsExactly("read-withdrawn");
    assertThat(partner.as("coordinator").shown("read-withdrawn"))
        .containsEntry("withdrawnReason", "Aloitetaan syksyllä");
    partner.as("coordinator").complete("read-withdrawn", Map.of());
    assertThat(partner.ends(ANSWERS)).containsExactly("withdrawal-read");
  }

  @Test
  void anAnswerThatNobodyAwaitsAnyMoreIsToldSo() {
    String asking = ask("shared").getId();
    runtime.deleteProcessInstance(asking, "ended by its coordinator");
    partner.as("coordinator").complete("read-shared", Map.of());
    settle();
    assertThat(partner.as("coordinator").tasks()).containsExactly("read-not-needed");
    partner.as("coordinator").complete("read-not-needed", Map.of());

    assertThat(partner.ends(ANSWERS)).containsExactly("not-awaited");
  }

  @Test
  void aRequestThatIsNoLongerNeededEndsOnBothSides() {
    ask("roles");
    String waiting =
        runtime
            .createExecutionQuery()
            .messageEventSubscriptionName("request-not-needed")
            .tenantIdIn(story.organisation())
            .singleResult()
            .getId();
    runtime.messageEventReceived(
        "request-not-needed", waiting, Map.of("notNeededReason", "Työ päättyi"));
    settle();

    assertThat(story.ends(ASKS)).containsExactly("partner-told");
    assertThat(partner.as("coordinator").shown("read-withdrawn"))
        .containsEntry("withdrawnReason", "Työ päättyi");
  }

  private ProcessInstance ask(String kind) {
    Map<String, Object> values = new HashMap<>();
    values.put("area", story.area());
    values.put("partner", partner.area());
    values.put("requestKind", kind);
    values.put("requestSubject", "Yhteinen kehittäminen");
    values.put("requestText", "Kaksi päivää maaliskuussa");
    values.put("requestDue", "2026-02-09");
    var asking = call(ASKS, values);
    settle();
    return asking;
  }

  private List<Object> values(String instance) {
    return history.createHistoricVariableInstanceQuery().processInstanceId(instance).list().stream()
        .map(HistoricVariableInstance::getValue)
        .toList();
  }
}
