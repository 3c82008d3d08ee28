package fi.juurru.form;

import fi.juurru.language.Texts;
import fi.juurru.organisation.PersonAsking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a person can go on with after a form was sent: claimed by or made for the person, or offered
 * to the person's groups; not what a colleague has, or what the person may only read.
 */
@RestController
class NextTask {

  /** The most urgent of them: what nobody else of a group has taken is among the first. */
  private static final int MOST = 20;

  private final TaskService tasks;
  private final PersonAsking asking;
  private final Claims claims;
  private final Texts texts;

  NextTask(TaskService tasks, PersonAsking asking, Claims claims, Texts texts) {
    this.tasks = tasks;
    this.asking = asking;
    this.claims = claims;
    this.texts = texts;
  }

  /**
   * A task.
   *
   * @param name in the reader's language
   * @param here whether it belongs to the instance that was asked about
   */
  record Next(String id, String name, boolean here) {}

  /**
   * The most urgent task of this process instance, otherwise the most urgent of all; 204 when
   * nothing waits for the asker. 401 for nobody.
   */
  @GetMapping("/camunda/api/juurru/next-task")
  ResponseEntity<Next> after(@RequestParam("instance") String instance) {
    String person = asking.id();
    return Stream.of(of(person).processInstanceId(instance), of(person))
        .map(query -> first(query, person))
        .flatMap(Optional::stream)
        .findFirst()
        .map(task -> next(task, instance))
        .map(ResponseEntity::ok)
        .orElse(ResponseEntity.noContent().build());
  }

  private TaskQuery of(String person) {
    List<String> groups = asking.groups();
    TaskQuery query = tasks.createTaskQuery().active();
    return (groups.isEmpty()
            ? query.taskAssignee(person)
            : query.or().taskAssignee(person).taskCandidateGroupIn(groups).endOr())
        .orderByDueDate()
        .asc()
        .orderByTaskCreateTime()
        .asc();
  }

  private Optional<Task> first(TaskQuery query, String person) {
    return query.listPage(0, MOST).stream()
        .filter(
            task -> {
              var claim = claims.of(task, person);
              return claim == null || claim.refusal() == null;
            })
        .findFirst();
  }

  private Next next(Task task, String instance) {
    return new Next(
        task.getId(), texts.of(task.getName()), instance.equals(task.getProcessInstanceId()));
  }
}
