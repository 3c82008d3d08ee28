package fi.juurru.access;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What the engine refuses on our own paths is answered as Camunda's resources answer it: with its
 * status and the words of {@link CommandErrors}.
 */
@RestControllerAdvice
class EngineRefusals {

  @ExceptionHandler
  ResponseEntity<Map<String, String>> of(AuthorizationException refusal) {
    return answer(HttpStatus.FORBIDDEN.value(), refusal);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> of(WebApplicationException refusal) {
    return answer(refusal.getResponse().getStatus(), refusal);
  }

  private static ResponseEntity<Map<String, String>> answer(int status, Exception refusal) {
    return ResponseEntity.status(status).body(Map.of("message", refusal.getMessage()));
  }
}
