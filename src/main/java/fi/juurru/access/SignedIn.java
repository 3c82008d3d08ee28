package fi.juurru.access;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.Authorization;
import org.camunda.bpm.webapp.impl.security.filter.RequestAuthorizer;

/** Lets in whoever has logged in to the one engine; named in {@code securityFilterRules.json}. */
public final class SignedIn implements RequestAuthorizer {

  @Override
  public Authorization authorize(Map<String, String> parameters) {
    Authentications people = Authentications.getCurrent();
    return people == null || people.getAuthentications().isEmpty()
        ? Authorization.denied(Authentication.ANONYMOUS)
        : Authorization.granted(people.getAuthentications().get(0));
  }
}
