package fi.juurru.process;

import static fi.juurru.indicator.Indicator.K_27;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.indicator.Figure;
import fi.juurru.indicator.FigureTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether clients and workers are there together, are heard and have influence. */
class ParticipationFiguresTest extends FigureTest {

  /**
   * K-27. A workshop is tried without clients on 12.1. and begins on 14.1.: 1 of 2. Its 6 clients
   * were heard 4.5 and had influence 2, 2.5 more; the workers 4 and 3, 1 more. Its structural
   * barrier waits for management until 26.1.
   */
  @Test
  void aWorkshopBeginsWithEverybodyAndIsRated() {
    call("participation-workshop", here("closing", "no"));
    workshop(0, 1);
    story.until("2026-01-14");
    workshop(6, 1);
    held(
        Map.of(
            "barrier", "structural",
            "barrierText", "Ajanvaraus on auki vain aamulla",
            "barrierProposal", "Iltavuoro"));

    assertThat(ofWholeUnit(K_27, Figure.WORKSHOPS_COMPOSED)).isEqualTo("1/2");
    assertThat(ofWholeUnit(K_27, Figure.CLIENTS_HEARD_MORE)).isEqualTo("2.5");
    assertThat(ofArea(K_27, Figure.WORKERS_HEARD_MORE)).isEqualTo("1");
    assertThat(ofWholeUnit(K_27, Figure.BARRIERS_ANSWERED)).isEqualTo("0/1");
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    story.until("2026-01-26");
    as("management")
        .complete("answer-request", Map.of("answer", "partly", "reason", "Yksi ilta viikossa"));
    assertThat(ofArea(K_27, Figure.BARRIERS_ANSWERED)).isEqualTo("1/1");
    story.until("2026-01-13");
    assertThat(ofArea(K_27, Figure.WORKSHOPS_COMPOSED)).isEqualTo("0/1");
  }

  /**
   * K-27. Of two trials one is a client's idea; it is done on 19.1. At the first look, 3 months
   * after the evaluation, clients may have influence at 4 points, 3 months later at 3 of them.
   */
  @Test
  void ideasOfClientsAreDoneAndPointsStay() {
    call("participation-trials", here());
    as("facilitator")
        .complete(
            "choose-trials",
            Map.of(
                "step1_text", "Tekstiviesti ennen käyntiä",
                "trial1_ideaBy", "client",
                "step1_owner", "supervisor",
                "step2_text", "Uusi lomake",
                "trial2_ideaBy", "professional",
                "step2_owner", "team",
                "bigMatter", "no"));
    story.settle();
    as("management")
        .complete(
            "grant-support",
            Map.of("grantedSupport", "Kaksi tuntia", "supervisorSupport", "Sparrausta"));
    as("supervisor").complete("support-staff", Map.of("staffSupport", "Puhutaan tiimissä"));
    story.until("2026-01-19");
    assertThat(ofWholeUnit(K_27, Figure.CLIENT_IDEAS_DONE)).isEqualTo("0/1");
    as("supervisor").complete("do-step", Map.of("outcome", "done"));
    assertThat(ofWholeUnit(K_27, Figure.CLIENT_IDEAS_DONE)).isEqualTo("1/1");

    story.until("2026-02-24");
    workshop(2, 1);
    held(Map.of("barrier", "none"));
    as("facilitator")
        .complete("evaluate-trials", Map.of("changedByClients", "Viesti tuli", "needMet", "4"));
    story.until("2026-06-01");
    look(4);
    as("supervisor").complete("hold-arena", Map.of("rolesDiscussed", "Roolit"));
    assertThat(ofArea(K_27, Figure.POINTS_KEPT)).isEqualTo("-");
    story.until("2026-10-01");
    look(3);
    assertThat(ofWholeUnit(K_27, Figure.POINTS_KEPT)).isEqualTo("3/4");
  }

  private void workshop(int clients, int management) {
    as("facilitator")
        .complete(
            "plan-workshop",
            Map.of("workshopPlan", "held", "workshopDate", Story.day(), "clientTermsAgreed", true));
    story.settle();
    as("facilitator")
        .complete(
            "check-present",
            Map.of(
                "presentClients",
                clients,
                "presentWorkers",
                2,
                "presentSupervisors",
                1,
                "presentManagement",
                management));
  }

  private void held(Map<String, Object> barrier) {
    Map<String, Object> discussion = new HashMap<>(barrier);
    discussion.put("sharedAim", "Asiakas mukana kaikessa");
    discussion.put("clientViews", "Asiakkaat pelkäävät leimaa");
    discussion.put("professionalViews", "Ammattilaiset kiireessä");
    as("facilitator").complete("hold-workshop", discussion);
    as("facilitator")
        .complete(
            "agree-decision-rights",
            Map.of(
                "right1_decision", "Käyntien väli",
                "right1_proposes", "client",
                "right1_decides", "together",
                "right1_clientRole", "heard",
                "professionalBoundary", "Hoidon lopettamisesta päättää lääkäri"));
    as("facilitator")
        .complete(
            "record-outputs",
            Map.of(
                "encounterWays", "Asiakas aloittaa keskustelun",
                "planningWays", "Asiakas kehittämisryhmässä"));
    as("facilitator")
        .complete(
            "enter-client-feedback",
            Map.of(
                "clientsAnswered",
                6,
                "clientHeard",
                4.5,
                "clientInfluenced",
                2,
                "influenceNext",
                "Asiakkaat valitsevat teeman"));
    as("team").complete("give-own-feedback", Map.of("workerHeard", "4", "workerInfluenced", "3"));
    story.settle();
  }

  private void look(int points) {
    as("facilitator")
        .complete(
            "look-again",
            Map.of(
                "stillInUse", "yes",
                "pointsInUse", points,
                "changedByClients", "Viesti jäi käyttöön",
                "clientCommitment", "4",
                "needMet", "4"));
  }
}
