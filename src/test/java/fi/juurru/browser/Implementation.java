package fi.juurru.browser;

/** The story: who does what, in which order. */
final class Implementation {

  private Implementation() {}

  static void play(Visit visit, Jobs jobs, Cast cast, int firstPicture) {
    var stage = new Stage(visit, new Screenshots(visit, firstPicture), cast);
    var coordinator = new CoordinatorActs(stage);
    var supervisor = new SupervisorActs(stage);
    var management = new ManagementActs(stage);
    var worker = new WorkerActs(stage);
    var team = new TeamActs(stage);
    var revision = new RevisionActs(stage);

    coordinator.startsThePhase();
    supervisor.namesAnAgentAndHoldsADiscussion();
    coordinator.checksTheRequest();
    management.answersTheRequest();
    supervisor.tellsTheAnswerBack();
    worker.reportsFirstUse();
    jobs.run("gather-data-sheet");
    coordinator.preparesTheMeeting();
    jobs.run("meeting-day");
    team.meets();
    jobs.run("propose-plan-change");
    revision.theCoordinatorPrepares();
    revision.theTeamGivesItsView();
    revision.theCoordinatorRecordsVersionTwo();
    revision.theCoordinatorTellsEverybody();
    coordinator.followsInCockpit();
  }
}
