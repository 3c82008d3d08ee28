package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The dated activities of the stages: which event reaches which, once enough has happened, and for
 * whom.
 */
class StagesTest extends StoryTest {

  private static final Pattern REACHED = Pattern.compile("stages\\.reach.*?'(V\\d\\d)'\\)");

  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  @Test
  void everyActivityIsReachedInSomeModel() throws IOException {
    Set<String> reached;
    try (var files = Files.list(Path.of("bpmn"))) {
      reached =
          files
              .filter(file -> file.toString().endsWith(".bpmn"))
              .flatMap(StagesTest::reachedIn)
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertThat(reached)
        .as("Let a listener of the element that completes the activity call stages.reach")
        .isEqualTo(
            IntStream.rangeClosed(1, 28)
                .mapToObj("V%02d"::formatted)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theFirstTasksOfAPhaseReachItsFirstStage() {
    UnitPhase.begin(story, story.unit(), "not-started");
    assertThat(reached()).containsExactly("V01");
    as("implementation-team").complete("check-pillars", UnitPhase.pillarsInPlace());
    as("management")
        .complete(
            "confirm-working-time",
            Map.of("hoursPerMonth", 6, "timeApproved", "yes", "leftOut", "Ryhmä päättyy"));
    as("supervisor").complete("nominate-change-agents", UnitPhase.agent(story, "worker"));
    UnitPhase.writeWhatWhyHow(story);
    story.settle();
    as("worker").complete("acknowledge", Map.of("clear", "clear"));

    assertThat(reached()).containsExactly("V01", "V02", "V03", "V04", "V05");
  }

  @Test
  void theTeamSeesInItsReviewHowFarTheUnitIs() {
    UnitPhase.begin(story);
    story.until("2026-04-13");

    var rows = (SpinJsonNode) tasks.getVariable(story.task("review-plan").getId(), "stageRows");
    assertThat(rows.elements())
        .extracting(row -> row.prop("stage").stringValue() + " " + row.prop("done").stringValue())
        .containsExactly(
            "Valmis alkamaan 1 / 6",
            "Koulutettu 1 / 5",
            "Ensikäyttö 0 / 4",
            "Tuettu käyttö 0 / 6",
            "Vakiintuva käyttö 0 / 7");
    assertThat(rows.elements().get(0).prop("next").stringValue()).isEqualTo("Tiimi nimetty");
  }

  @Test
  void aTrainedShareAndAUsingHalfAreCountedOverThoseInService() {
    for (String worker : new String[] {"worker", "change-agent"}) {
      callHere(
          "worker-training-follow-up",
          Map.of(
              "worker",
              story.user(worker),
              "trainingStatus",
              "running",
              "firstUseTarget",
              60,
              "refresherEvery",
              12));
    }
    confirmTraining();
    assertThat(reached()).as("one of two is trained").containsExactly("V07");
    confirmTraining();
    assertThat(reached()).containsExactly("V07", "V08");
    story.settle();
    as("recording").complete("teach-recording", UnitPhase.taught(story.user("worker")));
    as("worker")
        .complete(
            "record-first-use",
            Map.of("firstUseDate", Story.day(), "targetGroup", chosen("families")));

    assertThat(reached()).containsExactly("V07", "V08", "V09", "V10", "V12", "V13");
  }

  @Test
  void threeDiscussionsAreNeededAndOneInWhichNothingIsMissing() {
    discuss(Map.of("canUse", "partly"));
    discuss(Map.of());
    assertThat(reached()).isEmpty();
    discuss(Map.of("canUse", "yes"));

    assertThat(reached()).containsExactly("V14", "V16");
  }

  @Test
  void theGoalsOfUseHoldForSixReportsInARow() {
    report(4, 2);
    for (int month = 0; month < 5; month++) {
      report(6, 8);
    }
    assertThat(reached()).as("too little was coded in the first").containsExactly("V22");
    report(3, 8);

    assertThat(reached()).containsExactly("V22", "V23");
  }

  @Test
  void everyLevelOfManagementIsVisibleOnce() {
    for (String level : new String[] {"management", "management", "top-management"}) {
      tellExample(level);
    }
    assertThat(reached()).isEmpty();
    tellExample("supervisor");

    assertThat(reached()).containsExactly("V21");
  }

  @ParameterizedTest
  @CsvSource({
    "supervisor-check-in, tell-back, V15",
    "change-agent-round, answer-observations, V18",
    "unit-implementation, review-plan, V19",
    "communication-cycle, hold-open-discussion, V20",
    "worker-training-follow-up, offer-refresher, V24",
    "unit-implementation, begin-sustainment, V26",
    "concern-handling, call-raiser, V27"
  })
  void oneEventReachesAnActivity(String process, String element, String activity) {
    passThrough(process, element);
    assertThat(reached()).contains(activity);
  }

  @Test
  void twoMeetingsOfTheTeamAreNeeded() {
    passThrough("implementation-team-meeting", "hold-meeting");
    assertThat(reached()).isEmpty();
    passThrough("implementation-team-meeting", "hold-meeting");

    assertThat(reached()).containsExactly("V17");
  }

  @Test
  void somebodyCanStepInForTheSupervisorAndTheAgents() {
    story.addPerson("second-" + story.user("supervisor"), "supervisor");
    passThrough("deputy-check", "check-deputies");
    assertThat(reached()).as("one change agent only").isEmpty();
    story.addPerson("second-" + story.user("change-agent"), "change-agent");
    passThrough("deputy-check", "check-deputies");

    assertThat(reached()).containsExactly("V25");
  }

  @Test
  void oneOpenConcernIsEnoughNotToHaveAnsweredThemAll() {
    begin("concern-handling", "respond-to-concern");
    passThrough("concern-handling", "call-raiser");

    assertThat(reached()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true"})
  void theBenefitIsWhatTheWorkersTell(String rating, boolean isReached) {
    for (int number = 2; number <= 5; number++) {
      story.addPerson(number + "-" + story.user("worker"), "worker");
    }
    as("supervisor").start("experience-pulse", here());
    for (Task task : story.tasks()) {
      story
          .asUser(task.getAssignee())
          .complete("answer-pulse", Map.of("benefitForClients", rating));
    }
    story.settle();

    assertThat(reached().contains("V28")).isEqualTo(isReached);
  }

  @Test
  void whatHoldsForTheWholeMethodIsReachedInAllItsUnitsAndForNoOtherMethod() {
    as("coordinator")
        .start("method-owner-cooperation", Map.of("method", story.method(), "area", story.area()));
    as("coordinator")
        .complete(
            "record-profile",
            Map.of(
                "ownerSupportLevel", "network",
                "ownerContact", "Menetelmäkeskus",
                "materialsFiState", "available",
                "materialsSvState", "not-needed",
                "ownerContactEvery", 2));

    assertThat(reached()).containsExactly("V06", "V11");
    assertThat(reachedIn(story.addUnit(story.unit() + "-b").code(), story.method()))
        .containsExactly("V06", "V11");
    assertThat(reachedIn(story.unit(), "another")).isEmpty();
  }

  /** Begins an instance in the middle, and completes the task there if it is one. */
  private void passThrough(String process, String element) {
    ProcessInstance instance = begin(process, element);
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceId(instance.getId())
            .taskDefinitionKey(element)
            .singleResult();
    if (task != null) {
      engine.getFormService().submitTaskForm(task.getId(), answers().toTask(task.getId()));
    }
  }

  private ProcessInstance begin(String process, String element) {
    return runtime
        .createProcessInstanceByKey(process)
        .setVariables(TaskRolesTest.variables(process, answers(), story, story.user("worker")))
        .startBeforeActivity(element)
        .execute();
  }

  private SimplestAnswers answers() {
    return new SimplestAnswers(engine, story, story.user("hr"));
  }

  private void callHere(String process, Map<String, Object> more) {
    Map<String, Object> variables = new HashMap<>(more);
    variables.putAll(here());
    call(process, variables);
  }

  private void confirmTraining() {
    as("supervisor")
        .complete(
            "confirm-training",
            Map.of("trainingOutcome", "completed", "trainingCompletedOn", "2026-01-12"));
  }

  private void discuss(Map<String, Object> opportunity) {
    as("supervisor").start("supervisor-check-in", here());
    Map<String, Object> values = new HashMap<>(opportunity);
    values.putAll(Map.of("held", "team-meeting", "dateHeld", Story.day()));
    as("supervisor").complete("hold-discussion", values);
  }

  private void report(int users, int coded) {
    story.until(story.today().plusMonths(1).toString());
    callHere("method-use-report", Map.of());
    as("supervisor")
        .complete(
            "report-use",
            Map.of(
                "usesCount",
                10,
                "usersCount",
                users,
                "trainedInService",
                8,
                "codedUses",
                coded,
                "sure",
                "sure",
                "reactionWished",
                "none"));
  }

  private void tellExample(String level) {
    callHere("visibility-note", Map.of("ownerRole", level));
    as(level).complete("tell-example", Map.of("askedOrDid", "Kysyin, miten menee"));
  }

  private Set<String> reached() {
    return reachedIn(story.unit(), story.method());
  }

  private Set<String> reachedIn(String unit, String method) {
    return new TreeSet<>(
        jdbc.sql(
                "select activity from stage_activity where area = ? and (unit is null or unit = ?)"
                    + " and method = ?")
            .params(story.area(), unit, method)
            .query(String.class)
            .list());
  }

  private static Stream<String> reachedIn(Path model) {
    try {
      return REACHED.matcher(Files.readString(model)).results().map(match -> match.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
