package fi.juurru.tasklist;

import fi.juurru.language.Texts;
import fi.juurru.organisation.PersonAsking;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Several tasks taken, handed to a colleague or given back at once, with a result for each: what is
 * refused of one keeps no other from being done. Each is a command of its own, before the same gate
 * and in its own transaction, as if the person had done one after the other.
 */
@RestController
class ManyTasks {

  /** More than a page of the list shows. */
  private static final int MOST = 100;

  private final TaskService tasks;
  private final PersonAsking asking;
  private final Texts texts;

  ManyTasks(TaskService tasks, PersonAsking asking, Texts texts) {
    this.tasks = tasks;
    this.asking = asking;
    this.texts = texts;
  }

  /**
   * Which tasks.
   *
   * @param person to whom they are handed; null for other deeds
   */
  record PickedTasks(List<String> tasks, String person) {}

  /** What became of one. */
  enum TaskOutcome {
    DONE,
    /** A colleague has it. */
    TAKEN,
    REFUSED
  }

  /**
   * What became of a task.
   *
   * @param why one was refused, in the reader's language; null otherwise
   */
  record TaskResult(String task, TaskOutcome outcome, String why) {}

  /** Takes them for the person who asks. 400 without tasks or with too many, 401 for nobody. */
  @PostMapping("/camunda/api/juurru/tasks/claim")
  List<TaskResult> claim(@RequestBody PickedTasks picked) {
    String person = asking.id();
    return each(
        picked,
        task -> {
          tasks.claim(task, person);
          return true;
        });
  }

  /** Hands them to a colleague by user id. 400 also without one. */
  @PostMapping("/camunda/api/juurru/tasks/hand-over")
  List<TaskResult> handOver(@RequestBody PickedTasks picked) {
    String person = asking.id();
    if (picked.person() == null || picked.person().isBlank()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return assigned(picked, person, picked.person());
  }

  /** Gives the person's own ones back to their groups. */
  @PostMapping("/camunda/api/juurru/tasks/give-back")
  List<TaskResult> giveBack(@RequestBody PickedTasks picked) {
    return assigned(picked, asking.id(), null);
  }

  /** What a colleague has is neither handed on nor given back for the colleague. */
  private List<TaskResult> assigned(PickedTasks picked, String person, String to) {
    return each(
        picked,
        id -> {
          Task task = tasks.createTaskQuery().taskId(id).singleResult();
          String has = task == null ? null : task.getAssignee();
          if (has != null && !has.equals(person)) {
            return false;
          }
          tasks.setAssignee(id, to);
          return true;
        });
  }

  /** The deed answers false where a colleague has the task. */
  private List<TaskResult> each(PickedTasks picked, Predicate<String> deed) {
    if (picked.tasks() == null || picked.tasks().isEmpty() || picked.tasks().size() > MOST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return picked.tasks().stream().distinct().map(task -> result(task, deed)).toList();
  }

  private TaskResult result(String task, Predicate<String> deed) {
    try {
      return new TaskResult(task, deed.test(task) ? TaskOutcome.DONE : TaskOutcome.TAKEN, null);
    } catch (WebApplicationException refused) {
      boolean isTaken = refused.getResponse().getStatus() == HttpStatus.CONFLICT.value();
      return refused(task, isTaken ? TaskOutcome.TAKEN : TaskOutcome.REFUSED, refused);
    } catch (AuthorizationException | RestException refused) {
      return refused(task, TaskOutcome.REFUSED, refused);
    }
  }

  private TaskResult refused(String task, TaskOutcome outcome, RuntimeException why) {
    return new TaskResult(task, outcome, texts.ofRefusal(why.getMessage()));
  }
}
