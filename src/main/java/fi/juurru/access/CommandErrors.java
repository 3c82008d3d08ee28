package fi.juurru.access;

import fi.juurru.gate.CommandField;
import fi.juurru.gate.Refused;
import jakarta.servlet.ServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
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

  private static final String TOLD = CommandErrors.class.getName();

  private static final Logger LOG = LoggerFactory.getLogger(CommandErrors.class);

  private final ProcessEngineConfiguration engine;

  CommandErrors(ProcessEngineConfiguration engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (Context.getCommandContext() != null) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      RuntimeException told = inWords(e);
      throw RequestContextHolder.getRequestAttributes() == null ? told : told(told, command);
    }
  }

  /** A refusal of ours, wherever in the engine: it wraps whatever an expression throws. */
  private static RuntimeException inWords(RuntimeException e) {
    return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
        .filter(Refused.class::isInstance)
        .map(Refused.class::cast)
        .findFirst()
        .<RuntimeException>map(refused -> answer(refused.status(), refused))
        .orElse(e);
  }

  private RuntimeException told(RuntimeException e, Command<?> command) {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(TOLD, true, RequestAttributes.SCOPE_REQUEST);
    if (isForThePerson(e)) {
      return asItIs(e);
    }
    return asItIs(
        KnownErrors.of(e, command, engine.getPasswordPolicy())
            .or(() -> lost(command).map(Refusal::exception))
            .map(refusal -> because(refusal, e))
            .orElseGet(() -> unexpected(e, command)));
  }

  private static RuntimeException because(RuntimeException told, RuntimeException cause) {
    if (told.getCause() == null) {
      told.initCause(cause);
    }
    return told;
  }

  /** Camunda's resources would put English words before a message that they can catch. */
  private static RuntimeException asItIs(RuntimeException e) {
    return e instanceof RestException refusal ? answer(refusal.getStatus(), refusal) : e;
  }

  private static RuntimeException answer(Status status, RuntimeException cause) {
    String message = cause.getMessage();
    String type = status == Status.FORBIDDEN ? "AuthorizationException" : "InvalidRequestException";
    Response answer =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON)
            .entity(Map.of("type", type, "message", message))
            .build();
    return switch (status) {
      case BAD_REQUEST -> new BadRequestException(message, answer, cause);
      case FORBIDDEN -> new ForbiddenException(message, answer, cause);
      default -> new WebApplicationException(message, cause, answer);
    };
  }

  /** The engine stumbles in many ways over a task that a colleague completes at this moment. */
  private Optional<Refusal> lost(Command<?> command) {
    return CommandField.<String>find(command, "taskId")
        .filter(
            task ->
                new JdbcTemplate(engine.getDataSource())
                        .queryForObject(
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
