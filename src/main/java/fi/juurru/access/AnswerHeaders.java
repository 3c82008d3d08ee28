package fi.juurru.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Headers that every answer carries, also where no filter comes to: what the server cannot read, or
 * what goes wrong. What is no page runs nothing, should a browser be made to show it; pages get
 * their own {@link PagePolicy}.
 */
@Component
class AnswerHeaders extends ValveBase
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private final boolean https;

  AnswerHeaders(
      @Value("${camunda.bpm.webapp.header-security.hsts-disabled}") boolean withoutHttps) {
    super(true);
    this.https = !withoutHttps;
  }

  /** First of all, before a request is read any further. */
  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addEngineValves(this);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", DATA);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (https) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    getNext().invoke(request, response);
  }
}
