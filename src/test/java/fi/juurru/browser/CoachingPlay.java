package fi.juurru.browser;

/** The story of a coaching, from the request to the end of the first change: who does what. */
final class CoachingPlay {

  private CoachingPlay() {}

  static void play(Visit visit, Jobs jobs, Cast cast, int firstPicture) {
    var scene = new Scene(visit, new Screenshots(visit, firstPicture), cast);
    var coaches = new CoachActs(scene);
    var unit = new CoachedUnitActs(scene);

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
