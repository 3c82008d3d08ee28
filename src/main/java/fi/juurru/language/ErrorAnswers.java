package fi.juurru.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The answer to every request that ends in a bare status, be it the application's or the web
 * server's own: a sentence in the reader's language, as JSON like the engine's refusals, as plain
 * text for who opens an address in a browser. Nothing of the server or of what went wrong inside.
 */
@Component
class ErrorAnswers extends ErrorReportValve
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final Pattern LOGIN =
      Pattern.compile(".*/camunda/api/admin/auth/user/[^/]+/login/[^/]+");

  private final ObjectMapper json = new ObjectMapper();
  private final Texts texts;
  private final ReaderLanguage language;

  ErrorAnswers(Texts texts, ReaderLanguage language) {
    this.texts = texts;
    this.language = language;
  }

  /** The innermost answers first: before Spring Boot's, which would write a page. */
  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(
        context -> {
          context.getParent().getPipeline().addValve(this);
          ((StandardHost) context.getParent()).setErrorReportValveClass(getClass().getName());
        });
  }

  @Override
  protected void report(Request request, Response response, Throwable error) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    if (LOGIN.matcher(request.getRequestURI()).matches()
        && response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      return; // the page has words of its own for a wrong password
    }
    if (isDatabaseAway(error)) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    String sentence = texts.in(reader(request), ErrorText.of(response.getStatus()).finnish());
    boolean page =
        String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    try {
      response.setContentType(page ? MediaType.TEXT_PLAIN_VALUE : MediaType.APPLICATION_JSON_VALUE);
      response.setCharacterEncoding("UTF-8");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(page ? sentence : json.writeValueAsString(Map.of("message", sentence)));
        response.finishResponse();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Before anything was begun; also as the engine's errors are told. */
  private static boolean isDatabaseAway(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException);
  }

  /** As the filters found it; they are not come to by a request that cannot be read. */
  private Locale reader(Request request) {
    return request.getAttribute(ReaderFilter.LANGUAGE) instanceof Locale known
        ? known
        : language.asked(request).map(Locale::forLanguageTag).orElse(Texts.SOURCE);
  }
}
