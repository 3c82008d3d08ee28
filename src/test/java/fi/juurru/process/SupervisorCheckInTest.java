package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way through {@code supervisor-check-in}. */
class SupervisorCheckInTest extends StoryTest {

  @BeforeEach
  void begin() {
    as("supervisor").start("supervisor-check-in", here());
    assertThat(as("supervisor").tasks()).containsExactly("hold-discussion");
    assertThat(story.task("hold-discussion").getDueDate())
        .hasToString("Mon Jan 19 14:00:00 UTC 2026");
  }

  @Test
  void anOrdinaryDiscussionIsRecordedAndNothingElseIsAsked() {
    as("supervisor").complete("hold-discussion", talk(Map.of()));

    assertThat(story.ends("supervisor-check-in")).containsExactly("discussion-held");
    assertThat(story.latest("dateHeld")).isEqualTo("2026-01-12");
    assertThat(story.latest("suggestedSupport")).isEqualTo("none");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void aRoundMayBeSkipped() {
    as("supervisor").complete("hold-discussion", Map.of("held", "not-this-time"));

    assertThat(story.ends("supervisor-check-in")).containsExactly("moved-to-next-round");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void whatCameUpGoesOnAndTheWorkersAreTold() {
    as("supervisor")
        .complete(
            "hold-discussion",
            talk(
                Map.ofEntries(
                    Map.entry("canUse", "no"),
                    Map.entry("obstacleHelp", "management"),
                    Map.entry("obstacleMatter", "Käynnit on varattu täyteen"),
                    Map.entry("obstacleProposal", "Kaksi vapaata aikaa viikossa"),
                    Map.entry("goesOn", Story.chosen("steps", "message-up", "plan")),
                    Map.entry("messageUp", "Menetelmä tuntuu hyödylliseltä"),
                    Map.entry("changeNeeds", "Tavoite on liian suuri"),
                    Map.entry("changeTarget", "plan"),
                    Map.entry("step1_text", "Tilataan työkirjat"),
                    Map.entry("step1_owner", "supervisor"),
                    Map.entry("step2_text", "Parityö kahdesti"),
                    Map.entry("step2_owner", "change-agent"),
                    Map.entry("step2_due", "2026-02-02"))));

    assertThat(story.openTasks())
        .containsExactly(
            "check-request", "do-step", "do-step", "prepare-revision", "read-message", "tell-back");
    assertThat(as("change-agent").tasks()).containsExactly("do-step");
    assertThat(as("management").tasks()).containsExactly("read-message");
    assertThat(as("coordinator").tasks()).containsExactly("check-request", "prepare-revision");
    assertThat(story.latest("cause")).isEqualTo("Tavoite on liian suuri");

    as("supervisor").complete("tell-back", Map.of("supportChoice", "other"));

    assertThat(story.ends("supervisor-check-in")).containsExactly("told-back");
  }

  @Test
  void aSuggestionForSupportBecomesAnAgreedStep() {
    as("supervisor")
        .complete("hold-discussion", talk(Map.of("motivation", "4", "competence", "2")));
    assertThat(story.latest("suggestedSupport")).isEqualTo("competence");

    as("supervisor")
        .complete(
            "tell-back",
            Map.of(
                "supportChoice", "take",
                "supportStep", "Kertausiltapäivä",
                "supportOwner", "coordinator",
                "supportDue", "2026-02-16"));

    assertThat(story.ends("supervisor-check-in")).containsExactly("told-back");
    assertThat(as("coordinator").tasks()).containsExactly("do-step");
    assertThat(story.latest("step")).isEqualTo("Kertausiltapäivä");
  }

  @Test
  void anExperienceThatWasNotAnsweredYetIsAnsweredLater() {
    as("supervisor").complete("hold-discussion", talk(Map.of("experience", "Työkirja on hankala")));

    assertThat(as("supervisor").tasks()).containsExactly("tell-back");
    as("supervisor").complete("tell-back", Map.of("toldBack", "Kysyin uutta"));
    assertThat(story.ends("supervisor-check-in")).containsExactly("told-back");
  }

  private static Map<String, Object> talk(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("held", "team-meeting");
    values.put("dateHeld", Story.day());
    return values;
  }

  /** Seen: each discussion sent a request of its own about what management was about to answer. */
  @Test
  void whatIsAskedAgainBeforeManagementAnswersIsAddedToTheSameRequest() {
    answer("Käynnit on varattu täyteen", "2026-03-02");
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    as("supervisor").start("supervisor-check-in", here());
    assertThat(as("supervisor").shown("hold-discussion"))
        .containsEntry("openRequest", "Käynnit on varattu täyteen");
    answer("Sijaisia ei ole", "2026-02-16");

    assertThat(story.open("management-escalation")).hasSize(1);
    assertThat(as("management").shown("answer-request"))
        .containsEntry("matter", "Käynnit on varattu täyteen\n\nSijaisia ei ole")
        .containsEntry("proposal", "Kaksi vapaata aikaa viikossa")
        .containsEntry("neededBy", "2026-02-16");
    as("management").complete("answer-request", Map.of("answer", "yes", "reason", "Järjestyy"));
    askManagement("Tilaa ei ole", "2026-03-16");
    assertThat(as("coordinator").shown("check-request")).containsEntry("matter", "Tilaa ei ole");
  }

  private void askManagement(String matter, String neededBy) {
    as("supervisor").start("supervisor-check-in", here());
    answer(matter, neededBy);
  }

  private void answer(String matter, String neededBy) {
    as("supervisor")
        .complete(
            "hold-discussion",
            Map.ofEntries(
                Map.entry("held", "team-meeting"),
                Map.entry("dateHeld", Story.day()),
                Map.entry("canUse", "no"),
                Map.entry("obstacleHelp", "management"),
                Map.entry("obstacleMatter", matter),
                Map.entry("obstacleProposal", "Kaksi vapaata aikaa viikossa"),
                Map.entry("obstacleNeededBy", neededBy)));
  }
}
