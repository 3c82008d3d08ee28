package fi.juurru.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only paths that mean the same to everybody behind: without {@code ;x}, encoded slashes,
 * {@code //} and dot segments. Camunda's filter judges the path as it was sent and Jersey answers
 * the one without {@code ;x}, so that {@code /engine;/default/user} was open to anybody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPaths extends OncePerRequestFilter {

  private final HttpFirewall firewall = new StrictHttpFirewall();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (plain(request)) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private boolean plain(HttpServletRequest request) {
    try {
      firewall.getFirewalledRequest(request);
      return true;
    } catch (RequestRejectedException notPlain) {
      return false;
    }
  }
}
