package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.BadRequestException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every way through {@code resilience-year-cycle} and its parts: {@code resilience-scan}, {@code
 * resilience-delegation}, {@code resilience-interfaces}, {@code resilience-direction} and {@code
 * direction-acknowledgement}.
 */
class ResilienceYearCycleTest extends StoryTest {

  private static final String PROCESS = "resilience-year-cycle";

  @Test
  void aYearHasFourQuartersAndTheNextOneBeginsWithWhatWasThere() {
    beginCycle();
    scan(Map.of());
    scenarios();
    story.until("2026-04-12");
    assertThat(story.openTasks()).isEmpty();
    restOfTheYear("system-outage");
    close("yes");

    story.until("2027-01-12");
    assertThat(shown("scan-environment", "lastRound")).contains("Väki vähenee");
    scan(Map.of());
    assertThat(as("management").shown("write-scenarios")).containsEntry("scenario1", "Epidemia");
    scenarios();
    assertThat(story.open(PROCESS)).hasSize(1);
    story.until("2027-04-12");
    assertThat(as("management").shown("list-decisions"))
        .containsEntry("decision1", "Sijaisen kutsuminen")
        .containsEntry("expert1", "shift-lead");
  }

  @Test
  void theCycleEndsWithAReasonThatANewOneShows() {
    call("resilience-year-cycle", Map.of("area", story.area(), "yearBegan", "2026-01-12"));
    scan(Map.of());
    scenarios();
    restOfTheYear("hazard");
    assertThatThrownBy(() -> as("management").complete("close-year", Map.of("goesOn", "no")))
        .as("not without a reason")
        .isInstanceOf(BadRequestException.class);
    close("no");
    assertThat(story.ends(PROCESS)).containsExactly("cycle-stopped");

    beginCycle();
    assertThat(shown("scan-environment", "whyStopped")).contains("Alue yhdistyy");
  }

  @Test
  void anAreaHasOneCycle() {
    beginCycle();
    assertThatThrownBy(this::beginCycle)
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("jo käynnissä");
  }

  @Test
  void aScenarioHasAPlanATriggerAndAnOwner() {
    call("resilience-scan", Map.of("area", story.area()));
    scan(Map.of());
    assertThatThrownBy(
            () -> as("management").complete("write-scenarios", Map.of("scenario1", "Yksi vain")))
        .as("two at least")
        .isInstanceOf(BadRequestException.class);
    as("management")
        .complete("write-scenarios", Map.of("scenario1", "Epidemia", "scenario2", "Sähkökatko"));
    for (String forgotten : new String[] {"plan2", "trigger2", "planOwner2"}) {
      Map<String, Object> plans = new HashMap<>(plans());
      plans.remove(forgotten);
      assertThatThrownBy(() -> as("management").complete("plan-alternatives", plans))
          .as(forgotten)
          .isInstanceOf(BadRequestException.class);
    }
    as("management").complete("plan-alternatives", plans());
    assertThat(story.ends("resilience-scan")).containsExactly("alternatives-planned");
  }

  @Test
  void aCrisisThatIsThereAlreadyBeginsAtOnce() {
    call("resilience-scan", Map.of("area", story.area()));
    scan(Map.of("crisisNow", "yes", "crisisWhat", "Myrsky"));
    story.settle();

    assertThat(as("management").shown("set-priorities")).containsEntry("crisisWhat", "Myrsky");
    assertThat(story.openTasks()).contains("write-scenarios");
  }

  @Test
  void theRegisterIsReadWhereItIsUsed() {
    delegate();
    as("management")
        .start(
            "crisis-operation",
            Map.of("area", story.area(), "crisisWhat", "Vuoto", "crisisSince", Story.day()));
    assertThat(shown("set-priorities", "delegatedDecisions"))
        .contains("Sijaisen kutsuminen", "Vuorovastaava", "Enintään 3 vuoroa");
    as("supervisor")
        .start("resilience-exercise", Map.of("unit", story.unit(), "exerciseTheme", "delegation"));
    assertThat(as("supervisor").shown("plan-exercise").get("delegatedDecisions").toString())
        .contains("Sijaisen kutsuminen");
  }

  @Test
  void aDecisionIsGivenToSomebodyWithinLimits() {
    call("resilience-delegation", Map.of("area", story.area()));
    assertThatThrownBy(
            () ->
                as("management")
                    .complete(
                        "list-decisions",
                        Map.of("decision1", "Sijaisen kutsuminen", "expert1", "shift-lead")))
        .isInstanceOf(BadRequestException.class);
    assertThat(story.openTasks()).containsExactly("list-decisions");
  }

  @Test
  void whatIsNotDelegatedOrNotBackedBecomesSteps() {
    story.addUnit(story.unit() + "-b");
    call("resilience-delegation", Map.of("area", story.area()));
    listDecisions(Map.of("undelegated", "Hankinnat"));
    assertThat(shown("secure-deputies", "withoutDeputy"))
        .as("whom one person holds, asked from nobody")
        .contains(story.user("supervisor"), "palvelualueen johto");
    assertThatThrownBy(() -> secureDeputies(2, 5, Map.of()))
        .as("more were absent than the buffer bears")
        .isInstanceOf(BadRequestException.class);
    secureDeputies(
        2, 5, Map.of("bufferStep", "Kaksi varahenkilöä", "checkUnits", chosen(story.unit())));

    assertThat(story.open("agreed-step-follow-up"))
        .extracting(step -> runtime.getVariable(step.getId(), "step"))
        .containsExactlyInAnyOrder("Hankinnat", "Kaksi varahenkilöä");
    assertThat(as("supervisor").tasks()).containsExactly("check-deputies");
    assertThat(story.ends("resilience-delegation")).containsExactly("decisions-delegated");
  }

  @Test
  void aUnitWithADeputyIsNotAskedAbout() {
    roles.grantDeputy(story.unit(), "supervisor", story.user("worker"));
    roles.grantDeputy(story.unit(), "change-agent", story.user("worker"));
    call("resilience-delegation", Map.of("area", story.area()));
    listDecisions(Map.of());

    assertThat(shown("secure-deputies", "withoutDeputy"))
        .doesNotContain(story.user("supervisor"), story.user("change-agent"));
  }

  @Test
  void aConnectionThatWasNeverTriedIsTried() {
    call("resilience-interfaces", Map.of("area", story.area()));
    assertThatThrownBy(() -> listInterfaces(Map.of())).isInstanceOf(BadRequestException.class);
    listInterfaces(Map.of("untestedStep", "Soittokierros keskiviikkona"));

    assertThat(story.open("agreed-step-follow-up"))
        .extracting(
            step -> runtime.getVariable(step.getId(), "step"),
            step -> runtime.getVariable(step.getId(), "ownerRole"))
        .containsExactly(tuple("Soittokierros keskiviikkona", "coordinator"));
    assertThat(story.openTasks()).contains("choose-exercises");
  }

  @Test
  void aTeamAsksUntilTheDirectionIsClear() {
    direct();
    as("team")
        .complete(
            "acknowledge-direction",
            Map.of("directionClear", "question", "directionQuestion", "Kuka jakaa iltavuorot?"));
    as("management").complete("answer-question", Map.of("managementAnswer", "Te itse"));
    assertThat(as("team").shown("acknowledge-direction"))
        .containsEntry("managementAnswer", "Te itse")
        .containsEntry("divisionOfWork", "Tiimi jakaa vuorot")
        .containsEntry("askedQuestion", "Kuka jakaa iltavuorot?")
        .containsEntry("directionQuestion", null)
        .containsEntry("directionClear", null);
    assertThat(story.openTasks()).as("nobody goes on before").hasSize(1);
    as("team")
        .complete(
            "acknowledge-direction",
            Map.of("directionClear", "question", "directionQuestion", "Entä yövuorot?"));
    assertThat(as("management").shown("answer-question"))
        .containsEntry("directionQuestion", "Entä yövuorot?")
        .containsEntry("managementAnswer", null);
    as("management").complete("answer-question", Map.of("managementAnswer", "Nekin"));
    assertThat(as("team").shown("acknowledge-direction"))
        .containsEntry("askedQuestion", "Entä yövuorot?");
    acknowledge(Map.of("informalSlot", "no", "informalWish", "Perjantaikahvi"));

    assertThat(story.ends("direction-acknowledgement")).containsExactly("direction-acknowledged");
    assertThat(story.latest("step")).isEqualTo("Perjantaikahvi");
    assertThat(as("supervisor").tasks()).containsExactly("do-step");
  }

  @Test
  void improvementsBecomeStepsAndTopManagementAnswersOnTheHours() {
    direct();
    acknowledge(Map.of("informalSlot", "yes"));
    rate(
        Map.of(
            "step1_text", "Harjoituspäivä kalenteriin",
            "step1_owner", "preparedness",
            "step1_due", "2026-03-02"));
    assertThat(as("preparedness").tasks()).containsExactly("do-step");
    assertThat(as("top-management").shown("approve-hours")).containsEntry("leadershipHours", 12);
    as("top-management")
        .complete(
            "approve-hours", Map.of("hoursAnswer", "partly", "hoursReason", "Puolet keväällä"));
    assertThat(as("management").shown("take-test")).containsEntry("hoursReason", "Puolet keväällä");
    as("management").complete("take-test", Map.of("testTaken", "no"));

    assertThat(story.ends("resilience-direction")).containsExactly("direction-agreed");
  }

  private String shown(String task, String variable) {
    return as("management").shown(task).get(variable).toString();
  }

  private void beginCycle() {
    as("management")
        .start(
            PROCESS,
            Map.of(
                "area", story.area(),
                "direction", "Lähemmäs koteja",
                "sharedValues", "Ketään ei jätetä",
                "coreTask", "Lasten ja nuorten tuki"));
  }

  private void scan(Map<String, Object> differently) {
    Map<String, Object> values = new HashMap<>();
    values.put("changesNoticed", "Väki vähenee");
    values.put("changeSource", "Kunnan ennuste");
    values.put("changeMeaning", "Työ kootaan");
    values.put("crisisNow", "no");
    values.putAll(differently);
    as("management").complete("scan-environment", values);
    story.settle();
  }

  private void scenarios() {
    as("management")
        .complete("write-scenarios", Map.of("scenario1", "Epidemia", "scenario2", "Sähkökatko"));
    as("management").complete("plan-alternatives", plans());
  }

  private static Map<String, Object> plans() {
    return Map.of(
        "plan1", "Kotikäynnit etänä",
        "trigger1", "Kymmenes poissa",
        "planOwner1", "management",
        "plan2", "Paperilistat",
        "trigger2", "Tunti ilman sähköä",
        "planOwner2", "preparedness");
  }

  private void delegate() {
    call("resilience-delegation", Map.of("area", story.area()));
    listDecisions(Map.of());
    secureDeputies(3, 2, Map.of());
  }

  private void listDecisions(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("decision1", "Sijaisen kutsuminen");
    values.put("expert1", "shift-lead");
    values.put("limits1", "Enintään 3 vuoroa");
    as("management").complete("list-decisions", values);
  }

  private void secureDeputies(int buffer, int absent, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("bufferPlan", "Varahenkilöstö");
    values.put("bufferPeople", buffer);
    values.put("mostAbsent", absent);
    as("management").complete("secure-deputies", values);
    story.settle();
  }

  private void listInterfaces(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("partner1", "Erikoissairaanhoito");
    values.put("contact1", "Päivystävä hoitaja");
    values.put("backup1", "Osastonhoitaja");
    values.put("theirView1", "Yksi numero kaikille");
    as("management").complete("list-interfaces", values);
    story.settle();
  }

  private void interfaces(Map<String, Object> more) {
    listInterfaces(more);
    as("management")
        .complete(
            "choose-exercises",
            Map.of(
                "themeUnit", story.unit(),
                "exerciseTheme", "system-outage",
                "drillUnit", story.unit()));
  }

  private void exercise(String role, String theme) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("exerciseTheme", theme);
    plan.put("exerciseAim", "Kaikki tietävät, kuka päättää");
    plan.put("exerciseDate", Story.day());
    plan.put("exerciseParts", "Aamuvuoro");
    as("supervisor").complete("plan-exercise", plan);
    story.settle();
    as("supervisor")
        .complete("hold-exercise", Map.of("exerciseOutcome", "held", "presentMorning", 6));
    as("supervisor")
        .complete("debrief-exercise", Map.of("whatWorked", "Puhelin", "lesson", "Soita ensin"));
    story.settle();
  }

  private void direct() {
    call(
        "resilience-direction",
        Map.of(
            "area", story.area(),
            "direction", "Lähemmäs koteja",
            "sharedValues", "Ketään ei jätetä",
            "coreTask", "Lasten ja nuorten tuki"));
    confirmDirection();
  }

  private void confirmDirection() {
    as("management")
        .complete(
            "confirm-direction",
            Map.of(
                "direction", "Lähemmäs koteja",
                "sharedValues", "Ketään ei jätetä",
                "coreTask", "Lasten ja nuorten tuki",
                "divisionOfWork", "Tiimi jakaa vuorot",
                "directionUnits", chosen(story.unit())));
  }

  private void acknowledge(Map<String, Object> slot) {
    Map<String, Object> values = new HashMap<>(slot);
    values.put("directionClear", "clear");
    values.put("commitment", "4");
    as("team").complete("acknowledge-direction", values);
    story.settle();
  }

  private void rate(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("practiceRating", "3");
    values.put("improvisingRating", "4");
    values.put("relationsRating", "4");
    values.put("leadershipHours", 12);
    as("management").complete("rate-abilities", values);
    story.settle();
  }

  private void approveHours(String answer) {
    as("top-management").complete("approve-hours", Map.of("hoursAnswer", answer));
  }

  private void takeTest() {
    as("management")
        .complete(
            "take-test",
            Map.of(
                "testTaken", "yes",
                "testDate", Story.day(),
                "testSummary", "Harjoittelu on vahvuutemme",
                "testFeedback", "Pyysimme tarkemman mittauksen"));
  }

  /** After the scenarios, up to the question whether to go on. */
  private void restOfTheYear(String theme) {
    story.until("2026-04-13");
    listDecisions(Map.of());
    secureDeputies(3, 2, Map.of());
    story.until("2026-08-03"); // the third quarter would begin in July
    interfaces(Map.of("tested1", "2026-06-01"));
    exercise("management", theme);
    exercise("management", "delegation");
    story.until("2026-10-12");
    confirmDirection();
    acknowledge(Map.of("informalSlot", "yes"));
    rate(Map.of());
    approveHours("yes");
    takeTest();
  }

  private void close(String goesOn) {
    as("management")
        .complete(
            "close-year",
            goesOn.equals("yes")
                ? Map.of("goesOn", "yes")
                : Map.of("goesOn", "no", "stopReason", "Alue yhdistyy"));
  }
}
