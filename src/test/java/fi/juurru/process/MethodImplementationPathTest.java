package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every way through {@code method-implementation-path} and the parts that it calls: {@code
 * path-exploration}, {@code path-preparation} and {@code path-implementation}; and {@code
 * method-stop}, which ends them.
 */
class MethodImplementationPathTest extends StoryTest {

  private static final String PATH = "method-implementation-path";
  private static final String IMPLEMENTATION = "path-implementation";

  @Test
  void anApprovedPhaseStartsTheChosenUnitsAndTheirCommonSupport() {
    String second = story.addUnit(story.unit() + "-b").code();
    begin("implementation", Map.of("startingUnits", chosen(story.unit())));
    approve(Map.of("startingUnits", chosen(story.unit(), second)));

    assertThat(story.open("unit-implementation"))
        .extracting(unit -> unit.getBusinessKey())
        .containsExactlyInAnyOrder(
            story.method() + ":" + story.unit(), story.method() + ":" + second);
    assertThat(story.open("communication-cycle")).hasSize(1);
    assertThat(story.open("management-visibility")).hasSize(1);
    assertThat(story.open("method-owner-cooperation")).hasSize(1);
  }

  @Test
  void supportThatIsUnderWayIsNotStartedTwice() {
    Map<String, Object> scope = Map.of("method", story.method(), "area", story.area());
    as("coordinator").start("method-owner-cooperation", scope);
    Map<String, Object> rounds = new HashMap<>(scope);
    rounds.put("visibilityEvery", 3);
    as("coordinator").start("management-visibility", rounds);
    begin("implementation", Map.of());
    approve(Map.of());

    assertThat(story.open("method-owner-cooperation")).hasSize(1);
    assertThat(story.open("management-visibility")).hasSize(1);
    assertThat(story.open("communication-cycle")).hasSize(1);
  }

  @Test
  void aPathFindsAllSupportRunning() {
    Map<String, Object> scope = Map.of("method", story.method(), "area", story.area());
    as("coordinator").start("method-owner-cooperation", scope);
    as("coordinator").start("communication-cycle", scope);
    Map<String, Object> rounds = new HashMap<>(scope);
    rounds.put("visibilityEvery", 3);
    as("coordinator").start("management-visibility", rounds);
    begin("implementation", Map.of());
    approve(Map.of());

    assertThat(story.open("method-owner-cooperation")).hasSize(1);
    assertThat(story.open("communication-cycle")).hasSize(1);
    assertThat(story.open("management-visibility")).hasSize(1);
    assertThat(story.open(IMPLEMENTATION)).hasSize(1);
  }

  @Test
  void supportThatEndsLeavesThePathOpenAndComesBackWithTheNextPath() {
    begin("implementation", Map.of());
    approve(Map.of());
    communicateOnce();
    endCooperation();
    assertThat(as("coordinator").tasks()).doesNotContain("plan-round", "note-contact");
    assertThat(story.open(PATH)).hasSize(1);
    as("coordinator").complete("review-units", Map.of("pathNext", "finish", "pathLessons", "Alku"));

    begin("implementation", Map.of());
    approve(Map.of());

    assertThat(as("coordinator").tasks())
        .containsOnlyOnce("plan-round")
        .containsOnlyOnce("record-profile");
  }

  @Test
  void thePathIsReadyWhenItsUnitsAreAndTheCoordinatorSaysSo() {
    begin("implementation", Map.of());
    approve(Map.of("startingUnits", chosen(story.unit())));
    story.until("2026-01-20");
    assertThat(story.openTasks()).as("the unit is still open").doesNotContain("review-units");

    cancelUnit();
    story.until("2026-01-26");
    as("coordinator")
        .complete("review-units", Map.of("pathNext", "finish", "pathLessons", "Alku vie aikaa"));

    assertThat(story.ends(IMPLEMENTATION)).containsExactly("all-units-done");
    assertThat(story.ends(PATH)).containsExactly("introduced");
    assertThat(story.open("communication-cycle")).isEmpty();
  }

  @Test
  void aUnitThatTellsItsEndIsNoticedAtOnceAndOthersMayFollow() {
    begin("implementation", Map.of());
    approve(Map.of("startingUnits", chosen(story.unit())));
    cancelUnit();
    UnitPhase.sustain(story); // tells the path of the method that the unit has moved on
    story.settle();
    as("coordinator")
        .complete("review-units", Map.of("pathNext", "wait", "checkUnitsOn", "2026-03-02"));
    story.until("2026-03-01");
    assertThat(story.openTasks()).doesNotContain("review-units");
    story.until("2026-03-09");
    as("coordinator")
        .complete(
            "review-units",
            Map.of("pathNext", "more-units", "startingUnits", chosen(story.unit())));

    assertThat(story.open("unit-implementation")).hasSize(1);
    assertThat(story.open(IMPLEMENTATION)).hasSize(1);
  }

  @Test
  void aUnitThatJoinsLateIsNoticedByThePath() {
    String late = story.addUnit(story.unit() + "-b").code();
    begin("implementation", Map.of());
    approve(Map.of());
    story.until("2026-01-26");
    assertThat(as("coordinator").tasks()).contains("review-units");

    UnitPhase.begin(story, late, "not-started");
    assertThat(story.openTasks()).as("no longer the question").doesNotContain("review-units");
    assertThat(runtime.getVariable(story.open(IMPLEMENTATION).get(0).getId(), "unit"))
        .as("the path is common to the units")
        .isNull();
    story.until("2026-03-02");
    assertThat(story.openTasks()).as("it goes on").doesNotContain("review-units");
    assertThat(story.open(IMPLEMENTATION)).hasSize(1);
  }

  @Test
  void aPathDoesNotStartAUnitTwice() {
    UnitPhase.begin(story);
    begin("implementation", Map.of("startingUnits", chosen(story.unit())));
    approve(Map.of("startingUnits", chosen(story.unit())));

    assertThat(as("coordinator").tasks())
        .contains("see-open-phase")
        .doesNotContain("confirm-start");
  }

  @Test
  void managementDecidesNinetyDaysBeforeTheFundingEndsHowTheWorkGoesOn() {
    begin("implementation", Map.of());
    approve(Map.of("fundingUntil", "2026-08-31"));
    story.until("2026-06-01");
    assertThat(story.openTasks()).doesNotContain("decide-continuity");
    story.until("2026-06-02");
    as("management")
        .complete(
            "decide-continuity",
            Map.of(
                "continuityDecision", "new-funding",
                "fundingUntil", "2027-03-31",
                "continuityPlan", "Koordinaattori jatkaa"));
    assertThat(story.openTasks()).doesNotContain("decide-continuity");
    story.until("2027-01-07"); // 90 days before is a holiday
    as("management")
        .complete(
            "decide-continuity",
            Map.of("continuityDecision", "own-work", "continuityPlan", "Osa perustyötä"));

    assertThat(story.openTasks()).doesNotContain("decide-continuity");
    assertThat(story.open(PATH)).hasSize(1);
  }

  @Test
  void aMethodThatIsNotContinuedIsStoppedWithItsReason() {
    UnitPhase.sustain(story);
    begin("implementation", Map.of());
    approve(Map.of("fundingUntil", "2026-02-27"));
    as("management")
        .complete(
            "decide-continuity",
            Map.of(
                "continuityDecision", "stop",
                "stopReason", "Rahoitus päättyy",
                "stopLessons", "Jatko sovitaan jo alussa",
                "stopTold", "Kiitos, kerrotaan palavereissa"));
    story.settle();

    assertThat(story.open(PATH)).as("nothing ends before it is confirmed").hasSize(1);
    confirmStop();
    assertThat(story.ends(PATH)).containsExactly("path-stopped");
    assertThat(story.ends("method-stop")).containsExactly("method-stopped");
    assertThat(as("supervisor").tasks()).contains("tell-staff");
    assertThat(story.latest("stopReason")).isEqualTo("Rahoitus päättyy");
  }

  @Test
  void whenManagementStopsTheMethodEveryPathAndUnitEnds() {
    UnitPhase.sustain(story);
    begin("implementation", Map.of());
    approve(Map.of());
    propose();
    as("management")
        .complete(
            "decide-stop",
            Map.of(
                "stopDecision", "stop",
                "stopReason", "Koulutusta ei enää saa",
                "stopLessons", "Kouluttajia tarvitaan kaksi",
                "stopTold", "Kerrotaan viikkopalaverissa",
                "decisionNumber", "§ 4/2026"));
    confirmStop();

    assertThat(story.ends(PATH)).containsExactly("path-stopped");
    assertThat(story.open(IMPLEMENTATION)).isEmpty();
    assertThat(as("supervisor").tasks()).contains("tell-staff");
  }

  @Test
  void whatIsCommonToAMethodEndsWithItToo() {
    as("coordinator").start("communication-cycle", here("area", story.area()));
    Map<String, Object> area = Map.of("method", story.method(), "area", story.area());
    as("coordinator").start("method-owner-cooperation", area);
    Map<String, Object> rounds = new HashMap<>(area);
    rounds.put("visibilityEvery", 3);
    as("coordinator").start("management-visibility", rounds);
    as("coordinator").start("implementation-team-meeting", area);
    story.settle();
    propose();
    as("management").complete("decide-stop", stop());
    confirmStop();

    assertThat(story.openTasks()).isEmpty();
    assertThat(story.open("communication-cycle")).isEmpty();
    assertThat(story.open("implementation-team-meeting")).isEmpty();
  }

  @Test
  void aStopThatWasAMistakeIsReturnedAndEverythingGoesOn() {
    begin("implementation", Map.of());
    approve(Map.of());
    propose();
    as("management").complete("decide-stop", stop());
    as("coordinator")
        .complete(
            "confirm-stop", Map.of("endDecision", "return", "endReturned", "Väärä menetelmä"));

    assertThat(story.open(PATH)).hasSize(1);
    assertThat(tasks.getVariable(story.task("decide-stop").getId(), "endReturned"))
        .isEqualTo("Väärä menetelmä");
    as("management")
        .complete(
            "decide-stop",
            Map.of("stopDecision", "continue", "continueReason", "Vahinko korjattu"));
    as("coordinator").complete("read-why-on", Map.of());
    assertThat(story.open(PATH)).hasSize(1);
  }

  @Test
  void whoDecidedToStopDoesNotConfirmItAsCoordinatorToo() {
    begin("implementation", Map.of());
    approve(Map.of());
    propose();
    roles.grant(story.area(), "management", story.user("coordinator"));
    as("coordinator").complete("decide-stop", stop());

    assertThatThrownBy(
            () -> as("coordinator").complete("confirm-stop", Map.of("endDecision", "confirm")))
        .hasMessageContaining("Ehdotit tätä itse");
    as("management")
        .complete("confirm-stop", Map.of("endDecision", "return", "endReturned", "Ei vielä"));
    assertThat(story.open(PATH)).hasSize(1);
  }

  private static Map<String, Object> stop() {
    return Map.of(
        "stopDecision", "stop",
        "stopReason", "Koulutusta ei enää saa",
        "stopLessons", "Kouluttajia tarvitaan kaksi",
        "stopTold", "Kerrotaan viikkopalaverissa");
  }

  private void confirmStop() {
    as("coordinator").complete("confirm-stop", Map.of("endDecision", "confirm"));
    story.settle();
  }

  @Test
  void aProposalToStopMayBeAnsweredWithNo() {
    begin("implementation", Map.of());
    approve(Map.of());
    propose();
    as("management")
        .complete(
            "decide-stop",
            Map.of("stopDecision", "continue", "continueReason", "Annetaan muutokselle aikaa"));
    as("coordinator").complete("read-why-on", Map.of());

    assertThat(story.ends("method-stop")).containsExactly("goes-on");
    assertThat(story.open(PATH)).hasSize(1);
  }

  @Test
  void aPathMayBeginWithTheNeedAndGoOnToPreparation() {
    begin("exploration", Map.of());
    as("coordinator")
        .complete(
            "describe-need",
            Map.of("needText", "Perheet odottavat tukea", "needSources", chosen("staff")));
    explore();
    decide("look-further");
    explore();
    decide("take");

    assertThat(story.ends("path-exploration")).containsExactly("method-taken");
    assertThat(as("coordinator").tasks()).contains("name-team");
  }

  @Test
  void noNewMethodIsAGoodDecisionToo() {
    begin("exploration", Map.of());
    as("coordinator")
        .complete(
            "describe-need",
            Map.of("needText", "Perheet odottavat tukea", "needSources", chosen("staff")));
    explore();
    decide("no");

    assertThat(story.ends("path-exploration")).containsExactly("method-not-taken");
    assertThat(story.ends(PATH)).containsExactly("not-chosen");
  }

  @Test
  void preparationGathersTheTeamAndThePlanUntilTheTeamIsReady() {
    begin("preparation", Map.of());
    prepare();
    as("implementation-team")
        .complete(
            "check-readiness",
            Map.of(
                "readiness", "not-yet",
                "missingItems", "Kirjaamisen ohje ruotsiksi",
                "readyCheckOn", "2026-02-09"));
    story.until("2026-02-08");
    assertThat(story.openTasks()).doesNotContain("check-readiness");
    story.until("2026-02-09");
    as("implementation-team")
        .complete(
            "check-readiness", Map.of("readiness", "ready", "readyItems", chosen("team", "plan")));

    assertThat(roles.holders(story.method(), "implementation-team"))
        .contains(story.user("supervisor"));
    assertThat(story.ends("path-preparation")).containsExactly("preparation-done");
    assertThat(as("management").tasks()).contains("approve-phase");
  }

  @Test
  void preparationMayEndThePath() {
    begin("preparation", Map.of());
    prepare();
    as("implementation-team")
        .complete(
            "check-readiness",
            Map.of("readiness", "stop", "notPreparedReason", "Toinen uudistus vie ajan"));

    assertThat(story.ends("path-preparation")).containsExactly("preparation-stopped");
    assertThat(story.ends(PATH)).containsExactly("not-prepared");
  }

  @Test
  void managementMayReturnThePhase() {
    begin("implementation", Map.of());
    as("management")
        .complete(
            "approve-phase", Map.of("phaseDecision", "return", "phaseReason", "Tiimi puuttuu"));
    assertThat(as("coordinator").tasks()).containsExactly("name-team");
  }

  @Test
  void managementMayNotApproveThePhase() {
    begin("implementation", Map.of());
    as("management")
        .complete("approve-phase", Map.of("phaseDecision", "reject", "phaseReason", "Ei nyt"));
    assertThat(story.ends(PATH)).containsExactly("not-approved");
  }

  private void begin(String phase, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.putAll(Map.of("method", story.method(), "area", story.area(), "startPhase", phase));
    as("coordinator").start(PATH, values);
  }

  private void approve(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("phaseDecision", "approve");
    as("management").complete("approve-phase", values);
    story.settle();
  }

  private void explore() {
    as("coordinator")
        .complete(
            "compare-methods",
            Map.of(
                "otherMethods",
                "Nykyinen ryhmä jatkuu",
                "methodFits",
                chosen("target", "described")));
    as("implementation-team")
        .complete(
            "discuss-fit",
            Map.of("fitsUs", chosen("need", "work"), "fitDiscussion", "Aikaa on vähän"));
    as("management")
        .complete(
            "check-what-exists",
            Map.of("existingMethods", "Perheryhmä", "resourcesFound", "partly"));
  }

  private void decide(String decision) {
    as("decider")
        .complete(
            "decide-on-method",
            Map.of(
                "methodDecision", decision,
                "methodReason", "Vastaa tarpeeseen",
                "decisionNumber", "§ 1/2026"));
  }

  private void prepare() {
    as("coordinator")
        .complete(
            "name-team",
            Map.of(
                "teamMembers",
                chosen(story.user("supervisor"), story.user("management")),
                "hoursPerMonth",
                4));
    as("management").complete("confirm-hours", Map.of("hoursPerMonth", 6));
    as("supervisor").complete("write-plan", Map.of("planGoals", "Puolet käyttää syksyllä"));
    as("coordinator")
        .complete(
            "plan-training",
            Map.of("trainingBegins", "2026-03-02", "trainingPlan", "Kaksi joka yksiköstä"));
    as("recording")
        .complete("plan-recording", Map.of("recordingGuideLink", "Työtilassa, ruotsiksi kesken"));
    as("coordinator")
        .complete(
            "plan-communication",
            Map.of("audiences", chosen("staff"), "communicationPlan", "Palavereissa"));
  }

  /** One round, for the workers; nobody goes on to a second one. */
  private void communicateOnce() {
    as("coordinator").complete("plan-round", CommunicationCycleTest.round(false, "workers"));
    as("coordinator").complete("listen-to-group", Map.of("groupReached", "no"));
    as("coordinator").complete("tell-what-changed", CommunicationCycleTest.digest("no"));
  }

  private void endCooperation() {
    as("coordinator")
        .complete(
            "record-profile",
            Map.of(
                "ownerSupportLevel", "network",
                "ownerContact", "Menetelmäkeskus",
                "materialsFiState", "not-needed",
                "materialsSvState", "not-needed",
                "ownerContactEvery", 2));
    story.until("2026-03-12");
    as("coordinator").complete("note-contact", Map.of("cooperationNext", "end"));
  }

  private void propose() {
    as("coordinator")
        .start(
            "method-stop",
            Map.of(
                "method", story.method(),
                "area", story.area(),
                "stopProposal", "Kouluttaja lopettaa"));
  }

  private void cancelUnit() {
    as("coordinator")
        .complete(
            "confirm-start",
            Map.of("startDecision", "cancel", "notStartedReason", "Yksikkö yhdistyy"));
  }
}
