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
 * What is not there. CVE-2026-77226: Camunda's set-up page makes an administrator without any login
 * as long as there is none; the first administrator comes from configuration. Nobody fetches
 * external tasks either: no model has one, and the web applications fail on a request that is
 * answered later.
 */
@Configuration
class ClosedPaths {

  private static final Pattern CLOSED =
      Pattern.compile(
          "/camunda/(api/admin|app/admin/[^/]*)/setup(/.*)?"
              + "|/(camunda/api/engine|engine-rest)/.*external-task/fetchAndLock",
          Pattern.CASE_INSENSITIVE);

  @Bean
  FilterRegistrationBean<Filter> closedPathsFilter() {
    var filter = new FilterRegistrationBean<Filter>(ClosedPaths::filter);
    filter.setName("closed paths");
    filter.addUrlPatterns("/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return filter;
  }

  private static void filter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (CLOSED.matcher(path((HttpServletRequest) request)).matches()) {
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
