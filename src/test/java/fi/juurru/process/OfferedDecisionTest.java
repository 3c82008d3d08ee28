package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A big matter in another process may be weighed as {@code five-option-decision}: an offer that
 * nobody has to take, and whoever decides in the other process still does.
 */
class OfferedDecisionTest extends StoryTest {

  private static final String QUESTION = "Mistä sijaiset koulutuspäiviin?";

  @Test
  void whatIsNotWeighedIsAnsweredAsEver() {
    ask();
    assertThat(as("management").shown("answer-request")).doesNotContainKey("weighedResult");
    answer();
    story.settle();

    assertThat(story.open("five-option-decision")).isEmpty();
    as("supervisor").complete("tell-back", Map.of());
    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
  }

  @Test
  void managementSeesWhatWasChosenAndAnswersItself() {
    ask();
    assertThatThrownBy(
            () -> as("management").complete("answer-request", Map.of("weighOptions", true)))
        .as("without a question")
        .isInstanceOf(BadRequestException.class);
    weigh("management", "answer-request");
    assertThat(story.task("answer-request").getDueDate())
        .as("there is time to weigh")
        .isAfter(story.task("write-options").getDueDate());
    assertThat(as("coordinator").shown("write-options"))
        .containsEntry("question", QUESTION)
        .containsEntry("whyNow", "Sijaisia ei ole");
    Map<String, Object> decision = DecisionAnswers.decision("2");
    decision.put("decisionNumber", "§ 7/2026");
    decide(decision);

    assertThat(as("management").shown("answer-request"))
        .containsEntry("weighedResult", "chosen")
        .containsEntry("weighedOption", "Vaihtoehto 2")
        .containsEntry("weighedReason", "Hyödyttää asiakkaita eniten")
        .containsEntry("weighedNumber", "§ 7/2026")
        .containsEntry("weighOptions", null);
    answer();
    as("supervisor").complete("tell-back", Map.of());
    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
  }

  @Test
  void theTeamSeesWhatWasChosenAndGivesItsViewItself() {
    revise();
    weigh("implementation-team", "give-view");
    assertThat(as("coordinator").shown("write-options")).containsEntry("question", QUESTION);
    decide(DecisionAnswers.decision("3"));

    assertThat(as("implementation-team").shown("give-view"))
        .containsEntry("weighedOption", "Vaihtoehto 3");
    giveView();
    assertThat(as("coordinator").tasks()).contains("record-new-version");
  }

  @Test
  void theTeamGoesOnWhereNothingWasDecided() {
    revise();
    weigh("implementation-team", "give-view");
    decide(DecisionAnswers.decision("none"));

    assertThat(as("implementation-team").shown("give-view"))
        .containsEntry("weighedResult", "none")
        .containsEntry("weighedReason", "Hyödyttää asiakkaita eniten");
    giveView();
    assertThat(as("coordinator").tasks()).contains("record-new-version");
  }

  @Test
  void nobodyWaitsForADecisionThatIsDropped() {
    ask();
    weigh("management", "answer-request");
    runtime.deleteProcessInstance(story.open("five-option-decision").get(0).getId(), "dropped");

    assertThat(as("management").tasks()).containsExactly("answer-request");
    answer();
    as("supervisor").complete("tell-back", Map.of());
    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
  }

  @Test
  void aRequestMayBeAnsweredWhileItIsWeighed() {
    ask();
    weigh("management", "answer-request");
    answer();
    as("supervisor").complete("tell-back", Map.of());
    decide(DecisionAnswers.decision("1"));

    assertThat(as("worker").tasks()).contains("read-decision");
    assertThat(story.ends("management-escalation")).containsExactly("answer-told");
  }

  @Test
  void eachResultGoesWhereItWasAskedFor() {
    ask();
    weigh("management", "answer-request");
    decide(DecisionAnswers.decision("4"));
    revise();
    weigh("implementation-team", "give-view");

    assertThat(as("implementation-team").shown("give-view"))
        .containsKey("weighing")
        .doesNotContainKeys("weighedResult", "weighedOption");
    assertThat(as("management").shown("answer-request"))
        .containsEntry("weighedOption", "Vaihtoehto 4");
  }

  private void ask() {
    as("supervisor")
        .start(
            "management-escalation",
            here("matter", "Sijaisia ei ole", "proposal", "Sijainen koulutuspäiviin"));
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
  }

  private void answer() {
    as("management").complete("answer-request", Map.of("answer", "yes", "reason", "Järjestyy"));
  }

  private void revise() {
    as("coordinator").start("plan-revision", here("cause", "Koulutus siirtyi", "target", "plan"));
    as("coordinator")
        .complete(
            "prepare-revision",
            Map.of("target", "plan", "preparedProposal", "Harvempi väli", "affected", "Kaikki"));
  }

  private void giveView() {
    as("implementation-team")
        .complete(
            "give-view", Map.of("needed", "yes", "possible", "yes", "viewReason", "Punnittu on"));
  }

  private void weigh(String role, String task) {
    as(role).complete(task, Map.of("weighOptions", true, "weighQuestion", QUESTION));
    story.settle();
    assertThat(as(role).tasks()).as("nobody loses the task").contains(task);
  }

  private void decide(Map<String, Object> decision) {
    DecisionAnswers.decide(story, "management", decision);
  }
}
