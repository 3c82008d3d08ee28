package fi.juurru.browser;

/** The story of a coaching, from the request to the end of the first change: who does what. */
final class Coaching {

  private Coaching() {}

  static void play(Visit visit, Jobs jobs, Cast cast, int firstPicture) {
    var stage = new Stage(visit, new Screenshots(visit, firstPicture), cast);
    var coaches = new CoachActs(stage);
    var unit = new CoachedUnitActs(stage);

    unit.theSupervisorAsksForCoaching();
    coaches.thePairIsChosen();
    unit.theSupervisorAgreesWithTheCoaches();
    coaches.theBaselineIsDescribed();
    unit.theTeamRatesItsCooperationAndGetsToKnowEachOther();
    coaches.aSharedTimeIsFound();
    coaches.everybodyMeets();
    coaches.aCoachIsToldThatTheNeedIsTheTeams(unit.theTeamPassesTheLinkToItsNeedOn());
    unit.theTeamStatesItsNeed();
    unit.theTeamPlansAndTriesAChange();
    jobs.run("study-due");
    coaches.theResultIsStudied();
    unit.theTeamAdoptsTheChange();
  }
}
