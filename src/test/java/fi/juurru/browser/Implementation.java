package fi.juurru.browser;

/** The story: who does what, in which order. */
final class Implementation {

  private Implementation() {}

  static void play(Visit visit, Jobs jobs, Cast cast, int firstPicture) {
    var scene = new Scene(visit, new Screenshots(visit, firstPicture), cast);
    var coordinator = new CoordinatorActs(scene);
    var supervisor = new SupervisorActs(scene);
    var management = new ManagementActs(scene);
    var worker = new WorkerActs(scene);
    var team = new TeamActs(scene);
    var revision = new RevisionActs(scene);

    coordinator.startsThePhase();
    jobs.run("text-due");
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
