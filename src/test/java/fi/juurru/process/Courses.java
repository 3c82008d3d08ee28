package fi.juurru.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.process.TaskRolesTest.ModelTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What smooth courses through several processes ask, read instead of lived: {@code courses.csv}
 * says how often a course comes to a task (0 for one that is there where something does not go
 * smoothly), the model which form the task has, and {@code task-roles.csv} who does it.
 */
final class Courses {

  /** Whom a form or a model names, where no role has the task: one who takes part. */
  static final String NAMED = "named person";

  private final Map<ModelTask, Set<String>> owners = TaskRolesTest.table();
  private final Map<String, Map<String, Object>> variables = new HashMap<>();
  private final SimplestAnswers answers;
  private final Story story;

  Courses(SimplestAnswers answers, Story story) throws IOException {
    this.answers = answers;
    this.story = story;
  }

  /**
   * A task in a course.
   *
   * @param owners roles that may do it
   * @param answers that must be given each time
   * @param fields that may be answered at most
   */
  record Asked(
      String course, ModelTask task, int times, Set<String> owners, int answers, int fields) {

    /** Of several who may, the supervisor, else the facilitator. */
    String role() {
      return Stream.concat(Stream.of("supervisor", "facilitator"), owners.stream())
          .filter(owners::contains)
          .filter(role -> !role.equals(TaskRolesTest.THE_PERSON))
          .findFirst()
          .orElse(NAMED);
    }
  }

  List<Asked> asked() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/courses.csv"));
    return lines.stream().skip(1).map(line -> asked(line.split(","))).toList();
  }

  /** Every task of these processes. */
  List<ModelTask> tasksOf(Set<String> processes) {
    return owners.keySet().stream().filter(task -> processes.contains(task.process())).toList();
  }

  private Asked asked(String[] row) {
    var task = new ModelTask(row[1], row[2]);
    String form = form(task);
    Map<String, Object> known =
        variables.computeIfAbsent(
            task.process(),
            process -> TaskRolesTest.variables(process, answers, story, story.user("worker")));
    return new Asked(
        row[0],
        task,
        Integer.parseInt(row[3]),
        owners.getOrDefault(task, Set.of()),
        answers.to(form, known).size(),
        fields(form));
  }

  private static String form(ModelTask task) {
    var model = Bpmn.readModelFromFile(Path.of("bpmn", task.process() + ".bpmn").toFile());
    UserTask userTask = model.getModelElementById(task.id());
    return userTask.getCamundaFormRef();
  }

  private static int fields(String form) {
    try {
      return (int)
          new ObjectMapper()
              .readTree(Path.of("forms", form + ".form").toFile()).findParents("key").stream()
                  .filter(component -> component.has("type")) // no column of a table
                  .filter(component -> !component.path("readonly").asBoolean())
                  .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
