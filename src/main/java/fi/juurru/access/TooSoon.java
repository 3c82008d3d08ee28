package fi.juurru.access;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Map;

/**
 * Somebody tries a password too soon after a wrong one. The answer says how long to wait, in words
 * for people and as {@code Retry-After} for programs, and is the same whether the password was
 * right and whether there is such an account.
 */
final class TooSoon extends WebApplicationException {

  TooSoon(Duration wait) {
    super(answer(wait.plusMillis(999).toSeconds()));
  }

  private static Response answer(long seconds) {
    return Response.status(Status.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .type(MediaType.APPLICATION_JSON)
        .entity(body(seconds))
        .build();
  }

  /** As the answers of Camunda's own resources, with a detail as in {@link Refusal#about}. */
  private static Map<String, String> body(long seconds) {
    return Map.of(
        "type",
        TooSoon.class.getSimpleName(),
        "message",
        Refusal.WAIT_A_MOMENT.finnish() + ": " + seconds + " s");
  }
}
