package fi.juurru.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.Unnamed;
import fi.juurru.language.Texts;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a person has begun to write into the form of a task: on whatever machine the same person
 * opens it next, it is there. Nobody else is ever shown it, and it ends with the task. Whether a
 * task is the person's to read, the engine says; a form whose answers are promised to stay unnamed
 * is not kept.
 */
@RestController
@RequestMapping("/camunda/api/juurru/drafts/{task}")
class Drafts {

  private final TaskService tasks;
  private final RepositoryServiceImpl repository;
  private final IdentityService identity;
  private final JdbcTemplate database;
  private final ObjectMapper json;
  private final Texts texts;

  Drafts(
      TaskService tasks,
      RepositoryService repository,
      IdentityService identity,
      JdbcTemplate database,
      ObjectMapper json,
      Texts texts) {
    this.tasks = tasks;
    this.repository = (RepositoryServiceImpl) repository;
    this.identity = identity;
    this.database = database;
    this.json = json;
    this.texts = texts;
  }

  /**
   * What was kept.
   *
   * @param answers by the key of their field; null for nothing
   * @param kept null for nothing
   */
  record Draft(Map<String, Object> answers, Instant kept) {

    private static final Draft NONE = new Draft(null, null);
  }

  /** Why something was not kept, in the reader's language. */
  record NotKept(String message) {}

  /**
   * The asker's own, without answers when nothing is kept yet; 204 where nothing is to be kept: the
   * task is done, of others or one whose answers stay unnamed.
   */
  @GetMapping
  ResponseEntity<Draft> read(@PathVariable("task") String task) {
    String person;
    try {
      person = person(task);
    } catch (AuthorizationException | NotKeptException elsewhere) {
      return ResponseEntity.noContent().build();
    }
    return ResponseEntity.ok(kept(task, person));
  }

  /**
   * Keeps the answers instead of what was kept before; 204, 422 with the reason for what no text
   * may hold, 403 for a task of others and for answers that stay unnamed, 404 for a task that is
   * done, maybe at this moment.
   */
  @PutMapping
  ResponseEntity<NotKept> keep(
      @PathVariable("task") String task, @RequestBody Map<String, Object> answers) {
    String person = person(task);
    Optional<Fault> fault = ForbiddenText.in(answers);
    if (fault.isPresent()) {
      return ResponseEntity.unprocessableEntity()
          .body(new NotKept(texts.of(fault.get().finnish())));
    }
    try {
      database.update(
          """
          insert into form_draft (task, person, answers, kept) values (?, ?, ?::jsonb, ?)
          on conflict (task, person) do update set answers = excluded.answers, kept = excluded.kept""",
          task,
          person,
          json.writeValueAsString(answers),
          new Timestamp(ClockUtil.getCurrentTime().getTime()));
    } catch (DataIntegrityViolationException gone) {
      throw new NotKeptException(HttpStatus.NOT_FOUND);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return ResponseEntity.noContent().build();
  }

  /** Nothing is kept for this task. */
  private static final class NotKeptException extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private NotKeptException(HttpStatus status) {
      super(status);
    }
  }

  /** Who asks, when there is this task and its answers may be kept. */
  private String person(String id) {
    Authentication asker = identity.getCurrentAuthentication();
    if (asker == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    Task task = tasks.createTaskQuery().taskId(id).singleResult();
    if (task == null) {
      throw new NotKeptException(HttpStatus.NOT_FOUND);
    }
    var process =
        (ProcessDefinitionEntity)
            repository.getDeployedProcessDefinition(task.getProcessDefinitionId());
    if (Unnamed.answers(process.findActivity(task.getTaskDefinitionKey()))) {
      throw new NotKeptException(HttpStatus.FORBIDDEN);
    }
    return asker.getUserId();
  }

  private Draft kept(String task, String person) {
    return database
        .query(
            "select answers, kept from form_draft where task = ? and person = ?",
            (row, number) -> new Draft(answers(row.getString(1)), row.getTimestamp(2).toInstant()),
            task,
            person)
        .stream()
        .findFirst()
        .orElse(Draft.NONE);
  }

  private Map<String, Object> answers(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
