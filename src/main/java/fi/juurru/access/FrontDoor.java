package fi.juurru.access;

import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Leads who comes without naming an application to the tasks. Camunda's start page is only what the
 * navigation bar opens it for, by asking for {@code ?profile}: the own name, address and password.
 */
@Component
class FrontDoor extends RequestFilter {

  private static final String TASKS = "/camunda/app/tasklist/default/";
  private static final Pattern NO_APPLICATION =
      Pattern.compile("(/camunda(/app)?)?/?|/camunda/app/welcome(/[^./]*)?/?");

  FrontDoor() {
    super(Position.FRONT_DOOR);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"GET".equals(request.getMethod())
        || !NO_APPLICATION.matcher(path(request)).matches()
        || request.getParameter("profile") != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.sendRedirect(request.getContextPath() + TASKS);
  }
}
