package fi.juurru.access;

import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Holds every session of the web applications against the person as he or she is now: whoever is
 * deleted or has another password is signed out, and groups and organisations that changed are read
 * anew. Camunda looks every five minutes, and never at the password. Asked to look at every
 * request, it takes nine statements, three of which read all grants; this takes one.
 */
@Component
class OpenSessions extends RequestFilter {

  private final JdbcTemplate database;

  OpenSessions(JdbcTemplate database) {
    super(Position.SESSIONS);
    this.database = database;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      Authentications logins = AuthenticationUtil.getAuthsFromSession(session);
      for (UserAuthentication login : logins.getAuthentications()) {
        Optional<CurrentPerson> person = CurrentPerson.now(login.getIdentityId(), database);
        if (person.filter(now -> isSamePassword(now, session)).isEmpty()) {
          logins.removeByEngineName(login.getProcessEngineName());
        } else if (!person.get().isKnownTo(login)) {
          login.setCacheValidationTime(null); // Camunda's filter, which comes next, reads all anew
        }
      }
    }
    chain.doFilter(request, response);
    remember(request);
  }

  /** A session without a mark was opened in some other way than with a password. */
  private static boolean isSamePassword(CurrentPerson person, HttpSession session) {
    return PasswordMark.in(session::getAttribute)
        .filter(mark -> !mark.equals(person.password()))
        .isEmpty();
  }

  /** After a login, which opens a new session, and after a change of the own password. */
  private static void remember(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      PasswordMark.in(request::getAttribute)
          .filter(mark -> mark.isOf(AuthenticationUtil.getAuthsFromSession(session)))
          .ifPresent(mark -> session.setAttribute(PasswordMark.NAME, mark));
    }
  }
}
