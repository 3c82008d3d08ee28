package fi.juurru.form;

import fi.juurru.language.Texts;
import fi.juurru.organisation.BeyondOrganisation;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Answers 400 with the problems as they are, and 403 where a model asked for what is not its
 * organisation's. Camunda's REST resources turn engine exceptions into 500 on some of the ways in,
 * and put English words, or the model's expression, before the message of their own.
 */
class RefusalAnswer extends CommandInterceptor {

  private final Texts texts;

  RefusalAnswer(Texts texts) {
    this.texts = texts;
  }

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (Refused refused) {
      String message = refused.getMessage();
      throw new BadRequestException(
          message, answer(Status.BAD_REQUEST, "InvalidRequestException", message), refused);
    } catch (ProcessEngineException | BeyondOrganisation failure) {
      throw beyond(failure).orElseThrow(() -> failure);
    }
  }

  /** The engine wraps whatever an expression throws. */
  private Optional<RuntimeException> beyond(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BeyondOrganisation beyond) {
        String message = texts.of(beyond.boundary().finnish());
        return Optional.of(
            new ForbiddenException(
                message, answer(Status.FORBIDDEN, "AuthorizationException", message), beyond));
      }
    }
    return Optional.empty();
  }

  private static Response answer(Status status, String type, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .entity(Map.of("type", type, "message", message))
        .build();
  }
}
