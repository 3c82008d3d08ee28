package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.AtOnce;
import fi.juurru.organisation.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the units of an area have in common is asked once for them all: {@code common-ground}. */
class CommonGroundTest extends StoryTest {

  private static final String PROCESS = "common-ground";
  private static final String[] ASKED = {
    "check-pillars", "confirm-working-time", "write-what-why-how"
  };

  @Autowired JdbcClient jdbc;
  @Autowired ManagementService management;

  @Test
  void unitsThatBeginOnOneDayAreAskedForOnceAndEachChecksTheText() {
    List<String> supervisors = List.of(begin("a"), begin("b"), begin("c"));
    assertThat(openTasks(ASKED)).containsExactly(ASKED);
    assertThat(openTasks("check-what-why-how")).isEmpty();
    agreeOnAll();
    story.until("2026-01-13");

    for (String supervisor : supervisors) {
      assertThat(story.asUser(supervisor).shown("check-what-why-how"))
          .containsAllEntriesOf(UnitPhase.whatWhyHow());
    }
    assertThat(story.ends(PROCESS)).containsExactly("agreed");
    story.until("2026-04-13");
    assertThat(openTasks(ASKED)).isEmpty();
    assertThat(reviews()).as("the team and its time").hasSize(3).containsOnly("Valmis alkamaan 3");
  }

  @Test
  void aUnitThatBeginsLaterAsksNobodyAnew() {
    begin("a");
    agreeOnAll();
    story.until("2026-03-02");
    String supervisor = begin("b");

    assertThat(openTasks(ASKED)).isEmpty();
    assertThat(story.asUser(supervisor).shown("check-what-why-how"))
        .containsAllEntriesOf(UnitPhase.whatWhyHow());
  }

  @Test
  void aUnitThatBeginsAYearLaterLetsTheAreaLookAtItAgain() {
    begin("a");
    agreeOnAll();
    story.until("2027-01-18");
    begin("b");

    assertThat(openTasks(ASKED)).containsExactly(ASKED);
    assertThat(as("coordinator").shown("write-what-why-how"))
        .containsAllEntriesOf(UnitPhase.whatWhyHow());
  }

  @Test
  void anotherMethodIsAskedForOnItsOwn() {
    begin("a");
    agreeOnAll();
    String second = "second-" + story.method();
    story.addMethod(second, null);
    story.addPersonIn(second, "b-" + story.user("implementation-team"), "implementation-team");
    beginPhase(as("coordinator"), story.unit(), second);

    assertThat(openTasks(ASKED)).containsExactly(ASKED);
    assertThat(as("supervisor").tasks()).doesNotContain("check-what-why-how");
  }

  @Test
  void anotherAreaIsAskedForOnItsOwn() {
    begin("a");
    agreeOnAll();
    Unit elsewhere = story.addNamesake();
    String coordinator =
        story.addPersonIn(elsewhere.area(), "b-" + story.user("coordinator"), "coordinator");
    beginPhase(story.asUser(coordinator), elsewhere.code(), story.method());

    assertThat(openTasks(ASKED)).containsExactly(ASKED);
    assertThat(story.asUser(coordinator).tasks()).contains("write-what-why-how");
    assertThat(as("coordinator").tasks()).doesNotContain("write-what-why-how");
    assertThat(openTasks("check-what-why-how")).as("there is no text there").isEmpty();
  }

  @Test
  void ofTwoUnitsThatBeginAtTheSameMomentOneAsks() {
    String other = story.addUnit(story.unit() + "-b").code();
    for (String unit : List.of(story.unit(), other)) {
      as("coordinator").start("unit-implementation", UnitPhase.of(story, unit));
    }
    AtOnce.run(story.tasks().stream().map(task -> () -> confirm(task.getId())));
    story.settle();

    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(openTasks(ASKED)).containsExactly(ASKED);
  }

  @Test
  void ofTwoUnitsThatFindAtTheSameMomentThatNobodyIsAskedOneAsks() {
    begin("a");
    begin("b");
    runtime.deleteProcessInstance(story.open(PROCESS).get(0).getId(), "by mistake");
    var looks =
        management.createJobQuery().tenantIdIn(story.organisation()).activityId("text-due").list();
    AtOnce.run(looks.stream().map(job -> () -> management.executeJob(job.getId())));

    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void aMethodThatIsStoppedIsAskedForAnewWhenItBeginsAgain() {
    begin("a");
    as("management").complete("confirm-working-time", UnitPhase.workingTime());
    runtime
        .createMessageCorrelation("method-stopped")
        .processInstanceId(story.open(PROCESS).get(0).getId())
        .correlate();
    assertThat(story.ends(PROCESS)).containsExactly("ended-with-method");
    assertThat(openTasks(ASKED)).isEmpty();
    begin("b");

    assertThat(openTasks(ASKED)).containsExactly(ASKED);
  }

  @Test
  void workingTimeThatIsNotFoundGoesToManagementAndIsAskedForAgain() {
    begin("a");
    as("management").complete("confirm-working-time", notYet());
    assertThat(story.open("management-escalation")).hasSize(1);
    assertThat(story.latest("matter")).isEqualTo("Kaksi työntekijää puuttuu");
    assertThat(story.latest("neededBy")).isEqualTo("2026-02-02");
    begin("b");
    story.until("2026-02-01");
    assertThat(openTasks("confirm-working-time")).isEmpty();
    story.until("2026-02-02");
    assertThat(tasks.getVariable(story.task("confirm-working-time").getId(), "timeApproved"))
        .as("asked anew")
        .isNull();
    assertThat(reached()).isEmpty();
    as("management").complete("confirm-working-time", UnitPhase.workingTime());

    assertThat(reached()).containsExactly("V03");
    story.until("2026-03-02");
    assertThat(openTasks("confirm-working-time")).isEmpty();
  }

  @Test
  void workingTimeThatIsFoundAsksNothingMore() {
    begin("a");
    assertThat(as("management").shown("confirm-working-time"))
        .as("what the unit's plan proposes")
        .containsEntry("hoursPerMonth", 4);
    as("management").complete("confirm-working-time", UnitPhase.workingTime());
    story.settle();

    assertThat(story.open("management-escalation")).isEmpty();
    assertThat(as("management").tasks()).isEmpty();
  }

  @Test
  void aGapInChangeLeadershipBecomesAnAgreedStepAndIsLookedAtAgain() {
    begin("a");
    as("implementation-team").complete("check-pillars", gap());
    assertThat(as("coordinator").tasks()).containsOnlyOnce("do-step");
    assertThat(story.latest("step")).isEqualTo("Tiimi käy muutosjohtamisen koulutuksen");
    begin("b");
    story.until("2026-04-12");
    assertThat(openTasks("check-pillars")).isEmpty();
    story.until("2026-04-13");

    assertThat(as("implementation-team").shown("check-pillars"))
        .as("as it was then")
        .containsEntry("changeLeadership", "gap")
        .containsEntry("pillarStep", null);
    as("implementation-team").complete("check-pillars", UnitPhase.pillarsInPlace());
    assertThat(story.open("agreed-step-follow-up")).as("the first one").hasSize(1);
    story.until("2026-08-10");
    assertThat(openTasks("check-pillars")).isEmpty();
  }

  @Test
  void nothingIsAskedAgainOnceNoUnitIntroducesTheMethod() {
    begin("a");
    as("management").complete("confirm-working-time", notYet());
    as("implementation-team").complete("check-pillars", gap());
    runtime.deleteProcessInstance(story.open("unit-implementation").get(0).getId(), "over");
    story.until("2026-02-02");

    assertThat(story.ends(PROCESS)).containsExactly("introduction-over");
    assertThat(openTasks(ASKED)).isEmpty();
  }

  private void confirm(String task) {
    as("coordinator").submit(task, UnitPhase.plan("running", "2026-01-26"));
  }

  /** Begins the phase of a new unit; answers its supervisor. */
  private String begin(String name) {
    String unit = story.addUnit(name + "-" + story.unit()).code();
    String supervisor = story.addPersonIn(unit, "supervisor-" + unit, "supervisor");
    UnitPhase.begin(story, unit, "running");
    return supervisor;
  }

  private void beginPhase(Story.Actor coordinator, String unit, String method) {
    coordinator.start("unit-implementation", Map.of("unit", unit, "method", method));
    coordinator.complete("confirm-start", UnitPhase.plan("running", "2026-01-26"));
    story.settle();
  }

  private static Map<String, Object> notYet() {
    return Map.of(
        "hoursPerMonth", 4,
        "timeApproved", "no",
        "timeObstacle", "Kaksi työntekijää puuttuu",
        "timeTried", "Vuoroja on vaihdettu",
        "timeProposal", "Sijainen kevääksi",
        "timeNeededBy", "2026-02-02");
  }

  private static Map<String, Object> gap() {
    Map<String, Object> values = new HashMap<>(UnitPhase.pillarsInPlace());
    values.put("changeLeadership", "gap");
    values.put("pillarStep", "Tiimi käy muutosjohtamisen koulutuksen");
    values.put("pillarStepOwner", "coordinator");
    values.put("pillarStepDue", "2026-03-02");
    return values;
  }

  /** The activities of the stages that all units of the area have reached. */
  private List<String> reached() {
    return jdbc.sql(
            "select activity from stage_activity where area = ? and unit is null order by activity")
        .param(story.area())
        .query(String.class)
        .list();
  }

  /** Coordinator, team and management answer, and nothing is missing. */
  private void agreeOnAll() {
    as("coordinator").complete("write-what-why-how", UnitPhase.whatWhyHow());
    as("implementation-team").complete("check-pillars", UnitPhase.pillarsInPlace());
    as("management").complete("confirm-working-time", UnitPhase.workingTime());
    story.settle();
  }

  private List<String> openTasks(String... keys) {
    return story.openTasks().stream().filter(List.of(keys)::contains).toList();
  }

  /** How much of the first stage each unit's review of the plan shows as done. */
  private Stream<String> reviews() {
    return story.tasks().stream()
        .filter(task -> task.getTaskDefinitionKey().equals("review-plan"))
        .map(task -> (SpinJsonNode) tasks.getVariable(task.getId(), "stageRows"))
        .map(rows -> rows.elements().get(0))
        .map(
            row ->
                row.prop("stage").stringValue()
                    + " "
                    + row.prop("done").stringValue().replaceAll(" .*", ""));
  }
}
