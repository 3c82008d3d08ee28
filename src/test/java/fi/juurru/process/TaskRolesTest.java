package fi.juurru.process;

import static java.util.Map.entry;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.organisation.Role;
import fi.juurru.organisation.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every task that any model creates is completed by exactly the roles of {@code task-roles.csv},
 * each of them, and by nobody else: no other role, no holder of the role in another unit, nobody of
 * another organisation. Where a form or a decision chooses the owner, the change agent stands for
 * it; "the person" is the one worker for whom the task is made.
 */
@JuurruTest
class TaskRolesTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  static final String THE_PERSON = "the person";

  @Autowired Stories stories;
  @Autowired ProcessEngine engine;
  @Autowired Roles roles;
  @Autowired TransactionTemplate transactions;

  /** A task in a model. */
  record ModelTask(String process, String id) {}

  /** A task that is open, with valid answers and the people who may give them. */
  private record WaitingTask(
      ModelTask model, String id, Set<String> owners, Map<String, Object> answers) {}

  @Test
  void everyTaskOfEveryModelIsInTheTable() throws IOException {
    Set<String> inModels = new TreeSet<>(modelTasks().map(ModelTask::toString).toList());
    Set<String> inTable =
        new TreeSet<>(table().keySet().stream().map(ModelTask::toString).toList());
    assertThat(inTable.stream().filter(not(inModels::contains)))
        .as("Take these tasks out of task-roles.csv: no model has them")
        .isEmpty();
    assertThat(inModels.stream().filter(not(inTable::contains)))
        .as("Add these tasks with their roles to task-roles.csv")
        .isEmpty();
  }

  @Test
  void itsRolesCompleteATaskAndNobodyElseDoes() throws IOException {
    try (var elsewhere = stories.begin("2026-03-02");
        var story = stories.begin("2026-03-02")) {
      List<String> everybody = new ArrayList<>(List.of(neighbour(story), stranger(elsewhere)));
      everybody.add(elsewhere.user("coach"));
      Arrays.stream(Role.values()).map(role -> story.user(role.code())).forEach(everybody::add);
      story.addPerson(newcomer(story), "hr");
      List<WaitingTask> tasks = open(story);
      var softly = new SoftAssertions();
      everybody.forEach(person -> isRefusedTheTasksOfOthers(person, tasks, story, softly));
      tasks.forEach(task -> isCompletedByItsOwners(task, story, softly));
      softly.assertAll();
    }
  }

  /** Opens every task of the table. */
  private List<WaitingTask> open(Story story) throws IOException {
    String person = story.user("team");
    var answers = new SimplestAnswers(engine, story, newcomer(story));
    Map<String, Map<String, Object>> variables = new HashMap<>();
    List<WaitingTask> tasks = new ArrayList<>();
    for (var row : table().entrySet()) {
      String task =
          create(
              row.getKey(),
              variables.computeIfAbsent(
                  row.getKey().process(), process -> variables(process, answers, story, person)));
      Set<String> owners =
          row.getValue().stream()
              .map(role -> role.equals(THE_PERSON) ? person : story.user(role))
              .collect(Collectors.toSet());
      tasks.add(new WaitingTask(row.getKey(), task, owners, answers.toTask(task)));
    }
    return tasks;
  }

  private void isRefusedTheTasksOfOthers(
      String person, List<WaitingTask> tasks, Story story, SoftAssertions softly) {
    story
        .asUser(person)
        .acting(
            () -> {
              for (WaitingTask task : tasks) {
                if (!task.owners().contains(person)) {
                  softly
                      .assertThatThrownBy(() -> submit(task))
                      .as("%s must not complete %s", person, task.model())
                      .isInstanceOfAny(RestException.class, AuthorizationException.class);
                }
              }
              return null;
            });
  }

  /**
   * Each owner completes the same task, and what it leads to is rolled back: it may give a role or
   * end an instance, and no task of the table must depend on another.
   */
  private void isCompletedByItsOwners(WaitingTask task, Story story, SoftAssertions softly) {
    for (String owner : task.owners()) {
      transactions.executeWithoutResult(
          transaction -> {
            transaction.setRollbackOnly();
            softly
                .assertThatCode(() -> story.asUser(owner).submit(task.id(), task.answers()))
                .as("%s may complete %s", owner, task.model())
                .doesNotThrowAnyException();
            softly
                .assertThat(engine.getTaskService().createTaskQuery().taskId(task.id()).count())
                .as("%s completes %s", owner, task.model())
                .isZero();
          });
    }
  }

  private void submit(WaitingTask task) {
    engine.getFormService().submitTaskForm(task.id(), task.answers());
  }

  /** A person with every role in another unit of the organisation. */
  private String neighbour(Story story) {
    String unit = story.addUnit(story.unit() + "-b").code();
    String neighbour = story.addPersonIn(unit, "neighbour-" + story.unit(), "supervisor");
    Arrays.stream(Role.values())
        .filter(role -> role.scope() == Role.Scope.UNIT)
        .forEach(role -> roles.grant(unit, role.code(), neighbour));
    return neighbour;
  }

  /**
   * A person with every role of another organisation, who is refused with each if with all. But a
   * coach, who may do less because of that role, is somebody else.
   */
  private String stranger(Story elsewhere) {
    String stranger = "stranger-" + elsewhere.unit();
    elsewhere.addPerson(stranger, "supervisor");
    Arrays.stream(Role.values())
        .filter(role -> role != Role.COACH)
        .forEach(role -> roles.grant(elsewhere.scope(role.code()), role.code(), stranger));
    return stranger;
  }

  /** Whom the forms name where people get new roles, so that nobody else gets them on the way. */
  private static String newcomer(Story story) {
    return "newcomer-" + story.unit();
  }

  private String create(ModelTask modelTask, Map<String, Object> variables) {
    var instance =
        engine
            .getRuntimeService()
            .createProcessInstanceByKey(modelTask.process())
            .setVariables(variables)
            .startBeforeActivity(modelTask.id())
            .execute();
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .taskDefinitionKey(modelTask.id())
        .singleResult()
        .getId();
  }

  /** What any of the process' forms may have left. */
  static Map<String, Object> variables(
      String process, SimplestAnswers answers, Story story, String person) {
    Map<String, Object> values = new HashMap<>();
    formsOf(process).forEach(form -> values.putAll(answers.toEmpty(form)));
    values.putAll(
        Map.ofEntries(
            entry("organisation", story.organisation()),
            entry("area", story.area()),
            entry("unit", story.unit()),
            entry("method", story.method()),
            entry("worker", person),
            entry("raiser", person),
            entry("corrector", person),
            entry("requestDue", "2026-03-09"),
            entry("delegatedExpert", person),
            entry("expert", person),
            entry("person", person),
            entry("writer", person),
            entry("actors", oneRow()),
            entry("gaps", oneRow()),
            entry("keys", oneRow()),
            entry("receiver", person),
            entry("role", "supervisor"),
            entry("ownerRole", "change-agent"),
            entry("dayOn", story.today().plusDays(30).toString()),
            entry("meetingDate", story.today().plusDays(30).toString()),
            entry("helper", "coach-lead"),
            entry("source", "supervisor-check-in"),
            entry("responseDays", 5),
            entry("firstUseTarget", 60),
            entry("refresherEvery", 12),
            entry("escalationAnswer", 10),
            entry("revisionOutcome", "new-version")));
    return values;
  }

  /** A register in which people have written one row. */
  private static SpinJsonNode oneRow() {
    return Spin.JSON(List.of(Map.of("name", "Toimija", "text", "Asia")));
  }

  static Map<ModelTask, Set<String>> table() throws IOException {
    Map<ModelTask, Set<String>> table = new LinkedHashMap<>();
    Files.readAllLines(Path.of("src/test/resources/task-roles.csv")).stream()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(row -> table.put(new ModelTask(row[0], row[1]), roles(row[2])));
    return table;
  }

  private static Set<String> roles(String column) {
    boolean hasPerson = column.contains(THE_PERSON);
    var roles = new TreeSet<>(Arrays.asList(column.replace(THE_PERSON, "").strip().split(" ")));
    roles.remove("");
    if (hasPerson) {
      roles.add(THE_PERSON);
    }
    return roles;
  }

  private static Stream<ModelTask> modelTasks() throws IOException {
    try (var files = Files.list(Path.of("bpmn"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream()
          .map(file -> Bpmn.readModelFromFile(file.toFile()))
          .flatMap(
              model -> {
                String process =
                    model.getModelElementsByType(Process.class).iterator().next().getId();
                return model.getModelElementsByType(UserTask.class).stream()
                    .map(task -> new ModelTask(process, task.getId()));
              });
    }
  }

  private static List<String> formsOf(String process) {
    var model = Bpmn.readModelFromFile(Path.of("bpmn", process + ".bpmn").toFile());
    return Stream.concat(
            model.getModelElementsByType(StartEvent.class).stream()
                .map(start -> start.getAttributeValueNs(CAMUNDA, "formRef")),
            model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef))
        .filter(Objects::nonNull)
        .toList();
  }
}
