package fi.juurru.access;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which password of a person a session was opened with. Each password gets a salt of its own when
 * it is set: that tells them apart, and tells nothing about them.
 *
 * @param salt empty for an account without a password
 */
record PasswordMark(String user, String salt) implements Serializable {

  /** The attribute of requests and sessions that it is kept in. */
  static final String NAME = PasswordMark.class.getName();

  /** Of a row of the engine's users; the salt may be null. */
  static PasswordMark of(String user, String salt) {
    return new PasswordMark(user, Objects.toString(salt, ""));
  }

  /** From a request or session; empty where there is none. */
  static Optional<PasswordMark> in(Function<String, Object> attributes) {
    return Optional.ofNullable((PasswordMark) attributes.apply(NAME));
  }

  /** Leaves it with the current request, at whose end the session is there. */
  void leave() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(NAME, this, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** Whether this is the person who is signed in. */
  boolean isOf(Authentications logins) {
    return logins.getAuthentications().stream()
        .anyMatch(login -> user.equals(login.getIdentityId()));
  }
}
