package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through {@code change-agent-round}. */
class ChangeAgentRoundTest extends StoryTest {

  @BeforeEach
  void begin() {
    call("change-agent-round", here());
    assertThat(as("change-agent").tasks()).containsExactly("write-note");
  }

  @Test
  void aRoundWithoutObservationsIsDoneAtOnce() {
    as("change-agent")
        .complete(
            "write-note",
            Map.of("activity", "active", "done", Story.chosen("own-use", "encouraged")));

    assertThat(story.ends("change-agent-round")).containsExactly("round-done");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void theNextRoundBeginsWithWhatWasNotedAnsweredAndAgreed() {
    assertThat(lastRound()).isEmpty();
    as("change-agent")
        .complete(
            "write-note",
            Map.of(
                "activity", "active",
                "done", Story.chosen("told-benefits", "shadowing"),
                "observations", "Kahvihuoneessa kysytään tilasta"));
    as("supervisor").complete("answer-observations", answer("step"));
    as("change-agent").complete("read-answer", Map.of("wasAnswered", "yes"));

    story.until("2026-02-02");
    call("change-agent-round", here());
    assertThat(lastRound())
        .containsExactly(
            "Mitä ehdit?|Kerroin, mitä hyötyä on odotettavissa, Työkaveri pääsi seuraamaan|",
            "Havaintoja arjesta|Kahvihuoneessa kysytään tilasta|",
            "Vastaus havaintoon|Kiitos|",
            "Sovittu askel|Pari|Kesken");
  }

  @Test
  void whatWasAgreedOnTimeIsSeenInTheNextRound() {
    as("change-agent").complete("write-note", Map.of("activity", "again-no-time"));
    as("supervisor")
        .complete(
            "agree-on-agents", Map.of("continuing", "lighter", "agentTime", "Tunti viikossa"));

    story.until("2026-02-02");
    call("change-agent-round", here());
    assertThat(lastRound()).containsExactly("Mitä sovitte ajasta ja tuesta?|Tunti viikossa|");
  }

  @Test
  void aRoundMayBeSkipped() {
    as("change-agent").complete("write-note", Map.of("activity", "not-this-time"));

    assertThat(story.ends("change-agent-round")).containsExactly("round-skipped");
    assertThat(story.openTasks()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "none, read-answer",
    "step, do-step",
    "concern, respond-to-concern",
    "management, check-request"
  })
  void theSupervisorAnswersAndTheAgentSeesIt(String action, String follows) {
    as("change-agent")
        .complete("write-note", Map.of("activity", "active", "supportNeeded", "Aloitus jännittää"));
    as("supervisor").complete("answer-observations", answer(action));
    story.settle();

    assertThat(story.openTasks()).contains(follows, "read-answer");
    as("change-agent").complete("read-answer", Map.of("wasAnswered", "yes"));
    assertThat(story.ends("change-agent-round")).containsExactly("observations-answered");
  }

  /** Seen: “not answered” was asked for, and led nowhere. */
  @Test
  void whatWasNotAnsweredComesBackOnceAndThenGoesToTheCoordinator() {
    note("Tila on varattu");
    as("supervisor").complete("answer-observations", answer("none"));
    notAnswered();
    assertThat(as("supervisor").shown("answer-observations"))
        .containsEntry("observations", "Tila on varattu")
        .containsEntry("agentComment", "Milloin tila vapautuu?");
    as("supervisor").complete("answer-observations", answer("none"));
    notAnswered();

    assertThat(story.ends("change-agent-round")).containsExactly("coordinator-answers");
    assertThat(as("coordinator").shown("respond-to-concern"))
        .containsEntry("concernText", "Milloin tila vapautuu?");
    as("coordinator")
        .complete(
            "respond-to-concern", Map.of("firstResponse", "Kysyn tilaa", "handling", "solved"));
    assertThat(as("change-agent").shown("confirm-answer"))
        .containsEntry("firstResponse", "Kysyn tilaa");
  }

  @Test
  void aStepOfTheFirstAnswerIsNotBegunAgainByTheSecond() {
    note("Tila on varattu");
    as("supervisor").complete("answer-observations", answer("step"));
    notAnswered();
    assertThat(as("supervisor").shown("answer-observations").get("action")).isNull();
    as("supervisor").complete("answer-observations", answer("none"));

    assertThat(story.open("agreed-step-follow-up")).hasSize(1);
  }

  /** Seen: it was told to the team, and the agent who had noted it heard nothing. */
  @Test
  void theAgentHearsWhatCameOfAConcern() {
    note("Tila on varattu");
    as("supervisor").complete("answer-observations", answer("concern"));
    as("supervisor")
        .complete("respond-to-concern", Map.of("firstResponse", "Hoidetaan", "handling", "solved"));

    assertThat(as("change-agent").shown("confirm-answer"))
        .containsEntry("firstResponse", "Hoidetaan");
  }

  @Test
  void anAgentWhoHadNoTimeTwiceIsAskedAndMayGoOn() {
    as("change-agent").complete("write-note", Map.of("activity", "again-no-time"));
    as("supervisor")
        .complete(
            "agree-on-agents", Map.of("continuing", "lighter", "agentTime", "Tunti viikossa"));

    assertThat(story.ends("change-agent-round")).containsExactly("agents-agreed");
    assertThat(roles.holders(story.unit(), "change-agent"))
        .containsExactly(story.user("change-agent"));
  }

  @Test
  void anAgentWhoStopsIsFollowedByAWorkerWhoAgreed() {
    as("change-agent").complete("write-note", Map.of("activity", "stop"));
    as("supervisor")
        .complete(
            "agree-on-agents",
            Map.of(
                "continuing",
                "change",
                "leavingAgent",
                story.user("change-agent"),
                "newAgent",
                story.user("worker")));

    assertThat(story.ends("change-agent-round")).containsExactly("agents-agreed");
    assertThat(roles.holders(story.unit(), "change-agent")).containsExactly(story.user("worker"));
  }

  @Test
  void anotherAgentMayJoinWithoutAnybodyLeaving() {
    as("change-agent").complete("write-note", Map.of("activity", "again-no-time"));
    as("supervisor")
        .complete(
            "agree-on-agents", Map.of("continuing", "change", "newAgent", story.user("worker")));

    assertThat(roles.holders(story.unit(), "change-agent"))
        .containsExactly(story.user("change-agent"), story.user("worker"));
  }

  private List<String> lastRound() {
    return ((SpinJsonNode) as("change-agent").shown("write-note").get("lastRound"))
        .elements().stream()
            .map(row -> String.join("|", text(row, "topic"), text(row, "said"), text(row, "now")))
            .toList();
  }

  private static String text(SpinJsonNode row, String column) {
    return row.prop(column).stringValue();
  }

  private void note(String observation) {
    as("change-agent")
        .complete("write-note", Map.of("activity", "active", "observations", observation));
  }

  private void notAnswered() {
    as("change-agent")
        .complete(
            "read-answer", Map.of("wasAnswered", "no", "agentComment", "Milloin tila vapautuu?"));
  }

  private static Map<String, Object> answer(String action) {
    return switch (action) {
      case "step" ->
          Map.of(
              "answer", "Kiitos", "action", action, "stepText", "Pari", "stepOwner", "supervisor");
      case "concern" ->
          Map.of("answer", "Kiitos", "action", action, "concernText", "Aloitus jännittää");
      case "management" ->
          Map.of(
              "answer", "Kiitos",
              "action", action,
              "obstacleMatter", "Ei sijaisia",
              "obstacleProposal", "Sijainen kuukaudeksi");
      default -> Map.of("answer", "Kiitos", "action", action);
    };
  }
}
