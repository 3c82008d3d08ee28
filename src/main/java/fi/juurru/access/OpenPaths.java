package fi.juurru.access;

import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Lets in only paths that mean the same to everybody behind: without {@code ;x}, encoded slashes,
 * {@code //} and dot segments. Camunda's filter judges the path as it was sent and Jersey answers
 * the one without {@code ;x}, so that {@code /engine;/default/user} was open to anybody.
 *
 * <p>And only what is there. CVE-2026-77226: Camunda's set-up page makes an administrator without
 * any login as long as there is none; the first administrator comes from configuration. Nobody
 * fetches external tasks either: no model has one, and the web applications fail on a request that
 * is answered later. They also fail on an application that they do not have.
 */
@Component
class OpenPaths extends RequestFilter {

  private static final Pattern CLOSED =
      Pattern.compile(
          "/camunda/(api/admin|app/admin/[^/]*)/setup(/.*)?"
              + "|/(camunda/api/engine|engine-rest)/.*external-task/fetchAndLock"
              + "|/camunda/app/(?!(tasklist|cockpit|admin|welcome)(/|$))[^/]+/.*",
          Pattern.CASE_INSENSITIVE);

  private final HttpFirewall firewall = new StrictHttpFirewall();

  OpenPaths() {
    super(Position.PATHS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isPlain(request)) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } else if (CLOSED.matcher(path(request)).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isPlain(HttpServletRequest request) {
    try {
      firewall.getFirewalledRequest(request);
      return true;
    } catch (RequestRejectedException notPlain) {
      return false;
    }
  }
}
