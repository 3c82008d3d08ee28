package fi.juurru.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.Unnamed;
import fi.juurru.form.Claims.Claim;
import fi.juurru.language.Texts;
import jakarta.ws.rs.WebApplicationException;
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
  private final Claims claims;

  Drafts(
      TaskService tasks,
      RepositoryService repository,
      IdentityService identity,
      JdbcTemplate database,
      ObjectMapper json,
      Texts texts,
      Claims claims) {
    this.tasks = tasks;
    this.repository = (RepositoryServiceImpl) repository;
    this.identity = identity;
    this.database = database;
    this.json = json;
    this.texts = texts;
    this.claims = claims;
  }

  /**
   * What was kept.
   *
   * @param answers by the key of their field; null for nothing
   * @param kept when; null for nothing
   * @param claim what would come of claiming the task; null when it is somebody's
   */
  record Draft(Map<String, Object> answers, Instant kept, Claim claim) {}

  /** Why something was not kept, in the reader's language. */
  record NotKept(String message) {}

  /**
   * The asker's own, without answers when nothing is kept yet; 204 where nothing is to be kept: the
   * task is done, of others or one whose answers stay unnamed. 401 for nobody.
   */
  @GetMapping
  ResponseEntity<Draft> read(@PathVariable("task") String task) {
    return orNothing(own(task).map(open -> kept(open, asker())));
  }

  /**
   * Keeps the answers instead of what was kept before, and answers when; 204 as above, also for a
   * task that is completed at this moment; 422 with the reason for what no text may hold.
   */
  @PutMapping
  ResponseEntity<?> keep(
      @PathVariable("task") String task, @RequestBody Map<String, Object> answers) {
    Optional<String> person = own(task).map(open -> asker());
    Optional<Fault> fault = ForbiddenText.in(answers);
    if (person.isPresent() && fault.isPresent()) {
      return ResponseEntity.unprocessableEntity()
          .body(new NotKept(texts.of(fault.get().finnish())));
    }
    Instant now = ClockUtil.getCurrentTime().toInstant();
    try {
      person.ifPresent(
          known ->
              database.update(
                  """
                  insert into form_draft (task, person, answers, kept) values (?, ?, ?::jsonb, ?)
                  on conflict (task, person)
                    do update set answers = excluded.answers, kept = excluded.kept""",
                  task,
                  known,
                  text(answers),
                  Timestamp.from(now)));
    } catch (DataIntegrityViolationException done) {
      return ResponseEntity.noContent().build();
    }
    return orNothing(person.map(known -> new Draft(null, now, null)));
  }

  private static <T> ResponseEntity<T> orNothing(Optional<T> answer) {
    return answer.map(ResponseEntity::ok).orElse(ResponseEntity.noContent().build());
  }

  /** Empty when there is no such task that the asker may read, or its answers stay unnamed. */
  private Optional<Task> own(String id) {
    asker();
    return task(id).filter(task -> !isUnnamed(task));
  }

  private String asker() {
    Authentication asker = identity.getCurrentAuthentication();
    if (asker == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return asker.getUserId();
  }

  private Optional<Task> task(String id) {
    try {
      return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult());
    } catch (AuthorizationException | WebApplicationException ofOthersOrDone) {
      return Optional.empty();
    }
  }

  private boolean isUnnamed(Task task) {
    var process =
        (ProcessDefinitionEntity)
            repository.getDeployedProcessDefinition(task.getProcessDefinitionId());
    return Unnamed.answers(process.findActivity(task.getTaskDefinitionKey()));
  }

  private Draft kept(Task task, String person) {
    Claim claim = claims.of(task, person);
    return database
        .query(
            "select answers, kept from form_draft where task = ? and person = ?",
            (row, number) ->
                new Draft(answers(row.getString(1)), row.getTimestamp(2).toInstant(), claim),
            task.getId(),
            person)
        .stream()
        .findFirst()
        .orElse(new Draft(null, null, claim));
  }

  private Map<String, Object> answers(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Map<String, Object> answers) {
    try {
      return json.writeValueAsString(answers);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
