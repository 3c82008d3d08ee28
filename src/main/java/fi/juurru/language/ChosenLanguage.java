package fi.juurru.language;

import fi.juurru.UserIds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The language that a person has chosen in the navigation bar. Kept with the user, so that it is
 * there on any machine, and read once for each login.
 */
@Component
class ChosenLanguage {

  private static final String KEY = UserIds.LANGUAGE;

  private final ObjectProvider<IdentityService> identity;

  ChosenLanguage(ObjectProvider<IdentityService> identity) {
    this.identity = identity;
  }

  /** What a session remembers: whose choice, null where that person has made none. */
  private record UsersLanguage(String user, String language) implements Serializable {}

  /** Code of the language; empty for who has not logged in or not chosen. */
  Optional<String> of(HttpServletRequest request) {
    return user(request).flatMap(user -> of(user, request.getSession()));
  }

  private Optional<String> of(String user, HttpSession session) {
    if (!(session.getAttribute(KEY) instanceof UsersLanguage known) || !known.user().equals(user)) {
      session.setAttribute(
          KEY, new UsersLanguage(user, identity.getObject().getUserInfo(user, KEY)));
    }
    return Optional.ofNullable(((UsersLanguage) session.getAttribute(KEY)).language());
  }

  /** Chooses for the person who has logged in. */
  void choose(String user, String language, HttpSession session) {
    identity.getObject().setUserInfo(user, KEY, language);
    session.setAttribute(KEY, new UsersLanguage(user, language));
  }

  /** Who has logged in to the web applications in this browser. */
  Optional<String> user(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(AuthenticationUtil::getAuthsFromSession)
        .stream()
        .flatMap(all -> all.getAuthentications().stream())
        .map(authentication -> authentication.getName())
        .filter(Objects::nonNull)
        .findFirst();
  }
}
