package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code management-escalation}. */
class ManagementEscalationTest extends StoryTest {

  private static final Map<String, Object> TOLD = Map.of();

  /** Acceptance story (f). */
  @Test
  void anObstacleBeyondTheSupervisorIsAnsweredByManagementAndToldBack() {
    as("supervisor").start("supervisor-check-in", here());
    as("supervisor")
        .complete(
            "hold-discussion",
            Map.of(
                "held", "team-meeting",
                "dateHeld", Story.day(),
                "canUse", "no",
                "obstacleHelp", "management",
                "obstacleMatter", "Rauhallinen tila puuttuu",
                "obstacleProposal", "Toisen kerroksen huone"));
    as("supervisor").complete("tell-back", Map.of("supportChoice", "other"));
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    assertThat(story.task("answer-request").getDueDate())
        .hasToString("Mon Jan 26 14:00:00 UTC 2026");
    as("management")
        .complete(
            "answer-request",
            Map.of(
                "answer", "yes",
                "reason", "Huone vapautuu",
                "resource", "Huone tiistaisin",
                "leftOut", "Palaverit siirtyvät",
                "stepsAgreed", true,
                "step1_text", "Varataan huone",
                "step1_owner", "management"));

    assertThat(as("management").tasks()).containsExactly("do-step");
    as("supervisor").complete("tell-back", TOLD);

    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
  }

  @Test
  void aRequestThatTheCoordinatorCanSolveIsToldBackAtOnce() {
    begin();
    assertThat(story.task("check-request").getDueDate())
        .hasToString("Wed Jan 14 14:00:00 UTC 2026");
    as("coordinator")
        .complete("check-request", Map.of("handling", "solved", "reason", "Sijainen löytyi"));
    as("supervisor").complete("tell-back", TOLD);

    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
  }

  @Test
  void anAnswerThatIsLateTwiceIsKnownToTopManagementButStaysWithManagement() {
    begin();
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    story.until("2026-02-09");
    assertThat(as("top-management").tasks()).isEmpty();
    story.until("2026-02-10");
    assertThat(as("top-management").tasks()).containsExactly("inform-top-management");
    assertThat(as("management").tasks()).contains("answer-request");
    as("top-management").complete("inform-top-management", Map.of());

    answer("no");
    as("supervisor").complete("tell-back", TOLD);
    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
  }

  @Test
  void whatTopManagementHasNotReadYetIsPastOnceTheAnswerIsTold() {
    begin();
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    story.until("2026-02-10");
    answer("no");
    as("supervisor").complete("tell-back", TOLD);

    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
    assertThat(as("top-management").tasks()).isEmpty();
  }

  /** Seen: the task stayed open with top management until the answer was told in the unit. */
  @Test
  void whatManagementHasAnsweredWaitsForTopManagementNoMore() {
    begin();
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    story.until("2026-02-10");
    assertThat(as("top-management").tasks()).containsExactly("inform-top-management");
    answer("needs-decision");

    assertThat(as("top-management").tasks()).isEmpty();
    assertThat(as("management").tasks()).containsExactly("record-decision");
  }

  @Test
  void managementHearsWhatTheUnitSaidToItsAnswer() {
    begin();
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    answer("no");
    as("supervisor").complete("tell-back", Map.of("reactions", "Ymmärrettiin, muttei ilahduttu"));
    assertThat(as("management").shown("read-reactions"))
        .containsEntry("answer", "no")
        .containsEntry("reactions", "Ymmärrettiin, muttei ilahduttu");
    as("management").complete("read-reactions", Map.of());

    assertThat(story.ends("management-escalation")).containsExactly("reactions-told");
  }

  @Test
  void reactionsThatNobodyReadsDisappear() {
    sendMessageUp();
    as("management").complete("read-message", Map.of("reply", "Kiitos, jatkakaa"));
    story.settle();
    String told = story.open("management-escalation").get(0).getId();
    tellBack(told, Map.of("reactions", "Ilahduttiin"));
    assertThat(as("management").tasks()).containsExactly("read-reactions");
    story.until("2026-01-27");

    assertThat(story.ends("management-escalation")).containsExactly("reactions-told");
  }

  @Test
  void managementAnswersWithinTheTimeOfTheUnitsPlan() {
    Map<String, Object> plan = new HashMap<>(UnitPhase.plan("done", Story.day()));
    plan.put("escalationAnswer", 4);
    as("coordinator").start("unit-implementation", UnitPhase.of(story, story.unit()));
    as("coordinator").complete("confirm-start", plan);
    begin();
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));

    assertThat(story.task("answer-request").getDueDate())
        .hasToString("Fri Jan 16 14:00:00 UTC 2026");
    story.until("2026-01-23");
    assertThat(as("top-management").tasks()).contains("inform-top-management");
  }

  @Test
  void anOfficialDecisionIsWaitedForAndItsNumberRecorded() {
    begin();
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    answer("needs-decision");
    assertThat(as("supervisor").tasks()).isEmpty();
    as("management")
        .complete(
            "record-decision",
            Map.of("decisionNumber", "§ 12/2026", "answer", "yes", "reason", "Virka täytetään"));
    as("supervisor").complete("tell-back", TOLD);

    assertThat(story.latest("decisionNumber")).isEqualTo("§ 12/2026");
    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
  }

  @Test
  void anOfficialDecisionMayAlsoArriveAsAMessage() {
    begin();
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    answer("needs-decision");
    runtime
        .createMessageCorrelation("decision-made")
        .processInstanceId(story.open("management-escalation").get(0).getId())
        .setVariables(
            Map.of("decisionNumber", "§ 13/2026", "answer", "no", "reason", "Ei määrärahaa"))
        .correlate();

    assertThat(as("management").tasks()).isEmpty();
    assertThat(as("supervisor").tasks()).containsExactly("tell-back");
  }

  @Test
  void aMessageIsReadAndAReplyComesBack() {
    sendMessageUp();
    as("management").complete("read-message", Map.of("reply", "Kiitos, jatkakaa"));
    assertThat(as("supervisor").tasks()).contains("tell-back");
    assertThat(story.latest("reply")).isEqualTo("Kiitos, jatkakaa");
  }

  @Test
  void aMessageNeedsNoReply() {
    sendMessageUp();
    as("management").complete("read-message", Map.of());
    assertThat(story.ends("management-escalation")).containsExactly("message-read");
  }

  @Test
  void withoutAUnitTheCoordinatorTellsTheAnswer() {
    send(
        "management-escalation",
        Map.of(
            "area",
            story.area(),
            "method",
            story.method(),
            "matter",
            "Tiimin aika ei riitä",
            "proposal",
            "Tunti lisää"));
    as("coordinator")
        .complete("check-request", Map.of("handling", "solved", "reason", "Aika löytyi"));

    assertThat(as("coordinator").tasks()).containsExactly("tell-back");
  }

  /** In one instance: the check-in has a task of the same name. */
  private void tellBack(String instance, Map<String, Object> values) {
    String task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    as("supervisor").claim(task);
    as("supervisor").submit(task, values);
  }

  private void sendMessageUp() {
    as("supervisor").start("supervisor-check-in", here());
    as("supervisor")
        .complete(
            "hold-discussion",
            Map.of(
                "held",
                "team-meeting",
                "dateHeld",
                Story.day(),
                "goesOn",
                Story.chosen("message-up"),
                "messageUp",
                "Tästä on ollut hyötyä"));
  }

  private void begin() {
    as("supervisor")
        .start(
            "management-escalation",
            here("matter", "Sijaisia ei ole", "proposal", "Sijainen koulutuspäiviin"));
  }

  private void answer(String answer) {
    as("management")
        .complete("answer-request", Map.of("answer", answer, "reason", "Katsotaan kokonaisuutta"));
  }
}
