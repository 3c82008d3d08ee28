package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every way through {@code client-participation-workshops}, {@code participation-workshop} and
 * {@code participation-trials}, and the ways around their gates that are closed.
 */
class ClientParticipationTest extends StoryTest {

  private static final String SERIES = "client-participation-workshops";

  @Test
  void aSeriesGoesFromExpectationsToWhatChangedBecauseOfClients() {
    begin(1);
    commit("4", "3");
    expect();
    invite("2026-02-03");
    assertThat(as("facilitator").shown("check-present")).containsEntry("clientTermsAgreed", true);
    present(3, 2, 1, 0);
    assertThat(as("facilitator").shown("hold-workshop"))
        .containsEntry("professionalExpectations", "Asiakas tulee kuulluksi")
        .containsEntry("clientExpectations", "Pääsemme vaikuttamaan aikoihin")
        .containsEntry("clientsWantInfluence", "5")
        .containsEntry("professionalsWantInfluence", "2");
    discuss(
        Map.of(
            "barrier", "structural",
            "barrierText", "Ajanvaraus on auki vain aamulla",
            "barrierProposal", "Iltavuoro"));
    agreeRights("heard", null);
    record();
    assertThatThrownBy(() -> clientsSay(4.5, 2.0, null)) // heard, but not of influence
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Mitä teemme seuraavaksi toisin?");
    clientsSay(4.5, 2.0, "Asiakkaat valitsevat seuraavan teeman");
    teamSays();
    story.settle();

    assertThat(story.ends("participation-workshop")).containsExactly("workshop-held");
    assertThat(as("coordinator").shown("check-request"))
        .containsEntry("matter", "Ajanvaraus on auki vain aamulla");
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    as("management")
        .complete("answer-request", Map.of("answer", "partly", "reason", "Yksi ilta viikossa"));

    assertThat(as("facilitator").shown("choose-trials"))
        .containsEntry("encounterWays", "Asiakas aloittaa keskustelun");
    assertThat(as("facilitator").shown("choose-trials").get("lastRound").toString())
        .contains("Hoidon lopettamisesta päättää lääkäri", "Paperit ovat vaikeita");
    chooseTrials();
    story.settle();
    assertThat(story.open("five-option-decision")).hasSize(1);
    assertThat(as("management").shown("grant-support")).containsEntry("workersLeftOut", 2);
    support("Dialogitaidot");
    DecisionAnswers.decide(story, "management", DecisionAnswers.decision("2"));
    story.until("2026-04-07");
    assertThat(as("facilitator").shown("plan-workshop").get("followedUp").toString())
        .contains(
            "Tekstiviesti ennen käyntiä",
            "Dialogitaidot",
            "Ajanvaraus on auki vain aamulla → Yksi ilta viikossa",
            "Osittain");
    invite("2026-04-14");
    present(2, 2, 1, 0); // no management at the closing
    assertThat(as("facilitator").shown("plan-workshop")).containsEntry("missingBefore", true);
    invite("2026-04-21");
    present(2, 2, 1, 1);
    discuss(Map.of("barrier", "none"));
    agreeRights("heard", null);
    record();
    clientsSay(4.0, 4.0, null);
    teamSays();
    story.settle();
    assertThat(as("facilitator").shown("evaluate-trials"))
        .containsEntry("trial1_ideaBy", "client")
        .containsEntry("clientInfluenced", 4.0)
        .containsEntry("grantedSupport", "Kaksi tuntia viikossa")
        .containsEntry("question", "Miten iltavastaanotto järjestetään?")
        .containsEntry("weighedOption", "Vaihtoehto 2");
    as("facilitator")
        .complete(
            "evaluate-trials", Map.of("changedByClients", "Muistutusviesti tuli", "needMet", "4"));
    story.until("2026-08-10");
    look("Muistutusviesti jäi käyttöön");
    assertThatThrownBy(() -> arena("end")) // not before the look at 6 months
        .isInstanceOf(BadRequestException.class);
    arena(null);
    story.until("2026-11-20");
    assertThat(as("facilitator").shown("look-again"))
        .containsEntry("changedBefore", "Muistutusviesti jäi käyttöön");
    look("Asiakkaat arvioivat ohjeet");
    arena("on");
    story.until("2027-03-10");
    assertThat(as("supervisor").shown("hold-arena"))
        .containsEntry("rolesBefore", "Ohjaajan rooli muuttuu")
        .containsEntry("changedByClients", "Asiakkaat arvioivat ohjeet");
    arena("end");

    assertThat(story.ends("participation-trials")).containsExactly("arena-ended");
    assertThat(story.ends("client-participation-workshops")).containsExactly("series-over");
    begin(1);
    commit("4", "4");
    assertThat(as("team").shown("tell-expectations").get("lastRound").toString())
        .contains("Siirtyi tiimipalaveriin");
  }

  @Test
  void lowCommitmentLeadsToATalkAndNotToAWorkshop() {
    begin(1);
    commit("4", "2");
    assertThat(story.openTasks()).containsExactly("hold-preparatory-talk");
    assertThat(as("facilitator").shown("hold-preparatory-talk"))
        .containsEntry("professionalWorry", "Aika ei riitä");
    talk("rate-again");
    commit("2", "4");
    talk("rate-again");
    commit("3", "3");
    assertThat(story.openTasks()).containsExactly("enter-client-expectations", "tell-expectations");
  }

  @Test
  void aSeriesThatDoesNotBeginYetSaysWhyAndTheNextOneKnowsIt() {
    begin(1);
    commit("1", "1");
    talk("stop");
    assertThat(story.ends("client-participation-workshops")).containsExactly("not-begun");
    begin(1);
    assertThat(as("management").shown("rate-leaders").get("lastRound").toString())
        .contains("Palataan syksyllä");
  }

  @Test
  void aWorkshopIsNotHeldBeforeClientsWorkersAndSupervisorsAreThere() {
    begin(1);
    commit("5", "5");
    expect();
    for (int[] there : new int[][] {{0, 3, 1, 1}, {3, 0, 1, 1}, {3, 3, 0, 1}}) {
      invite(story.today().plusDays(1).toString());
      present(there[0], there[1], there[2], there[3]);
      assertThat(story.openTasks()).containsExactly("plan-workshop");
    }
    invite(story.today().plusDays(1).toString());
    present(1, 1, 1, 0);
    assertThat(story.openTasks()).containsExactly("hold-workshop");
  }

  @Test
  void withoutWhatIsAgreedWithClientsNobodyIsInvited() {
    begin(1);
    commit("5", "5");
    expect();
    assertThatThrownBy(
            () ->
                as("facilitator")
                    .complete(
                        "plan-workshop",
                        Map.of(
                            "workshopPlan", "held",
                            "workshopDate", "2026-02-03",
                            "clientTermsAgreed", false)))
        .isInstanceOf(BadRequestException.class);
  }

  /** Seed row C13. */
  @Test
  void noResponsibilityIsPushedOnAClientWhoDidNotAskForIt() {
    toWorkshop();
    discuss(Map.of("barrier", "own", "barrierText", "Huoneet ovat ahtaita"));
    agreeRights("responsible", "offered");
    assertThat(as("facilitator").shown("agree-decision-rights"))
        .containsEntry("refusedBefore", true);
    assertThat(story.openTasks()).containsExactly("agree-decision-rights");
    assertThatThrownBy(() -> agreeRights("responsible", null))
        .isInstanceOf(BadRequestException.class);
    Map<String, Object> third = rights("heard", null);
    for (int row = 2; row <= 3; row++) {
      third.put("right" + row + "_decision", "Asia " + row);
      third.put("right" + row + "_proposes", "worker");
      third.put("right" + row + "_decides", "client");
      third.put("right" + row + "_clientRole", row == 3 ? "responsible" : "heard");
    }
    third.put("right3_clientAsked", "offered");
    as("facilitator").complete("agree-decision-rights", third);
    assertThat(story.openTasks()).containsExactly("agree-decision-rights");
    third.put("right3_clientAsked", "asked");
    as("facilitator").complete("agree-decision-rights", third);

    assertThat(as("facilitator").shown("record-outputs"))
        .containsEntry("barrierText", "Huoneet ovat ahtaita");
    Map<String, Object> outputs = outputs();
    outputs.put("step1_text", "Soittaa itse");
    outputs.put("step1_owner", "client");
    assertThatThrownBy(() -> as("facilitator").complete("record-outputs", outputs))
        .isInstanceOf(BadRequestException.class); // a step is never a client's
  }

  /** Seed row C16: old and new views live side by side; there is no pass or fail. */
  @Test
  void theLowestFiguresEndNothingAndTheNextWorkshopBeginsWithThem() {
    begin(2);
    commit("5", "5");
    expect();
    invite("2026-02-03");
    present(1, 1, 1, 0);
    discuss(Map.of("barrier", "none"));
    agreeRights("none", null);
    Map<String, Object> outputs = outputs();
    outputs.put("step1_text", "Kirje selkokielellä");
    outputs.put("step1_owner", "team");
    as("facilitator").complete("record-outputs", outputs);
    clientsSay(1.0, 1.0, null);
    story.until("2026-02-24"); // the team did not get to it

    assertThat(story.openTasks()).containsExactly("do-step", "plan-workshop");
    assertThat(as("facilitator").shown("plan-workshop")).containsEntry("workshopNumber", 2L);
    invite("2026-03-03");
    present(1, 1, 1, 0);
    assertThat(as("facilitator").shown("hold-workshop"))
        .containsEntry("clientHeard", 1.0)
        .containsEntry("sharedAim", "Asiakas mukana kaikessa");
    assertThat(as("facilitator").shown("hold-workshop").get("lastRound").toString())
        .contains("Asiakkaat pelkäävät leimaa", "Ammattilaiset kiireessä");
  }

  @Test
  void aWorkshopThatIsLeftOutDoesNotStopTheSeries() {
    begin(2);
    commit("5", "5");
    expect();
    leaveOut();
    leaveOut();
    as("facilitator").complete("choose-trials", Map.of("bigMatter", "no"));
    support(null);
    story.until("2026-03-10");

    assertThat(story.ends("participation-workshop"))
        .containsExactly("workshop-left-out", "workshop-left-out");
    assertThat(story.openTasks()).containsExactly("plan-workshop");
  }

  @Test
  void whereTheUnitMergesTheFacilitatorSeesWhetherTheSeriesGoesOnThere() {
    String there = story.addUnit(story.unit() + "-b").code();
    story.addPersonIn(there, "supervisor-" + there, "supervisor");
    begin(2);
    commit("4", "4");
    merge(there);
    assertThat(story.openTasks())
        .contains("choose-future")
        .as("nobody is asked in the unit that is no more")
        .doesNotContain("tell-expectations", "enter-client-expectations");
    as("facilitator").complete("choose-future", Map.of("goesOnThere", "yes"));
    story.settle();

    assertThat(story.ends(SERIES)).containsExactly("goes-on-there");
    String series = story.open(SERIES).get(0).getId();
    assertThat(runtime.getVariables(series))
        .containsEntry("unit", there)
        .containsEntry("serviceName", "Perheneuvola")
        .containsEntry("workshopCount", 2)
        .containsEntry("partners", "Omaisyhdistys");
    assertThat(story.asUser("supervisor-" + there).tasks()).contains("rate-professionals");
  }

  @Test
  void aSeriesMayEndWithTheMerger() {
    String there = story.addUnit(story.unit() + "-b").code();
    story.addPersonIn(there, "supervisor-" + there, "supervisor");
    begin(1);
    commit("4", "4");
    expect();
    merge(there);
    as("facilitator").complete("choose-future", Map.of("goesOnThere", "no"));

    assertThat(story.ends(SERIES)).containsExactly("ended-with-merger");
    assertThat(story.open("participation-workshop")).as("called by it").isEmpty();
  }

  @Test
  void whereTheUnitPausesItsPeopleAndTheWorkshopWait() {
    begin(1);
    assertThat(dueDay("rate-professionals")).isEqualTo("2026-01-26");
    String leaders = dueDay("rate-leaders");
    as("supervisor")
        .start(
            "unit-pause",
            Map.of("unit", story.unit(), "firstDay", "2026-01-19", "lastDay", "2026-02-01"));
    as("supervisor").complete("confirm-pause", Map.of("pauseDecision", "yes"));

    assertThat(dueDay("rate-professionals")).isGreaterThan("2026-02-01");
    assertThat(dueDay("rate-leaders")).as("management goes on").isEqualTo(leaders);
  }

  private String dueDay(String task) {
    return LocalDate.ofInstant(story.task(task).getDueDate().toInstant(), ZoneId.systemDefault())
        .toString();
  }

  private void merge(String there) {
    as("coordinator")
        .start(
            "unit-merger",
            Map.of(
                "unit",
                story.unit(),
                "receivingUnit",
                there,
                "mergeDay",
                "2026-03-02",
                "mergeTold",
                "Yksiköt yhdistyvät"));
    story.until("2026-03-02");
    as("management").complete("confirm-merger", Map.of("mergeDecision", "merge"));
    story.settle();
  }

  private void begin(int workshops) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("unit", story.unit());
    wish.put("serviceName", "Perheneuvola");
    wish.put("participationLevels", chosen("own-care", "planning"));
    wish.put("workshopCount", workshops);
    wish.put("partners", "Omaisyhdistys");
    wish.put("funding", "ESR+");
    wish.put("projectEnd", story.today().plusMonths(18).toString());
    as("facilitator").start(SERIES, wish);
  }

  private void commit(String leaders, String professionals) {
    as("management").complete("rate-leaders", Map.of("leaderCommitment", leaders));
    as("team")
        .complete(
            "rate-professionals",
            Map.of("professionalCommitment", professionals, "professionalWorry", "Aika ei riitä"));
  }

  private void talk(String outcome) {
    Map<String, Object> talk = new HashMap<>();
    talk.put("talkSummary", "Työaika varataan");
    talk.put("talkOutcome", outcome);
    if (outcome.equals("stop")) {
      talk.put("stopReason", "Palataan syksyllä");
    }
    as("facilitator").complete("hold-preparatory-talk", talk);
  }

  private void expect() {
    as("team")
        .complete(
            "tell-expectations",
            Map.of(
                "professionalExpectations", "Asiakas tulee kuulluksi",
                "professionalsWantHeard", "5",
                "professionalsWantInfluence", "2"));
    as("facilitator")
        .complete(
            "enter-client-expectations",
            Map.of(
                "clientExpectations", "Pääsemme vaikuttamaan aikoihin",
                "clientsWantHeard", "4",
                "clientsWantInfluence", "5"));
  }

  private void invite(String day) {
    as("facilitator")
        .complete(
            "plan-workshop",
            Map.of("workshopPlan", "held", "workshopDate", day, "clientTermsAgreed", true));
    story.until(LocalDate.parse(day).plusDays(3).toString());
  }

  private void leaveOut() {
    as("facilitator")
        .complete(
            "plan-workshop", Map.of("workshopPlan", "left-out", "leftOutReason", "Influenssa"));
  }

  private void present(int clients, int workers, int supervisors, int management) {
    as("facilitator")
        .complete(
            "check-present",
            Map.of(
                "presentClients", clients,
                "presentWorkers", workers,
                "presentSupervisors", supervisors,
                "presentManagement", management,
                "workersLeftOut", 2));
  }

  private void toWorkshop() {
    begin(1);
    commit("5", "5");
    expect();
    invite("2026-02-03");
    present(1, 1, 1, 0);
  }

  private void discuss(Map<String, Object> barrier) {
    Map<String, Object> discussion = new HashMap<>(barrier);
    discussion.put("sharedAim", "Asiakas mukana kaikessa");
    discussion.put("clientViews", "Asiakkaat pelkäävät leimaa");
    discussion.put("professionalViews", "Ammattilaiset kiireessä");
    as("facilitator").complete("hold-workshop", discussion);
  }

  private static Map<String, Object> rights(String clientRole, String asked) {
    Map<String, Object> rights = new HashMap<>();
    rights.put("right1_decision", "Käyntien väli");
    rights.put("right1_proposes", "client");
    rights.put("right1_decides", "together");
    rights.put("right1_clientRole", clientRole);
    rights.put("professionalBoundary", "Hoidon lopettamisesta päättää lääkäri");
    if (asked != null) {
      rights.put("right1_clientAsked", asked);
    }
    return rights;
  }

  private void agreeRights(String clientRole, String asked) {
    as("facilitator").complete("agree-decision-rights", rights(clientRole, asked));
  }

  private static Map<String, Object> outputs() {
    return new HashMap<>(
        Map.of(
            "encounterWays", "Asiakas aloittaa keskustelun",
            "planningWays", "Asiakas kehittämisryhmässä",
            "toolName", "Kysymyskortti",
            "toolLink", "Intranet"));
  }

  private void record() {
    as("facilitator").complete("record-outputs", outputs());
  }

  private void clientsSay(double heard, double influenced, String next) {
    Map<String, Object> feedback = new HashMap<>();
    feedback.put("clientsAnswered", 3);
    feedback.put("clientHeard", heard);
    feedback.put("clientInfluenced", influenced);
    feedback.put("clientWords", "Paperit ovat vaikeita");
    if (next != null) {
      feedback.put("influenceNext", next);
    }
    as("facilitator").complete("enter-client-feedback", feedback);
  }

  private void teamSays() {
    as("team").complete("give-own-feedback", Map.of("workerHeard", "4", "workerInfluenced", "3"));
  }

  private void chooseTrials() {
    as("facilitator")
        .complete(
            "choose-trials",
            Map.of(
                "step1_text", "Tekstiviesti ennen käyntiä",
                "trial1_ideaBy", "client",
                "step1_owner", "supervisor",
                "bigMatter", "yes",
                "question", "Miten iltavastaanotto järjestetään?",
                "whyNow", "Asiakkaat toivovat sitä"));
  }

  private void support(String training) {
    Map<String, Object> granted = new HashMap<>();
    granted.put("grantedSupport", "Kaksi tuntia viikossa");
    granted.put("supervisorSupport", "Sparrausta");
    if (as("management").shown("grant-support").get("workersLeftOut") != null) {
      granted.put("staffTimeGranted", "Vuorottelu");
    }
    as("management").complete("grant-support", granted);
    Map<String, Object> support = new HashMap<>();
    support.put("staffSupport", "Puhutaan tiimissä");
    if (training != null) {
      support.put("trainingNeed", training);
      support.put("trainingOwner", "hr");
    }
    as("supervisor").complete("support-staff", support);
  }

  private void look(String changed) {
    as("facilitator")
        .complete(
            "look-again",
            Map.of(
                "stillInUse", "yes",
                "pointsInUse", 3,
                "changedByClients", changed,
                "clientCommitment", "4",
                "needMet", "4"));
  }

  private void arena(String next) {
    Map<String, Object> arena = new HashMap<>();
    arena.put("rolesDiscussed", "Ohjaajan rooli muuttuu");
    if (next != null) {
      arena.put("arenaNext", next);
    }
    if ("end".equals(next)) {
      arena.put("arenaEndReason", "Siirtyi tiimipalaveriin");
    }
    as("supervisor").complete("hold-arena", arena);
  }
}
