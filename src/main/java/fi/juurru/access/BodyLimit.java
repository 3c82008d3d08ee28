package fi.juurru.access;

import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How much may be sent to the server, and how long that may take: 1 MB in 30 seconds; 20 MB in five
 * minutes for a deployment. Whatever reads a body reads it through here, so that nobody fills the
 * memory or holds a thread for long, with a login or without. Answers 413 or 408.
 */
@Component
class BodyLimit extends RequestFilter
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final int MEGABYTE = 1 << 20;
  private static final Limit ANY = new Limit(MEGABYTE, Duration.ofSeconds(30));
  private static final Limit DEPLOYMENT = new Limit(20 * MEGABYTE, Duration.ofMinutes(5));
  private static final Pattern DEPLOYMENTS =
      Pattern.compile(
          "(/camunda/api/engine/engine/[^/]+|/engine-rest(/engine/[^/]+)?)/deployment/create");

  private record Limit(int bytes, Duration time) {}

  BodyLimit() {
    super(Position.BODY_LIMIT);
  }

  /** Who asks before sending a body is told to go on when somebody wants to read it. */
  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addConnectorCustomizers(
        connector ->
            ((AbstractHttp11Protocol<?>) connector.getProtocolHandler())
                .setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString()));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Limit limit = limit(request);
    if (request.getContentLengthLong() > limit.bytes()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    var body = new LimitedBody(request, limit.bytes(), limit.time(), InstantSource.system());
    try {
      chain.doFilter(body, new RefusedAnswer(response, body));
      if (!request.isAsyncStarted() && request.getHeader(HttpHeaders.EXPECT) == null) {
        body.skip(ANY.bytes());
      }
    } catch (IOException | ServletException | RuntimeException e) {
      if (body.refusal() == 0) {
        throw e;
      }
    }
    if (body.refusal() != 0 && !response.isCommitted()) {
      response.resetBuffer(); // what somebody behind has made of the broken body
      response.setContentType(null);
      response.sendError(body.refusal());
    }
  }

  /** Somebody behind takes the broken body for an error of the server. */
  private static final class RefusedAnswer extends HttpServletResponseWrapper {

    private final LimitedBody body;

    private RefusedAnswer(HttpServletResponse response, LimitedBody body) {
      super(response);
      this.body = body;
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      super.sendError(body.refusal() == 0 ? status : body.refusal());
    }
  }

  private static Limit limit(HttpServletRequest request) {
    return DEPLOYMENTS.matcher(path(request)).matches() ? DEPLOYMENT : ANY;
  }
}
