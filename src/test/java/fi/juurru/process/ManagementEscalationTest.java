package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code management-escalation}. */
@JuurruTest
class ManagementEscalationTest {

  private static final Map<String, Object> TOLD =
      Map.of("toldOn", "2026-01-12", "toldHow", "meeting");

  private final Stories stories;
  private final RuntimeService runtime;

  @Autowired
  ManagementEscalationTest(Stories stories, RuntimeService runtime) {
    this.stories = stories;
    this.runtime = runtime;
  }

  /** Acceptance story (f). */
  @Test
  void anObstacleBeyondTheSupervisorIsAnsweredByManagementAndToldBack() {
    try (var story = stories.begin("2026-01-12")) {
      story
          .as("supervisor")
          .start("supervisor-check-in", Map.of("unit", story.unit(), "method", story.method()));
      story
          .as("supervisor")
          .complete(
              "hold-discussion",
              Map.of(
                  "held", "yes",
                  "dateHeld", "2026-01-12",
                  "discussionSetting", "team-meeting",
                  "oppSpace", "no",
                  "obstacleHelp", "management",
                  "obstacleMatter", "Rauhallinen tila puuttuu",
                  "obstacleProposal", "Toisen kerroksen huone"));
      story
          .as("supervisor")
          .complete("tell-back", Map.of("supportChoice", "other", "toldBackOn", "2026-01-12"));
      story.as("coordinator").complete("check-request", Map.of("handling", "to-management"));
      assertThat(story.task("answer-request").getDueDate())
          .hasToString("Mon Jan 26 14:00:00 UTC 2026");
      story
          .as("management")
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

      assertThat(story.as("management").tasks()).containsExactly("do-step");
      story.as("supervisor").complete("tell-back", TOLD);

      assertThat(story.ends("management-escalation")).containsExactly("answer-told");
    }
  }

  @Test
  void aRequestThatTheCoordinatorCanSolveIsToldBackAtOnce() {
    try (var story = begin()) {
      assertThat(story.task("check-request").getDueDate())
          .hasToString("Wed Jan 14 14:00:00 UTC 2026");
      story
          .as("coordinator")
          .complete("check-request", Map.of("handling", "solved", "reason", "Sijainen löytyi"));
      story.as("supervisor").complete("tell-back", TOLD);

      assertThat(story.ends("management-escalation")).containsExactly("answer-told");
    }
  }

  @Test
  void anAnswerThatIsLateTwiceIsKnownToTopManagementButStaysWithManagement() {
    try (var story = begin()) {
      story.as("coordinator").complete("check-request", Map.of("handling", "to-management"));
      story.until("2026-02-09");
      assertThat(story.as("top-management").tasks()).isEmpty();
      story.until("2026-02-10");
      assertThat(story.as("top-management").tasks()).containsExactly("inform-top-management");
      assertThat(story.as("management").tasks()).contains("answer-request");
      story.as("top-management").complete("inform-top-management", Map.of());

      answer(story, "no");
      story.as("supervisor").complete("tell-back", TOLD);
      assertThat(story.ends("management-escalation")).containsExactly("answer-told");
    }
  }

  @Test
  void whatTopManagementHasNotReadYetIsPastOnceTheAnswerIsTold() {
    try (var story = begin()) {
      story.as("coordinator").complete("check-request", Map.of("handling", "to-management"));
      story.until("2026-02-10");
      answer(story, "no");
      story.as("supervisor").complete("tell-back", TOLD);

      assertThat(story.ends("management-escalation")).containsExactly("answer-told");
      assertThat(story.as("top-management").tasks()).isEmpty();
    }
  }

  @Test
  void anOfficialDecisionIsWaitedForAndItsNumberRecorded() {
    try (var story = begin()) {
      story.as("coordinator").complete("check-request", Map.of("handling", "to-management"));
      answer(story, "needs-decision");
      assertThat(story.as("supervisor").tasks()).isEmpty();
      story
          .as("management")
          .complete(
              "record-decision",
              Map.of("decisionNumber", "§ 12/2026", "answer", "yes", "reason", "Virka täytetään"));
      story.as("supervisor").complete("tell-back", TOLD);

      assertThat(story.latest("decisionNumber")).isEqualTo("§ 12/2026");
      assertThat(story.ends("management-escalation")).containsExactly("answer-told");
    }
  }

  @Test
  void anOfficialDecisionMayAlsoArriveAsAMessage() {
    try (var story = begin()) {
      story.as("coordinator").complete("check-request", Map.of("handling", "to-management"));
      answer(story, "needs-decision");
      runtime
          .createMessageCorrelation("decision-made")
          .processInstanceId(story.open("management-escalation").get(0).getId())
          .setVariables(
              Map.of("decisionNumber", "§ 13/2026", "answer", "no", "reason", "Ei määrärahaa"))
          .correlate();

      assertThat(story.as("management").tasks()).isEmpty();
      assertThat(story.as("supervisor").tasks()).containsExactly("tell-back");
    }
  }

  @Test
  void aMessageIsReadAndAReplyComesBack() {
    try (var story = stories.begin("2026-01-12")) {
      sendMessageUp(story);
      story.as("management").complete("read-message", Map.of("reply", "Kiitos, jatkakaa"));
      assertThat(story.as("supervisor").tasks()).contains("tell-back");
      assertThat(story.latest("reply")).isEqualTo("Kiitos, jatkakaa");
    }
  }

  @Test
  void aMessageNeedsNoReply() {
    try (var story = stories.begin("2026-01-12")) {
      sendMessageUp(story);
      story.as("management").complete("read-message", Map.of());
      assertThat(story.ends("management-escalation")).containsExactly("message-read");
    }
  }

  @Test
  void withoutAUnitTheCoordinatorTellsTheAnswer() {
    try (var story = stories.begin("2026-01-12")) {
      runtime
          .createMessageCorrelation("management-escalation")
          .withoutTenantId()
          .setVariables(
              Map.of(
                  "organisation", story.organisation(),
                  "area", story.area(),
                  "method", story.method(),
                  "matter", "Tiimin aika ei riitä",
                  "proposal", "Tunti lisää"))
          .correlateStartMessage();
      story
          .as("coordinator")
          .complete("check-request", Map.of("handling", "solved", "reason", "Aika löytyi"));

      assertThat(story.as("coordinator").tasks()).containsExactly("tell-back");
    }
  }

  private static void sendMessageUp(Story story) {
    story
        .as("supervisor")
        .start("supervisor-check-in", Map.of("unit", story.unit(), "method", story.method()));
    story
        .as("supervisor")
        .complete(
            "hold-discussion",
            Map.of(
                "held", "yes",
                "dateHeld", "2026-01-12",
                "discussionSetting", "everyday",
                "messageUpHeard", true,
                "messageUp", "Tästä on ollut hyötyä"));
  }

  private Story begin() {
    var story = stories.begin("2026-01-12");
    story
        .as("supervisor")
        .start(
            "management-escalation",
            Map.of(
                "unit",
                story.unit(),
                "method",
                story.method(),
                "matter",
                "Sijaisia ei ole",
                "proposal",
                "Sijainen koulutuspäiviin"));
    return story;
  }

  private static void answer(Story story, String answer) {
    story
        .as("management")
        .complete("answer-request", Map.of("answer", answer, "reason", "Katsotaan kokonaisuutta"));
  }
}
