package fi.juurru.access;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.filter.Authorization;
import org.camunda.bpm.webapp.impl.security.filter.RequestAuthorizer;

/**
 * Ends {@code securityFilterRules.json}: what no rule before it allows is denied. Camunda grants
 * what no rule matches.
 */
public final class Nobody implements RequestAuthorizer {

  @Override
  public Authorization authorize(Map<String, String> parameters) {
    return Authorization.denied(Authentication.ANONYMOUS);
  }
}
