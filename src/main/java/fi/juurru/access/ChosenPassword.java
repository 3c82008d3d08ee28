package fi.juurru.access;

import fi.juurru.PasswordCodes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where somebody with a code chooses a password, on the page of the login: open to nobody in
 * particular, hence slow for whoever tries codes that do not work. The account is changed as by the
 * person itself, so that all rules of passwords hold and all of its sessions end. A password that
 * is too weak leaves the code as it was.
 */
@RestController
class ChosenPassword {

  private static final int LONGEST = 64;
  private static final String NO_CODE = "none";

  private final PasswordCodes codes;
  private final IdentityService identity;
  private final TransactionTemplate transaction;
  private final WrongPasswords wrongCodes = new WrongPasswords();

  ChosenPassword(PasswordCodes codes, IdentityService identity, TransactionTemplate transaction) {
    this.codes = codes;
    this.identity = identity;
    this.transaction = transaction;
  }

  /** What is sent; never logged. */
  record ChosenWord(String code, String password) {

    @Override
    public String toString() {
      return "ChosenWord";
    }
  }

  /**
   * 200 with the user id to log in with; 404 for a code that does not work, 429 after too many of
   * those, 400 for a password that breaks a rule: each with a sentence.
   */
  @PostMapping("/camunda/api/juurru/password")
  ResponseEntity<Map<String, String>> choose(@RequestBody ChosenWord choice) {
    String code = code(choice);
    String password = Objects.toString(choice.password(), "");
    String place = AskersPlace.current();
    Instant now = ClockUtil.getCurrentTime().toInstant();
    Duration wait = wrongCodes.untilNextTry(code, place, now);
    if (!wait.isZero()) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()))
          .body(told(Refusal.TOO_MANY_CODES.finnish()));
    }
    try {
      Optional<String> person = transaction.execute(status -> chosen(code, password));
      if (person.isEmpty()) {
        wrongCodes.tried(code, place, false, now);
      }
      return person
          .map(id -> ResponseEntity.ok(Map.of("user", id)))
          .orElseGet(() -> answer(404, Refusal.CODE_NOT_VALID.finnish()));
    } catch (RestException refused) {
      return answer(refused.getStatus().getStatusCode(), refused.getMessage());
    } catch (WebApplicationException refused) {
      return answer(refused.getResponse().getStatus(), refused.getMessage());
    }
  }

  /** Of a length that a code has, so that nobody fills the memory with long ones. */
  private static String code(ChosenWord choice) {
    String code = Objects.toString(choice.code(), "").strip();
    return code.isEmpty() || code.length() > LONGEST ? NO_CODE : code;
  }

  private Optional<String> chosen(String code, String password) {
    Optional<String> person = codes.use(code);
    person.ifPresent(
        id -> {
          User user = identity.createUserQuery().userId(id).singleResult();
          user.setPassword(password);
          identity.setAuthentication(id, List.of(), List.of());
          try {
            identity.saveUser(user);
          } finally {
            identity.clearAuthentication();
          }
        });
    return person;
  }

  private static ResponseEntity<Map<String, String>> answer(int status, String message) {
    return ResponseEntity.status(status).body(told(message));
  }

  private static Map<String, String> told(String message) {
    return Map.of("message", message);
  }
}
