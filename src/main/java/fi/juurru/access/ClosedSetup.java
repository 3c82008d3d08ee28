package fi.juurru.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * CVE-2026-77226: Camunda's set-up page makes an administrator without any login as long as there
 * is none. The first administrator comes from configuration, so the page and its API are not there.
 */
@Configuration
class ClosedSetup {

  /**
   * Matched on the path as the server decoded it: without {@code ;x}, {@code //} or {@code %73}.
   */
  private static final Pattern SETUP =
      Pattern.compile("/camunda/(api/admin|app/admin/[^/]*)/setup(/.*)?", Pattern.CASE_INSENSITIVE);

  /** Camunda fails on these. */
  private static final Pattern NO_APPLICATION =
      Pattern.compile("/camunda/app/(?!(tasklist|cockpit|admin|welcome)(/|$))[^/]+/.*");

  @Bean
  FilterRegistrationBean<Filter> closedSetupFilter() {
    var filter = new FilterRegistrationBean<Filter>(ClosedSetup::filter);
    filter.setName("closed set-up");
    filter.addUrlPatterns("/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return filter;
  }

  private static void filter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path((HttpServletRequest) request);
    if (SETUP.matcher(path).matches() || NO_APPLICATION.matcher(path).matches()) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getPathInfo() == null
        ? request.getServletPath()
        : request.getServletPath() + request.getPathInfo();
  }
}
