package fi.juurru.process;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.form.Answers;
import fi.juurru.organisation.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every task that any model creates is completed by exactly the roles of {@code task-roles.csv}
 * (domain.md 4.1 and 4.5), each of them, and by nobody else: no other role, no holder of the role
 * in another unit, nobody of another organisation. Where a form or a decision chooses the owner,
 * the change agent stands for it; "the person" is the one worker for whom the task is made.
 */
@JuurruTest
class TaskRolesTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String THE_PERSON = "the person";

  @Autowired Stories stories;
  @Autowired ProcessEngine engine;

  /** A task in a model. */
  private record ModelTask(String process, String id) {}

  @Test
  void everyTaskOfEveryModelIsInTheTable() throws IOException {
    assertThat(new TreeSet<>(modelTasks().map(ModelTask::toString).toList()))
        .as("Add the new task with its roles to task-roles.csv, or take the old one out")
        .isEqualTo(new TreeSet<>(table().keySet().stream().map(ModelTask::toString).toList()));
  }

  @Test
  void itsRolesCompleteATaskAndNobodyElseDoes() throws IOException {
    try (var elsewhere = stories.begin("2026-03-02");
        var story = stories.begin("2026-03-02")) {
      List<String> everybody = new ArrayList<>(neighbours(story));
      story.addPerson(newcomer(story), "hr");
      for (Role role : Role.values()) {
        everybody.add(story.user(role.code()));
        everybody.add(elsewhere.user(role.code()));
      }
      var softly = new SoftAssertions();
      for (var row : table().entrySet()) {
        check(row.getKey(), row.getValue(), everybody, story, softly);
      }
      softly.assertAll();
    }
  }

  private void check(
      ModelTask modelTask,
      Set<String> roles,
      List<String> everybody,
      Story story,
      SoftAssertions softly)
      throws IOException {
    String person = story.user("team");
    List<String> owners =
        roles.stream().map(role -> role.equals(THE_PERSON) ? person : story.user(role)).toList();
    Task task = create(modelTask, story, person);
    Map<String, Object> answers = answers(task, story);
    for (String other : everybody) {
      if (!owners.contains(other)) {
        softly
            .assertThatThrownBy(() -> story.asUser(other).submit(task.getId(), answers))
            .as("%s must not complete %s", other, modelTask)
            .isInstanceOfAny(RestException.class, AuthorizationException.class);
      }
    }
    softly.assertThat(isOpen(task)).as("What was refused leaves %s open", modelTask).isTrue();
    for (String owner : owners) {
      Task own = create(modelTask, story, person);
      softly
          .assertThatCode(() -> story.asUser(owner).submit(own.getId(), answers(own, story)))
          .as("%s may complete %s", owner, modelTask)
          .doesNotThrowAnyException();
      softly.assertThat(isOpen(own)).as("%s completes %s", owner, modelTask).isFalse();
    }
  }

  private boolean isOpen(Task task) {
    return engine.getTaskService().createTaskQuery().taskId(task.getId()).count() > 0;
  }

  /** Holders of the same roles in another unit of the same organisation. */
  private List<String> neighbours(Story story) {
    String unit = story.addUnit(story.unit() + "-b").code();
    return Stream.of("supervisor", "worker", "change-agent", "team")
        .map(role -> story.addPersonIn(unit, "neighbour-" + story.user(role), role))
        .toList();
  }

  /** Whom the forms name where people get new roles, so that nobody else gets them on the way. */
  private static String newcomer(Story story) {
    return "newcomer-" + story.unit();
  }

  private Task create(ModelTask modelTask, Story story, String person) throws IOException {
    Map<String, Object> variables = new HashMap<>();
    for (String form : formsOf(modelTask.process())) {
      try (InputStream resource = Files.newInputStream(Path.of("forms", form + ".form"))) {
        variables.putAll(answers(story).to(resource, Variables.createVariables()));
      }
    }
    variables.putAll(
        Map.ofEntries(
            entry("organisation", story.organisation()),
            entry("area", story.area()),
            entry("unit", story.unit()),
            entry("method", story.method()),
            entry("worker", person),
            entry("raiser", person),
            entry("person", person),
            entry("receiver", person),
            entry("role", "supervisor"),
            entry("ownerRole", "change-agent"),
            entry("source", "supervisor-check-in"),
            entry("responseDays", 5),
            entry("firstUseTarget", 60),
            entry("refresherEvery", 12),
            entry("escalationAnswer", 10),
            entry("revisionOutcome", "new-version")));
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
        .singleResult();
  }

  private Map<String, Object> answers(Task task, Story story) throws IOException {
    try (InputStream form = engine.getFormService().getDeployedTaskForm(task.getId())) {
      return answers(story)
          .to(
              new ByteArrayInputStream(form.readAllBytes()),
              engine.getTaskService().getVariablesTyped(task.getId()));
    }
  }

  private Answers answers(Story story) {
    var feel =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getDmnEngineConfiguration()
            .getFeelEngine();
    return new Answers(feel, options -> choose(options, story), story.today());
  }

  private static String choose(String options, Story story) {
    return switch (options.replaceAll(":.*", "")) {
      case "units" -> story.unit();
      case "areas" -> story.area();
      case "methods" -> story.method();
      default ->
          options.contains(".") ? story.user(options.replaceAll(".*\\.", "")) : newcomer(story);
    };
  }

  private static Map<ModelTask, Set<String>> table() throws IOException {
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
