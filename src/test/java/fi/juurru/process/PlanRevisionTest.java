package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.Statements;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code plan-revision}. */
class PlanRevisionTest extends StoryTest {

  /** Acceptance story (e). */
  @Test
  void aChangeNeedBecomesPlanVersionTwoThatEverybodyHearsOfInFinnishAndSwedish() {
    story.speaks("both");
    UnitPhase.begin(story);
    as("supervisor").start("supervisor-check-in", here());
    as("supervisor")
        .complete(
            "hold-discussion",
            Map.of(
                "held", "team-meeting",
                "dateHeld", Story.day(),
                "goesOn", Story.chosen("plan"),
                "changeNeeds", "Kaksi viikkoa on liian tiheä väli",
                "changeTarget", "plan"));
    assertThat(story.open("plan-revision")).hasSize(1);

    prepare();
    giveView("yes", "yes");
    Map<String, Object> version = new HashMap<>(message("Väli on nyt kolme viikkoa"));
    version.put("messageSv", "Tre veckor");
    version.put("planVersion", 2);
    version.put("whatChanged", "Keskustelu kolmen viikon välein");
    assertThat(as("coordinator").shown("record-new-version"))
        .containsEntry("currentVersion", 1)
        .containsEntry("planVersion", 2L)
        .containsEntry("planGoals", "Puolet koulutetuista käyttää menetelmää syksyllä")
        .containsEntry("checkInEvery", 2)
        .containsEntry("checkInEveryLater", 4);
    version.put("planGoals", ""); // as the browser sends what is left empty
    version.put("changeCadences", true);
    version.put("checkInEvery", 3);
    as("coordinator").complete("record-new-version", version);
    tell();

    assertThat(story.ends("plan-revision")).containsExactly("new-version-told");
    assertThat(story.latest("planVersion")).isEqualTo(2);
    assertThat(story.latest("messageSv")).isEqualTo("Tre veckor");
    assertThat(runtime.getVariables(story.open("unit-implementation").get(0).getId()))
        .containsEntry("planVersion", 2)
        .containsEntry("checkInEvery", 3)
        .containsEntry("checkInEveryLater", 4)
        .containsEntry("planGoals", "Puolet koulutetuista käyttää menetelmää syksyllä");
  }

  /** Seen: what changes in recording was asked for, and recording support heard nothing. */
  @Test
  void aChangeOfRecordingReachesThoseWhoKeepItsInstructionsBeforeItIsTold() {
    begin();
    prepare("recording-instructions");
    giveView("yes", "yes");
    Map<String, Object> version = new HashMap<>(message("Uusi ohje"));
    version.put("planVersion", 2);
    version.put("whatChanged", "Kirjataan koodilla");
    version.put("recordingChange", "Koodi joka käynnistä");
    as("coordinator").complete("record-new-version", version);
    assertThat(as("supervisor").tasks()).isEmpty();
    assertThat(as("recording").shown("update-instructions"))
        .containsEntry("recordingChange", "Koodi joka käynnistä");
    as("recording").complete("update-instructions", Map.of("instructionsWhere", "Intranet"));

    assertThat(as("supervisor").shown("tell-affected"))
        .containsEntry("recordingChange", "Koodi joka käynnistä")
        .containsEntry("instructionsWhere", "Intranet");
    tell();
    assertThat(story.ends("plan-revision")).containsExactly("new-version-told");
  }

  @Test
  void theNextRevisionBeginsWithWhatTheLastOneChangedAndMetWith() {
    begin();
    prepare();
    giveView("yes", "yes");
    Map<String, Object> version = new HashMap<>(message("Väli on kolme viikkoa"));
    version.put("planVersion", 2);
    version.put("whatChanged", "Keskustelu kolmen viikon välein");
    as("coordinator").complete("record-new-version", version);
    tell();

    begin();
    assertThat(as("coordinator").shown("prepare-revision").get("lastRevision").toString())
        .contains("Keskustelu kolmen viikon välein", "Hyvä näin");
  }

  @Test
  void whatIsNotNeededIsExplained() {
    begin();
    prepare();
    as("implementation-team")
        .complete("give-view", Map.of("needed", "no", "viewReason", "Rytmi toimii muualla"));
    explain();
    tell();

    assertThat(story.ends("plan-revision")).containsExactly("reasoned-no-told");
  }

  @Test
  void whatIsNeededButNotPossibleIsExplained() {
    begin();
    prepare();
    giveView("yes", "no");
    explain();
    tell();

    assertThat(story.ends("plan-revision")).containsExactly("reasoned-no-told");
  }

  @Test
  void aLargeChangeWaitsForManagementAndBecomesTheNewVersion() {
    begin();
    prepare();
    giveView("yes", "with-management");
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    as("management")
        .complete("answer-request", Map.of("answer", "partly", "reason", "Yksi päivä riittää"));

    assertThat(story.ends("management-escalation")).containsExactly("answer-returned");
    assertThat(story.latest("managementReason")).isEqualTo("Yksi päivä riittää");
    Map<String, Object> version = new HashMap<>(message("Uusi päivä"));
    version.put("planVersion", 2);
    version.put("whatChanged", "Yksi päivä kuukaudessa");
    version.put("monitoringChanged", true);
    version.putAll(UnitPhase.whatWhyHow());
    as("coordinator").complete("record-new-version", version);
    tell();

    assertThat(story.ends("plan-revision")).containsExactly("new-version-told");
  }

  @Test
  void whatManagementRefusesIsExplained() {
    begin();
    prepare();
    giveView("yes", "with-management");
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    as("management")
        .complete("answer-request", Map.of("answer", "no", "reason", "Ei rahaa tänä vuonna"));
    explain();
    tell();

    assertThat(story.ends("plan-revision")).containsExactly("reasoned-no-told");
  }

  @Test
  void whatTheCoordinatorSolvesNeedsNoManagement() {
    begin();
    prepare();
    giveView("yes", "with-management");
    as("coordinator")
        .complete("check-request", Map.of("handling", "solved", "reason", "Aika löytyi"));

    assertThat(as("coordinator").tasks()).containsExactly("record-new-version");
  }

  @Test
  void whereOnlySwedishIsReadNoFinnishIsAskedFor() {
    story.speaks("sv");
    begin();
    prepare();
    giveView("yes", "no");
    as("coordinator").complete("explain-why-not", Map.of("messageSv", "Inte ännu"));
    assertThat(as("supervisor").shown("tell-affected"))
        .containsEntry("messageSv", "Inte ännu")
        .doesNotContainKey("messageFi");
  }

  /** Seen: thirteen values of the plan took twenty-six queries. */
  @Test
  void thePlanIsReadOnceWhenItsNewVersionIsOpened() {
    UnitPhase.begin(story);
    runtime.setVariable(
        story.open("unit-implementation").get(0).getId(),
        "phaseTasks",
        Story.chosen("training")); // as a review leaves it
    begin();
    prepare();
    var statements = Statements.of(() -> giveView("yes", "yes"));

    assertThat(as("coordinator").shown("record-new-version"))
        .containsEntry("currentVersion", 1)
        .containsEntry("firstUseTarget", 60);
    assertThat(statements.stream().filter(sql -> sql.contains("ACT_HI_VARINST RES"))).hasSize(1);
    assertThat(runtime.createVariableInstanceQuery().variableName("unitPlanRead").list()).isEmpty();
  }

  private void begin() {
    as("coordinator").start("plan-revision", here("cause", "Koulutus siirtyi", "target", "plan"));
  }

  private void prepare() {
    prepare("plan");
  }

  private void prepare(String target) {
    assertThat(as("supervisor").tasks()).doesNotContain("prepare-revision");
    as("coordinator")
        .complete(
            "prepare-revision",
            Map.of(
                "target", target, "preparedProposal", "Harvempi väli", "affected", "Työntekijät"));
  }

  private void giveView(String needed, String possible) {
    as("implementation-team")
        .complete(
            "give-view",
            Map.of("needed", needed, "possible", possible, "viewReason", "Aikaa tarvitaan"));
  }

  private void explain() {
    as("coordinator").complete("explain-why-not", message("Ei vielä, palataan keväällä"));
  }

  private static Map<String, Object> message(String finnish) {
    return Map.of("messageFi", finnish);
  }

  private void tell() {
    assertThat(as("supervisor").tasks()).contains("tell-affected");
    as("supervisor").complete("tell-affected", Map.of("reactions", "Hyvä näin"));
  }
}
