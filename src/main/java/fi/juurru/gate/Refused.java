package fi.juurru.gate;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * A refusal in words for the person who asked, the same on every way in. For the engine a mistake
 * of the user, which it does not log as an error.
 */
public class Refused extends BadUserRequestException {

  private static final long serialVersionUID = 1L;

  private final Status status;

  /** The message is a Finnish sentence, or one in the reader's language. */
  public Refused(Status status, String message) {
    super(message);
    this.status = status;
  }

  /** Of the HTTP answer. */
  public Status status() {
    return status;
  }
}
