package fi.juurru.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What follows from where the application can be reached. With the embedded database, and so with
 * trial logins, from this machine only. Everywhere else over HTTPS: browsers are told to use
 * nothing else, and cookies travel over nothing else. Juurru itself speaks HTTP, so that a proxy
 * then stands in front, whose word on where a request comes from is taken. Figures for monitors
 * need a port of their own, from this machine only. Each can be set otherwise: {@code
 * server.address}, {@code juurru.https}, {@code management.server.address}.
 */
class ServerDefaults implements EnvironmentPostProcessor, Ordered {

  private static final String LOCAL = "127.0.0.1";

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication app) {
    Map<String, Object> defaults = new HashMap<>();
    boolean embedded = !environment.containsProperty("spring.datasource.url");
    String address = environment.getProperty("server.address", embedded ? LOCAL : null);
    if (address != null) {
      defaults.put("server.address", address);
    }
    boolean https = environment.getProperty("juurru.https", Boolean.class, !loopback(address));
    defaults.put("camunda.bpm.webapp.session-cookie.enable-secure-cookie", https);
    defaults.put("camunda.bpm.webapp.csrf.enable-secure-cookie", https);
    defaults.put("server.servlet.session.cookie.secure", https);
    defaults.put("camunda.bpm.webapp.header-security.hsts-disabled", !https);
    defaults.put(
        "server.forward-headers-strategy", https && !ownHttps(environment) ? "native" : "none");
    if (environment.containsProperty("management.server.port")) {
      defaults.put("management.server.address", LOCAL);
      defaults.put("management.endpoints.web.exposure.include", "health,prometheus");
    }
    environment.getPropertySources().addLast(new MapPropertySource("juurru server", defaults));
  }

  private static boolean ownHttps(ConfigurableEnvironment environment) {
    return Stream.of("server.ssl.key-store", "server.ssl.certificate", "server.ssl.bundle")
        .anyMatch(environment::containsProperty);
  }

  private static boolean loopback(String address) {
    try {
      return address != null && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** After the configuration files have been read. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
