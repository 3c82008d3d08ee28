package fi.juurru.form;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Answers 400 with the problems as they are. Camunda's REST resources turn engine exceptions into
 * 500 on some of the ways in, and put English words before the message of their own.
 */
class RefusalAnswer extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (Refused refused) {
      Map<String, String> body =
          Map.of("type", "InvalidRequestException", "message", refused.getMessage());
      throw new BadRequestException(
          refused.getMessage(),
          Response.status(Status.BAD_REQUEST).type(MediaType.APPLICATION_JSON).entity(body).build(),
          refused);
    }
  }
}
