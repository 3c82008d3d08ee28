package fi.juurru.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Lets nobody use {@code /engine-rest} and {@code /api} without HTTP Basic: Camunda Modeler deploys
 * there, and Camunda leaves it open. A wrong password counts towards the login throttling.
 */
@Configuration
class EngineRestAuthentication {

  @Bean
  FilterRegistrationBean<ProcessEngineAuthenticationFilter> engineRestAuthenticationFilter() {
    return basic("/engine-rest");
  }

  /** Of our own lists, see {@code organisation/CoordinatedAreas}. */
  @Bean
  FilterRegistrationBean<ProcessEngineAuthenticationFilter> listsAuthenticationFilter() {
    return basic("/api");
  }

  private static FilterRegistrationBean<ProcessEngineAuthenticationFilter> basic(String path) {
    var filter = new FilterRegistrationBean<ProcessEngineAuthenticationFilter>(new Waiting());
    filter.setName("authentication of " + path);
    filter.addInitParameter(
        ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, Basic.class.getName());
    filter.addInitParameter(ProcessEngineAuthenticationFilter.SERVLET_PATH_PREFIX, path);
    filter.addUrlPatterns(path, path + "/*");
    filter.setOrder(RequestFilter.Position.ENGINE_REST_LOGIN.order());
    filter.setAsyncSupported(true);
    return filter;
  }

  /**
   * Answers who tries again too soon as Camunda's login does; the resources are not reached yet.
   */
  private static final class Waiting extends ProcessEngineAuthenticationFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      try {
        super.doFilter(request, response, chain);
      } catch (TooSoon tooSoon) {
        var answer = (HttpServletResponse) response;
        answer.setStatus(tooSoon.getResponse().getStatus());
        answer.setHeader(
            HttpHeaders.RETRY_AFTER,
            tooSoon.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER));
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(answer.getOutputStream(), tooSoon.getResponse().getEntity());
      }
    }
  }

  /** Asks the database only for what can be an id: it fails over some signs. */
  public static class Basic extends HttpBasicAuthenticationProvider {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    @Override
    protected boolean isAuthenticated(ProcessEngine engine, String user, String password) {
      return ID.matcher(user).matches() && super.isAuthenticated(engine, user, password);
    }
  }
}
