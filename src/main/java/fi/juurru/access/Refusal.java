package fi.juurru.access;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** The two ways of saying no that come out with the same status on every way in, both APIs. */
final class Refusal {

  private Refusal() {}

  /** 403; the engine's own kind, because its resources hand it on as it is. */
  static RuntimeException forbidden(String sentence) {
    return new AuthorizationException(sentence);
  }

  /** 404: whether it exists elsewhere is not told. */
  static RuntimeException notFound() {
    return new InvalidRequestException(Status.NOT_FOUND, "Tätä ei löydy.");
  }

  /** 400. */
  static RuntimeException badRequest(String sentence) {
    return new InvalidRequestException(Status.BAD_REQUEST, sentence);
  }
}
