package fi.juurru.browser;

import fi.juurru.process.Story;
import java.util.Map;

/** What others do in a series of workshops while the browser is the facilitator's. */
record WorkshopPeople(Story story) {

  /** Management and professionals are ready, and the team says what it expects. */
  void areReadyAndTellWhatTheyExpect() {
    does("management", "rate-leaders", Map.of("leaderCommitment", "4"));
    does("team", "rate-professionals", Map.of("professionalCommitment", "4"));
    does(
        "team",
        "tell-expectations",
        Map.of(
            "professionalExpectations", "Asiakas tulee kuulluksi.",
            "professionalsWantHeard", "5",
            "professionalsWantInfluence", "2"));
  }

  /** The team answers for itself after a workshop. */
  void say() {
    does("team", "give-own-feedback", Map.of("workerHeard", "4", "workerInfluenced", "3"));
    story.settle();
  }

  /** Management gives time, the supervisor support, and the trial is done. */
  void supportAndTry() {
    does(
        "management",
        "grant-support",
        Map.of("grantedSupport", "Kaksi tuntia viikossa", "supervisorSupport", "Sparrausta"));
    does("supervisor", "support-staff", Map.of("staffSupport", "Puhutaan tiimissä"));
    story.settle();
    does(
        "supervisor",
        "do-step",
        Map.of("outcome", "done", "result", "Viesti lähtee kaikille", "checkRooting", false));
    story.settle();
  }

  /** The closing workshop is held with management. */
  void closeTheSeries(String day) {
    does(
        "facilitator",
        "plan-workshop",
        Map.of("workshopPlan", "held", "workshopDate", day, "clientTermsAgreed", true));
    story.until(day);
    does(
        "facilitator",
        "check-present",
        Map.of(
            "presentClients", 2,
            "presentWorkers", 2,
            "presentSupervisors", 1,
            "presentManagement", 1));
    does(
        "facilitator",
        "hold-workshop",
        Map.of(
            "sharedAim", "Asiakas mukana kaikessa",
            "clientViews", "Viesti auttoi",
            "professionalViews", "Peruutuksia on vähemmän",
            "barrier", "none"));
    does(
        "facilitator",
        "agree-decision-rights",
        Map.of(
            "right1_decision", "Käynnin aika",
            "right1_proposes", "client",
            "right1_decides", "together",
            "right1_clientRole", "plans",
            "professionalBoundary", "Hoidosta päättää lääkäri"));
    does(
        "facilitator",
        "record-outputs",
        Map.of(
            "encounterWays", "Asiakas aloittaa keskustelun",
            "planningWays", "Asiakas kehittämisryhmässä"));
    does(
        "facilitator",
        "enter-client-feedback",
        Map.of("clientsAnswered", 2, "clientHeard", 4.0, "clientInfluenced", 4.0));
    say();
  }

  /** The supervisor talks with the unit about roles, for the first time. */
  void talkAboutRoles() {
    does("supervisor", "hold-arena", Map.of("rolesDiscussed", "Ohjaajan rooli muuttuu"));
  }

  private void does(String role, String task, Map<String, Object> answers) {
    story.as(role).complete(task, answers);
  }
}
