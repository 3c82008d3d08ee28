package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lateness with many tasks, with one that fails, and on two nodes at once. */
class ManyLateTasksTest extends StoryTest {

  private static final String DUE = "2026-01-13";
  private static final String FIRST_MORNING = "2026-01-14";
  private static final String HELP_MORNING = "2026-01-27"; // ten working days later

  @Autowired RepositoryService repository;
  @Autowired LatenessStart start;
  @Autowired ManagementService management;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void remind() {
    story.withReminders();
  }

  @Test
  void whatHasBeenRemindedOfCostsNothingMore() {
    assertThat(statementsOnTheSecondMorning(1_000))
        .isEqualTo(statementsOnTheSecondMorning(10))
        .isLessThan(60);
  }

  private int statementsOnTheSecondMorning(int late) {
    story = stories.begin(firstDay()).withReminders();
    addTasks(late);
    story.until(FIRST_MORNING);
    assertThat(priorities()).isEqualTo(Map.of(Lateness.REMINDED, (long) late));
    return Statements.of(() -> story.until("2026-01-15")).size();
  }

  /** The engine asks history once for every task that it changes; all else is by the page. */
  @Test
  void remindingCostsOneStatementATaskAndSomeAPage() {
    int ofTen = statementsOnTheFirstMorning(10);
    int ofAThousand = statementsOnTheFirstMorning(1_000);

    int pages = 1_000 / Lateness.PAGE;
    assertThat(ofAThousand - ofTen).isLessThan(990 + pages * 60);
  }

  private int statementsOnTheFirstMorning(int late) {
    story = stories.begin(firstDay()).withReminders();
    addTasks(late);
    int statements = Statements.of(() -> story.until(FIRST_MORNING)).size();
    assertThat(priorities()).isEqualTo(Map.of(Lateness.REMINDED, (long) late));
    return statements;
  }

  @Test
  void aTaskThatFailsBecomesAnIncidentAndTheOthersGoOn() {
    addReports(3);
    addTasks(1); // belongs to no area, so that no coordinator can be asked

    story.until("2026-01-26");
    morning(HELP_MORNING);

    assertThat(story.open("late-task-help")).hasSize(3);
    Task failing =
        tasks
            .createTaskQuery()
            .taskName("Tehtävä 0")
            .tenantIdIn(story.organisation())
            .singleResult();
    assertThat(incidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.getConfiguration()).isEqualTo(failing.getId());
              assertThat(incident.getActivityId()).isEqualTo("remind-kindly");
              assertThat(incident.getIncidentMessage()).contains(failing.getName(), "area");
            });

    morning("2026-01-28");
    assertThat(incidents()).hasSize(1);
    assertThat(story.open("late-task-help")).hasSize(3);

    tasks.setPriority(failing.getId(), Lateness.HELP_ASKED);
    morning("2026-01-29");
    assertThat(incidents()).isEmpty();
  }

  @Test
  void daysOnWhichTheUnitWasClosedDoNotCount() {
    addReports(1);
    String other = story.addUnit(story.unit() + "-b").code();
    addReport(other);
    jdbc.sql(
            "insert into closure values (?, '2026-01-19', '2026-01-20'), (?, '2026-01-27', '2026-01-27')")
        .params(other, other)
        .update();

    story.until("2026-01-21");
    assertThat(priority(story.unit())).isEqualTo(Lateness.OFFERED_TO_DEPUTIES);
    assertThat(priority(other)).isEqualTo(Lateness.REMINDED);
    story.until("2026-01-22");
    assertThat(priority(other)).isEqualTo(Lateness.OFFERED_TO_DEPUTIES);
    story.until(HELP_MORNING);
    assertThat(priority(story.unit())).isEqualTo(Lateness.HELP_ASKED);
    story.until("2026-01-29");
    assertThat(priority(other)).isEqualTo(Lateness.OFFERED_TO_DEPUTIES);
    story.until("2026-01-30");
    assertThat(priority(other)).isEqualTo(Lateness.HELP_ASKED);
  }

  @Test
  void theFollowUpGoesOnInTheNewestVersionOfItsModel() throws IOException {
    addTasks(1);
    morning(HELP_MORNING);
    String model = Files.readString(Path.of("bpmn/lateness-follow-up.bpmn"));
    repository
        .createDeployment()
        .addString("lateness-follow-up.bpmn", model + "<!-- " + story.id() + " -->")
        .deploy();
    assertThat(version()).isNotEqualTo(newestVersion());

    start.run();

    assertThat(version()).isEqualTo(newestVersion());
    assertThat(incidents()).hasSize(1);
    tasks.setPriority(story.tasks().get(0).getId(), Lateness.HELP_ASKED);
    morning("2026-01-28");
    assertThat(incidents()).isEmpty();
  }

  private String version() {
    return story.open("lateness-follow-up").get(0).getProcessDefinitionId();
  }

  private String newestVersion() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey("lateness-follow-up")
        .latestVersion()
        .singleResult()
        .getId();
  }

  @Test
  void twoNodesAtOnceAskForHelpOnce() {
    addReports(5);
    call("lateness-follow-up", Map.of());
    story.until("2026-01-26");
    moveTo(HELP_MORNING);
    jobs().timers().list().forEach(this::execute);

    List<CompletableFuture<Void>> nodes =
        transaction.execute(
            status -> {
              jdbc.sql("select ID_ from ACT_RU_TASK where TENANT_ID_ = ? for update")
                  .param(story.organisation())
                  .query(String.class)
                  .list();
              var running =
                  jobs().messages().list().stream()
                      .map(job -> CompletableFuture.runAsync(() -> execute(job)))
                      .toList();
              awaitWaiting(running.size());
              return running;
            });
    nodes.forEach(CompletableFuture::join);
    story.settle();

    assertThat(story.open("late-task-help")).hasSize(5);
    assertThat(incidents()).isEmpty();
    assertThat(story.tasks())
        .filteredOn(task -> task.getTaskDefinitionKey().equals("report-use"))
        .extracting(Task::getPriority)
        .containsOnly(Lateness.HELP_ASKED);
  }

  /** Until both have read the tasks and are about to write them. */
  private void awaitWaiting(int nodes) {
    var deadline = System.nanoTime() + 30_000_000_000L;
    while (waiting() < nodes) {
      assertThat(System.nanoTime()).as("Both wait for the tasks").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private int waiting() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
        .query(Integer.class)
        .single();
  }

  private void addTasks(int count) {
    transaction.executeWithoutResult(
        status ->
            IntStream.range(0, count)
                .forEach(
                    n -> {
                      Task task = tasks.newTask();
                      task.setName("Tehtävä " + n);
                      task.setTenantId(story.organisation());
                      task.setDueDate(due());
                      tasks.saveTask(task);
                    }));
  }

  private void addReports(int count) {
    for (int n = 0; n < count; n++) {
      addReport(story.unit());
    }
  }

  private void addReport(String unit) {
    String report =
        call("method-use-report", Map.of("unit", unit, "method", story.method())).getId();
    Task task = tasks.createTaskQuery().processInstanceId(report).singleResult();
    tasks.setDueDate(task.getId(), due());
  }

  private int priority(String unit) {
    return tasks
        .createTaskQuery()
        .tenantIdIn(story.organisation())
        .taskDefinitionKey("report-use")
        .processVariableValueEquals("unit", unit)
        .singleResult()
        .getPriority();
  }

  private static Date due() {
    return Date.from(
        LocalDate.parse(DUE).atTime(16, 0).atZone(ZoneId.of("Europe/Helsinki")).toInstant());
  }

  /** As {@link Story#until}, which bears no incident. */
  private void morning(String day) {
    moveTo(day);
    story.settle();
  }

  private static void moveTo(String day) {
    ClockUtil.setCurrentTime(
        Date.from(
            LocalDate.parse(day).atTime(9, 0).atZone(ZoneId.of("Europe/Helsinki")).toInstant()));
  }

  private JobQuery jobs() {
    return management.createJobQuery().tenantIdIn(story.organisation());
  }

  private void execute(Job job) {
    management.executeJob(job.getId());
  }

  private List<Incident> incidents() {
    return runtime.createIncidentQuery().tenantIdIn(story.organisation()).list();
  }

  private Map<Integer, Long> priorities() {
    return story.tasks().stream()
        .collect(Collectors.groupingBy(Task::getPriority, Collectors.counting()));
  }
}
