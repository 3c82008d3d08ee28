package fi.juurru.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers in words where Camunda's resources fail to make sense of a request: a value of null, a
 * text in place of a number, a file without a name. They answer 500, or 400 with the names of
 * classes. What the engine itself refuses has its words from {@link ErrorAnswers}, and passes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class UnreadableRequests extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

  private static final Pattern CLASS =
      Pattern.compile("\\b(java|javax|jakarta|org|com|fi)\\.[a-z]\\w*\\.|`\\w+`|ENGINE-");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return !path.startsWith("/camunda/api/") && !path.startsWith("/engine-rest");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ErrorHeld(request, response);
    chain.doFilter(request, answer);
    if (answer.isHeld()) {
      write(answer.isForPeople() ? answer.held.toByteArray() : words(request), response);
    }
  }

  private byte[] words(HttpServletRequest request) throws IOException {
    String number = ErrorAnswers.number();
    LOG.warn("{}: unreadable {} {}", number, request.getMethod(), request.getRequestURI());
    return json.writeValueAsBytes(
        Map.of(
            "type",
            "InvalidRequestException",
            "message",
            Refusal.NOT_READABLE.finnish() + ": " + number));
  }

  private static void write(byte[] body, HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Holds back what is written after an error's status that the engine has not told about. */
  private static final class ErrorHeld extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean holds;
    private boolean failed;

    ErrorHeld(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    boolean isHeld() {
      return failed || held.size() > 0;
    }

    /** Not what names a class, and nothing of a request that made the resource itself fail. */
    boolean isForPeople() {
      return !failed && !CLASS.matcher(held.toString(StandardCharsets.UTF_8)).find();
    }

    @Override
    public void setStatus(int status) {
      holds = status >= SC_BAD_REQUEST && !ErrorAnswers.toldIn(request);
      failed = holds && status == SC_INTERNAL_SERVER_ERROR;
      super.setStatus(failed ? SC_BAD_REQUEST : status);
    }

    @Override
    public void sendError(int status) throws IOException {
      setStatus(status);
      if (!failed) {
        super.sendError(status);
      }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return holds ? new Holder(held) : super.getOutputStream();
    }
  }

  private static final class Holder extends ServletOutputStream {

    private final ByteArrayOutputStream held;

    Holder(ByteArrayOutputStream held) {
      this.held = held;
    }

    @Override
    public void write(int b) {
      held.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("written at once");
    }
  }
}
