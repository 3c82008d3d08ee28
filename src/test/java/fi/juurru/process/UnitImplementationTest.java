package fi.juurru.process;

import static fi.juurru.process.UnitPhase.begin;
import static fi.juurru.process.UnitPhase.of;
import static fi.juurru.process.UnitPhase.plan;
import static fi.juurru.process.UnitPhase.review;
import static fi.juurru.process.UnitPhase.whatWhyHow;
import static fi.juurru.process.UnitPhase.writeWhatWhyHow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnitImplementationTest extends StoryTest {

  @Autowired JdbcClient jdbc;

  @Test
  void aUnitStartsWhileTrainingIsRunning() {
    as("supervisor").start("unit-implementation", of(story));
    as("coordinator").complete("confirm-start", plan("running", "2026-02-02"));
    story.settle();

    assertThat(story.open("unit-implementation").get(0).getBusinessKey())
        .isEqualTo(story.method() + ":" + story.unit());
    assertThat(as("supervisor").tasks()).contains("nominate-change-agents", "hold-discussion");
    assertThat(as("coordinator").tasks()).contains("write-what-why-how", "prepare-agenda");
    assertThat(as("management").tasks()).containsExactly("confirm-working-time");
    assertThat(as("implementation-team").tasks()).containsExactly("check-pillars");
    assertThat(story.openTasks()).doesNotContain("enrol-workers", "confirm-training");
    story.until("2026-02-02");
    assertThat(as("supervisor").tasks()).contains("confirm-training");
  }

  @Test
  void aUnitStartsBeforeTraining() {
    begin(story, story.unit(), "not-started");

    assertThat(as("supervisor").tasks())
        .contains("enrol-workers")
        .doesNotContain("confirm-training");
  }

  @Test
  void aStartThatIsNotReadyIsLookedAtAgainOnTheAgreedDay() {
    as("coordinator").start("unit-implementation", of(story));
    as("supervisor")
        .complete("confirm-start", Map.of("startDecision", "later", "startCheckOn", "2026-02-09"));
    story.until("2026-02-08");
    assertThat(story.openTasks()).isEmpty();

    story.until("2026-02-09");
    as("coordinator")
        .complete(
            "confirm-start",
            Map.of("startDecision", "cancel", "notStartedReason", "Yksikkö yhdistyy toiseen"));

    assertThat(story.ends("unit-implementation")).containsExactly("not-started");
    as("coordinator").start("unit-implementation", of(story));
    assertThat(tasks.getVariable(story.task("confirm-start").getId(), "lastRound").toString())
        .contains("Yksikkö yhdistyy toiseen");
  }

  @Test
  void aPhaseThatIsOpenIsNotStartedTwice() {
    begin(story);
    send("unit-start", here());
    story.settle();
    assertThat(story.openTasks()).doesNotContain("confirm-start");
    as("supervisor").complete("see-open-phase", Map.of());

    assertThat(story.ends("unit-implementation")).containsExactly("goes-on-as-it-is");
    assertThat(story.open("unit-implementation")).hasSize(1);
    assertThat(story.open("supervisor-check-in")).hasSize(1);
  }

  @Test
  void anotherMethodMayStartInTheSameUnit() {
    String second = "second-" + story.method();
    story.addMethod(second, null);
    begin(story);
    as("supervisor").start("unit-implementation", Map.of("unit", story.unit(), "method", second));

    assertThat(story.openTasks()).contains("confirm-start").doesNotContain("see-open-phase");
  }

  @Test
  void everyWorkerLearnsWhatWhyAndHowAndMayAsk() {
    story.addPerson("second-" + story.user("worker"), "worker");
    begin(story);
    writeWhatWhyHow(story);
    as("worker").complete("acknowledge", Map.of("clear", "clear"));
    story
        .asUser("second-" + story.user("worker"))
        .complete("acknowledge", Map.of("clear", "question", "question", "Kuka näkee tiedot?"));
    story.settle();

    assertThat(story.ends("what-why-how"))
        .containsExactlyInAnyOrder("understood", "question-raised");
    assertThat(story.latest("concernText")).isEqualTo("Kuka näkee tiedot?");
    assertThat(as("supervisor").tasks()).contains("respond-to-concern");
  }

  @Test
  void changeAgentsAreAskedForUntilThereAreSome() {
    roles.leave(story.unit(), "change-agent", story.user("change-agent"));
    begin(story);
    as("supervisor").complete("nominate-change-agents", Map.of());
    story.settle();
    assertThat(story.open("change-agent-round")).isEmpty();

    story.until("2026-02-02");
    as("supervisor").complete("nominate-change-agents", UnitPhase.agent(story, "worker"));
    story.settle();

    assertThat(roles.holders(story.unit(), "change-agent")).containsExactly(story.user("worker"));
    assertThat(as("worker").tasks()).contains("write-note");
  }

  @Test
  void changeAgentsAreAskedAgainAfterTheAgreedWeeks() {
    begin(story);
    as("supervisor").complete("nominate-change-agents", UnitPhase.agent(story, "worker"));
    story.settle();
    as("change-agent").complete("write-note", Map.of("activity", "not-this-time"));
    story.until("2026-02-01");
    assertThat(as("change-agent").tasks()).isEmpty();
    story.until("2026-02-02");

    assertThat(as("change-agent").tasks()).containsExactly("write-note");
  }

  @Test
  void aUnitWithoutAnybodyIsToldToTheCoordinator() {
    roles.leave(story.unit(), "supervisor", story.user("supervisor"));
    roles.leave(story.unit(), "worker", story.user("worker"));
    begin(story);

    assertThat(as("coordinator").tasks()).containsOnlyOnce("name-unit-people");
    String task = story.task("name-unit-people").getId();
    assertThat(tasks.getVariable(task, "supervisorFound")).isEqualTo(false);
    assertThat(tasks.getVariable(task, "workersFound")).isEqualTo(false);
    as("coordinator").complete("name-unit-people", Map.of());
    story.until("2026-02-02");
    assertThat(story.openTasks()).doesNotContain("name-unit-people");
  }

  @Test
  void aUnitWithItsPeopleNeedsNobodyNamed() {
    begin(story);

    assertThat(story.openTasks()).doesNotContain("name-unit-people");
  }

  @Test
  void whereNobodyCanBecomeChangeAgentTheSupervisorGoesOn() {
    roles.leave(story.unit(), "worker", story.user("worker"));
    roles.leave(story.unit(), "change-agent", story.user("change-agent"));
    begin(story);
    assertThat(tasks.getVariable(story.task("nominate-change-agents").getId(), "workersFound"))
        .isEqualTo(false);
    as("supervisor").complete("nominate-change-agents", Map.of());
    story.settle();

    assertThat(reached()).doesNotContain("V04");
    story.until("2026-02-02");
    assertThat(as("supervisor").tasks()).contains("nominate-change-agents");
  }

  @Test
  void discussionsComeOftenAtFirstAndThenMoreSeldom() {
    as("coordinator").start("unit-implementation", of(story));
    as("coordinator").complete("confirm-start", plan("done", "2026-01-12"));
    as("supervisor").complete("hold-discussion", discussion());
    assertThat(story.task("hold-discussion")).isNull();

    story.until("2026-01-26");
    assertThat(story.task("hold-discussion")).isNotNull();
    story.until("2026-04-13");
    as("supervisor").complete("hold-discussion", discussion());
    story.until("2026-05-10");
    assertThat(story.task("hold-discussion")).isNull();
    story.until("2026-05-11");

    assertThat(story.task("hold-discussion")).isNotNull();
  }

  @Test
  void anUndoneDiscussionDoesNotPileUp() {
    begin(story);
    story.until("2026-03-30");

    assertThat(story.openTasks()).containsOnlyOnce("hold-discussion");
    assertThat(story.openTasks()).containsOnlyOnce("report-use");
  }

  @Test
  void useIsReportedFromTheFirstWorkingDayOfTheNextMonth() {
    begin(story);
    story.until("2026-02-01");
    assertThat(story.open("method-use-report")).isEmpty();
    story.until("2026-02-02");

    assertThat(as("supervisor").tasks()).contains("report-use");
  }

  @Test
  void twoUnitsOfAMethodShareTheTeamsMeeting() {
    var other = story.addUnit("second-" + story.unit());
    begin(story);
    begin(story, other.code(), "done");

    assertThat(story.open("unit-implementation")).hasSize(2);
    assertThat(story.open("implementation-team-meeting")).hasSize(1);
  }

  @Test
  void aWorkerWhoJoinsIsToldAndFollowed() {
    begin(story);
    writeWhatWhyHow(story);
    story.addPerson("new-" + story.user("worker"), "worker");
    tell("worker-joined", Map.of("worker", "new-" + story.user("worker")));
    story.settle();

    assertThat(story.asUser("new-" + story.user("worker")).tasks()).contains("acknowledge");
    assertThat(story.open("worker-training-follow-up")).hasSize(2);
    assertThat(as("supervisor").tasks()).contains("enrol-workers");
  }

  @Test
  void aNewWorkerWhoLeavesAgainIsFollowedNoLonger() {
    String newcomer = story.user("team");
    begin(story);
    writeWhatWhyHow(story);
    changeWorkers("joins", newcomer);
    story.asUser(newcomer).complete("acknowledge", Map.of("clear", "clear"));
    assertThat(story.asUser(newcomer).tasks()).isEmpty();
    story.settle();
    assertThat(as("supervisor").tasks()).contains("enrol-workers");
    changeWorkers("leaves", newcomer);
    story.settle();

    assertThat(as("supervisor").tasks()).doesNotContain("enrol-workers");
    assertThat(story.open("worker-training-follow-up")).as("the worker who stays").hasSize(1);
    assertThat(story.open("unit-implementation")).hasSize(1);
  }

  @Test
  void aWorkerWhoJoinsBeforeTheTextIsWrittenIsToldWithTheOthers() {
    begin(story);
    story.addPerson("new-" + story.user("worker"), "worker");
    tell("worker-joined", Map.of("worker", "new-" + story.user("worker")));
    assertThat(story.open("what-why-how")).isEmpty();

    writeWhatWhyHow(story);

    assertThat(story.open("what-why-how")).hasSize(2);
  }

  @Test
  void aNewPlanVersionChangesTheRounds() {
    begin(story);
    tell("plan-changed", Map.of("planVersion", 2, "checkInEvery", 1));
    as("supervisor").complete("hold-discussion", discussion());
    story.until("2026-01-19");

    assertThat(story.latest("planVersion")).isEqualTo(2);
    assertThat(story.task("hold-discussion")).isNotNull();
    assertThat(story.openTasks()).doesNotContain("update-what-why-how");
  }

  @Test
  void changedMonitoringIsToldToEveryWorkerAgain() {
    begin(story);
    writeWhatWhyHow(story);
    as("worker").complete("acknowledge", Map.of("clear", "clear"));
    tell("plan-changed", Map.of("planVersion", 2, "monitoringChanged", true));
    as("coordinator").complete("update-what-why-how", whatWhyHow());
    assertThat(as("worker").tasks()).contains("acknowledge");
    as("worker").complete("acknowledge", Map.of("clear", "clear"));

    assertThat(as("worker").tasks()).doesNotContain("acknowledge");
    assertThat(story.openTasks()).doesNotContain("update-what-why-how");
  }

  @Test
  void thePlanIsReviewedEveryThreeMonthsAndTheChangeGetsTime() {
    begin(story);
    reviewPlan("continue", Map.of());
    story.until("2026-07-12");
    assertThat(story.task("review-plan")).isNull();
    story.until("2026-08-03"); // July is a pause

    assertThat(story.task("review-plan")).isNotNull();
  }

  @Test
  void aReviewMayRefineThePlan() {
    begin(story);
    reviewPlan(
        "refine-plan",
        Map.of(
            "planCause", "Tavoite on liian tiukka",
            "planProposal", "Tavoite syksylle",
            "planTarget", "plan"));
    story.settle();

    assertThat(as("coordinator").tasks()).contains("prepare-revision");
    assertThat(story.latest("cause")).isEqualTo("Tavoite on liian tiukka");
    assertThat(story.open("unit-implementation")).hasSize(1);
  }

  @Test
  void aReviewMayAskManagement() {
    begin(story);
    reviewPlan(
        "needs-management",
        Map.of(
            "managementMatter", "Tilat eivät riitä",
            "managementTried", "Tiloja on lainattu",
            "managementProposal", "Toinen huone",
            "managementNeededBy", "2026-05-04"));
    story.settle();

    assertThat(story.open("management-escalation")).hasSize(1);
    assertThat(story.open("unit-implementation")).hasSize(1);
  }

  @Test
  void aUnitThatIsReadyGoesToSustainmentAndItsRoundsEnd() {
    begin(story);
    reviewPlan("ready-for-sustainment", Map.of());
    UnitPhase.confirmEnd(story);
    assertThat(story.open("path-sustainment")).hasSize(1);

    assertThat(story.ends("unit-implementation")).containsExactly("to-sustainment");
    assertThat(story.open("supervisor-check-in")).isEmpty();
    assertThat(story.open("worker-training-follow-up")).isEmpty();
    assertThat(story.openTasks()).doesNotContain("hold-discussion", "review-plan");
  }

  @Test
  void aWrongPressThatWouldHaveEndedThePhaseIsTakenBack() {
    begin(story);
    story.until("2026-04-12");
    var before = story.openTasks();
    reviewPlan("ready-for-sustainment", Map.of());
    assertThat(story.open("unit-implementation")).as("nothing has ended yet").hasSize(1);
    assertThat(story.openTasks()).containsAll(before);
    as("management")
        .complete(
            "confirm-end",
            Map.of("endDecision", "return", "endReturned", "Kukaan ei ole vielä koulutettu"));

    assertThat(story.openTasks()).containsAll(before).contains("review-plan");
    assertThat(tasks.getVariable(story.task("review-plan").getId(), "endReturned"))
        .isEqualTo("Kukaan ei ole vielä koulutettu");
    as("implementation-team").complete("review-plan", review(story, "continue", Map.of()));
    story.until("2026-08-10"); // July is a pause
    assertThat(tasks.getVariable(story.task("review-plan").getId(), "endReturned"))
        .as("said once")
        .isNull();
  }

  @Test
  void aUnitMayStopWithItsReasonAndLessons() {
    begin(story);
    reviewPlan(
        "stop",
        Map.of(
            "stopReason", "Menetelmä ei sovi asiakkaille",
            "stopLessons", "Kohderyhmä tarkistetaan ensin",
            "stopTold", "Kerrotaan viikkopalaverissa"));
    UnitPhase.confirmEnd(story);
    assertThat(tasks.getVariable(story.task("tell-of-end").getId(), "stopTold"))
        .isEqualTo("Kerrotaan viikkopalaverissa");
    as("supervisor").complete("tell-of-end", Map.of());

    assertThat(story.ends("unit-implementation")).containsExactly("stopped");
    assertThat(story.latest("stopReason")).isEqualTo("Menetelmä ei sovi asiakkaille");
  }

  @Test
  void aMethodThatIsStoppedEndsThePhaseAndIsToldToTheStaff() {
    begin(story);
    tell("method-stopped", Map.of("stopReason", "Koulutusta ei enää saa"));

    assertThat(story.open("unit-implementation")).hasSize(1);
    assertThat(story.openTasks()).doesNotContain("hold-discussion", "nominate-change-agents");
    as("supervisor").complete("tell-staff", Map.of());
    assertThat(story.ends("unit-implementation")).containsExactly("use-stopped");
  }

  @Test
  void experiencesAreAskedAMonthAfterTrainingAndDoNotPileUp() {
    begin(story); // training ends on 26 January
    story.until("2026-02-25");
    assertThat(story.open("experience-pulse")).isEmpty();
    story.until("2026-02-26");
    assertThat(story.open("experience-pulse")).hasSize(1);
    story.until("2026-06-01"); // nobody has discussed the results yet
    assertThat(story.open("experience-pulse")).hasSize(1);
  }

  /** The team reviews the plan after three months. */
  private void reviewPlan(String outcome, Map<String, Object> whatTheOutcomeNeeds) {
    story.until("2026-04-13");
    as("implementation-team").complete("review-plan", review(story, outcome, whatTheOutcomeNeeds));
  }

  /** The activities of the stages that the unit has reached. */
  private List<String> reached() {
    return jdbc.sql("select activity from stage_activity where unit = ? order by activity")
        .param(story.unit())
        .query(String.class)
        .list();
  }

  private Map<String, Object> discussion() {
    return Map.of("held", "team-meeting", "dateHeld", story.today().toString());
  }

  private void changeWorkers(String change, String person) {
    as("supervisor")
        .start(
            "role-handover",
            Map.of("unit", story.unit(), "change", change, "role", "worker", "person", person));
  }

  /** Sends what another process would tell this unit. */
  private void tell(String message, Map<String, Object> values) {
    runtime
        .createExecutionQuery()
        .messageEventSubscriptionName(message)
        .tenantIdIn(story.organisation())
        .list()
        .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId(), values));
  }
}
