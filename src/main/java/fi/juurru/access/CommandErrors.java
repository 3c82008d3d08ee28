package fi.juurru.access;

import jakarta.servlet.ServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What people are told when a command of theirs fails, chosen by the exception's type. No
 * exception's text reaches a person: it names classes, tables or what somebody typed. What nobody
 * foresaw is told with a number under which the log has it.
 *
 * <p>Stands around the transaction, since a colleague who was faster is noticed at its end. What
 * the engine does by itself, and what happens inside a command, keeps its exceptions.
 */
class CommandErrors extends CommandInterceptor {

  /** The engine has several kinds of it, without a common one. */
  private static final String NOT_FOUND = NotFoundException.class.getSimpleName();

  private static final String TOLD = CommandErrors.class.getName();

  /** Names of fields by which a command says what it is about. */
  private static final List<String> IDS =
      List.of(
          "taskId",
          "processInstanceId",
          "executionId",
          "processDefinitionId",
          "deploymentId",
          "decisionDefinitionId",
          "filterId",
          "jobId",
          "userId",
          "groupId");

  private static final Logger LOG = LoggerFactory.getLogger(CommandErrors.class);

  private final JdbcTemplate database;

  CommandErrors(DataSource database) {
    this.database = new JdbcTemplate(database);
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (RequestContextHolder.getRequestAttributes() == null
        || Context.getCommandContext() != null) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      throw told(e, command);
    }
  }

  private RuntimeException told(RuntimeException e, Command<?> command) {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(TOLD, true, RequestAttributes.SCOPE_REQUEST);
    if (isForThePerson(e)) {
      return asItIs(e);
    }
    return asItIs(
        known(e, command)
            .or(() -> lost(command))
            .map(refusal -> because(refusal, e))
            .orElseGet(() -> unexpected(e, command)));
  }

  private static RuntimeException because(Refusal refusal, RuntimeException cause) {
    RuntimeException told = refusal.exception();
    if (told.getCause() == null) {
      told.initCause(cause);
    }
    return told;
  }

  /** Camunda's resources would put English words before a message that they can catch. */
  private static RuntimeException asItIs(RuntimeException e) {
    if (!(e instanceof RestException refusal)) {
      return e;
    }
    Map<String, String> body =
        Map.of("type", "InvalidRequestException", "message", refusal.getMessage());
    return new WebApplicationException(
        refusal.getMessage(),
        refusal,
        Response.status(refusal.getStatus()).type(MediaType.APPLICATION_JSON).entity(body).build());
  }

  /** The engine stumbles in many ways over a task that a colleague completes at this moment. */
  private Optional<Refusal> lost(Command<?> command) {
    return CommandField.<String>find(command, "taskId")
        .filter(
            task ->
                database.queryForObject(
                        "select count(*) from act_ru_task where id_ = ?", Integer.class, task)
                    == 0)
        .map(task -> Refusal.TASK_GONE);
  }

  /** Refusals of ours and of a form, and findings that name the place in a modeller's model. */
  private static boolean isForThePerson(RuntimeException e) {
    return e instanceof RestException
        || e instanceof WebApplicationException
        || e instanceof ParseException
        || e instanceof MigrationPlanValidationException
        || e instanceof MigratingProcessInstanceValidationException
        || e instanceof AuthorizationException refusal
            && refusal.getMissingAuthorizations().isEmpty();
  }

  private static Optional<Refusal> known(RuntimeException e, Command<?> command) {
    if (e instanceof TaskAlreadyClaimedException) {
      return Optional.of(Refusal.CLAIMED_BY_OTHER);
    }
    if (e instanceof OptimisticLockingException) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    if (e instanceof SuspendedEntityInteractionException) {
      return Optional.of(Refusal.SUSPENDED);
    }
    if (e.getClass() == ProcessEngineException.class && command instanceof DeleteDeploymentCmd) {
      return Optional.of(Refusal.MODEL_IN_USE); // the engine has no type of its own for it
    }
    if (e instanceof AuthorizationException || e instanceof NotAllowedException) {
      return Optional.of(Refusal.NOT_ALLOWED);
    }
    if (e.getClass().getSimpleName().endsWith(NOT_FOUND)
        || e instanceof NullValueException && isAboutSomething(command)) {
      return Optional.of(isAboutATask(command) ? Refusal.TASK_GONE : Refusal.NOT_FOUND);
    }
    if (isMistakenQuery(e, command)
        || e instanceof BadUserRequestException
        || e instanceof NotValidException
        || e instanceof NullValueException) {
      return Optional.of(Refusal.NOT_POSSIBLE);
    }
    return e instanceof CannotCreateTransactionException
            || e instanceof DataAccessResourceFailureException
        ? Optional.of(Refusal.UNAVAILABLE)
        : ofDatabase(e);
  }

  /** By class of SQLSTATE: PostgreSQL's manual, appendix A. */
  private static Optional<Refusal> ofDatabase(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
        .filter(state -> state.length() == 5)
        .findFirst()
        .map(
            state ->
                switch (state.substring(0, 2)) {
                  case "22" -> Refusal.NOT_POSSIBLE; // data: a sign or a length that it can't hold
                  case "23", "40" -> Refusal.CHANGED_MEANWHILE; // there already; rolled back
                  case "08", "53", "57" -> Refusal.UNAVAILABLE;
                  default -> null;
                });
  }

  /** For one result where there are several; the engine has no type of its own for it. */
  private static boolean isMistakenQuery(RuntimeException e, Command<?> command) {
    return e.getClass() == ProcessEngineException.class
        && (command instanceof AbstractQuery || command instanceof AbstractExecuteFilterCmd);
  }

  private static boolean isAboutATask(Command<?> command) {
    return CommandField.find(command, "taskId").isPresent();
  }

  private static boolean isAboutSomething(Command<?> command) {
    return IDS.stream().anyMatch(name -> CommandField.find(command, name).isPresent());
  }

  private static RuntimeException unexpected(RuntimeException e, Command<?> command) {
    return Refusal.UNEXPECTED.about(numbered(command.getClass().getName(), e));
  }

  /** Whether a failure in this request already has its words. */
  static boolean toldIn(ServletRequest request) {
    return request.getAttribute(TOLD) != null;
  }

  /** Logs what nobody foresaw, and answers the number that stands there. */
  private static String numbered(String where, Throwable e) {
    String number = number();
    LOG.error("{}: unexpected in {}", number, where, e);
    return number;
  }

  /** By which a person and the log speak of the same failure. */
  static String number() {
    return "%06X".formatted(ThreadLocalRandom.current().nextInt(1 << 24));
  }
}
