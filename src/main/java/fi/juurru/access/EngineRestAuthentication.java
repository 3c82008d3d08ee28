package fi.juurru.access;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets nobody use {@code /engine-rest} without HTTP Basic: Camunda Modeler deploys there, and
 * Camunda leaves it open. A wrong password counts towards the login throttling.
 */
@Configuration
class EngineRestAuthentication {

  /** Filters after this order see who asks. */
  static final int ORDER = 20;

  @Bean
  FilterRegistrationBean<ProcessEngineAuthenticationFilter> engineRestAuthenticationFilter() {
    var filter = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
    filter.setName("engine-rest authentication");
    filter.addInitParameter(
        ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, Basic.class.getName());
    filter.addInitParameter(ProcessEngineAuthenticationFilter.SERVLET_PATH_PREFIX, "/engine-rest");
    filter.addUrlPatterns("/engine-rest", "/engine-rest/*");
    filter.setOrder(ORDER);
    filter.setAsyncSupported(true);
    return filter;
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
