package fi.juurru.form;

import fi.juurru.Unnamed;
import fi.juurru.form.Claims.Claim;
import fi.juurru.form.KeptAnswers.Kept;
import fi.juurru.form.KeptAnswers.Of;
import fi.juurru.language.Texts;
import fi.juurru.organisation.PersonAsking;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a person has begun to write into the form of a task, or into the one that starts a process:
 * on whatever machine the same person opens it next, it is there. Nobody else is ever shown it, and
 * it ends with the task, or when the process is started. Whether a task is the person's to read and
 * a process to start, the engine says; a form whose answers are promised to stay unnamed is not
 * kept.
 */
@RestController
@RequestMapping("/camunda/api/juurru")
class Drafts {

  private final TaskService tasks;
  private final RepositoryServiceImpl repository;
  private final PersonAsking asking;
  private final KeptAnswers kept;
  private final Texts texts;
  private final Claims claims;

  Drafts(
      TaskService tasks,
      RepositoryService repository,
      PersonAsking asking,
      KeptAnswers kept,
      Texts texts,
      Claims claims) {
    this.tasks = tasks;
    this.repository = (RepositoryServiceImpl) repository;
    this.asking = asking;
    this.kept = kept;
    this.texts = texts;
    this.claims = claims;
  }

  /**
   * What was kept.
   *
   * @param answers by the key of their field; null for nothing
   * @param kept when; null for nothing
   * @param claim what would come of claiming the task; null when it is somebody's, and for a start
   */
  record Draft(Map<String, Object> answers, Instant kept, Claim claim) {

    private static Draft of(Optional<Kept> kept, Claim claim) {
      return new Draft(
          kept.map(Kept::answers).orElse(null), kept.map(Kept::at).orElse(null), claim);
    }
  }

  /** Why something was not kept, in the reader's language. */
  record NotKept(String message) {}

  /**
   * The asker's own, without answers when nothing is kept yet; 204 where nothing is to be kept: the
   * task is done, of others or one whose answers stay unnamed. 401 for nobody.
   */
  @GetMapping("/drafts/{task}")
  ResponseEntity<Draft> read(@PathVariable("task") String id) {
    String asker = asking.id();
    return orNothing(
        task(id).map(task -> Draft.of(kept.find(Of.TASK, id, asker), claims.of(task, asker))));
  }

  /** The same of a start form; 204 for a process that is not the asker's to start. */
  @GetMapping("/start-drafts/{process}")
  ResponseEntity<Draft> readStart(@PathVariable("process") String process) {
    String asker = asking.id();
    return orNothing(
        isToStart(process)
            ? Optional.of(Draft.of(kept.find(Of.START, process, asker), null))
            : Optional.empty());
  }

  /**
   * Keeps the answers instead of what was kept before, and answers when; 204 as above, also for a
   * task that is completed at this moment; 422 with the reason for what no text may hold.
   */
  @PutMapping("/drafts/{task}")
  ResponseEntity<?> keep(
      @PathVariable("task") String id, @RequestBody Map<String, Object> answers) {
    String asker = asking.id();
    return task(id).isEmpty() ? orNothing(Optional.empty()) : keep(Of.TASK, id, asker, answers);
  }

  /** The same of a start form. */
  @PutMapping("/start-drafts/{process}")
  ResponseEntity<?> keepStart(
      @PathVariable("process") String process, @RequestBody Map<String, Object> answers) {
    String asker = asking.id();
    return isToStart(process)
        ? keep(Of.START, process, asker, answers)
        : orNothing(Optional.empty());
  }

  private ResponseEntity<?> keep(Of kind, String form, String person, Map<String, Object> answers) {
    Optional<Fault> fault = ForbiddenText.in(answers);
    if (fault.isPresent()) {
      return ResponseEntity.unprocessableEntity()
          .body(new NotKept(texts.of(fault.get().finnish())));
    }
    try {
      Instant now = kept.keep(kind, form, person, answers);
      return ResponseEntity.ok(new Draft(null, now, null));
    } catch (DataIntegrityViolationException done) {
      return orNothing(Optional.empty());
    }
  }

  private static <T> ResponseEntity<T> orNothing(Optional<T> answer) {
    return answer.map(ResponseEntity::ok).orElse(ResponseEntity.noContent().build());
  }

  /** Empty when there is no such task that the asker may read, or its answers stay unnamed. */
  private Optional<Task> task(String id) {
    try {
      return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult())
          .filter(task -> !isUnnamed(task));
    } catch (AuthorizationException | WebApplicationException ofOthersOrDone) {
      return Optional.empty();
    }
  }

  private boolean isUnnamed(Task task) {
    return Unnamed.answers(
        process(task.getProcessDefinitionId()).findActivity(task.getTaskDefinitionKey()));
  }

  /** Whether the asker may start it, and not unnamed. */
  private boolean isToStart(String key) {
    var startable =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(key)
            .latestVersion()
            .active()
            .startableInTasklist()
            .startablePermissionCheck()
            .list();
    return !startable.isEmpty()
        && startable.stream()
            .map(ProcessDefinition::getId)
            .map(this::process)
            .noneMatch(Unnamed::starts);
  }

  private ProcessDefinitionEntity process(String id) {
    return (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(id);
  }
}
