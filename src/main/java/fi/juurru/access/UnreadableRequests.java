package fi.juurru.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers in words where Camunda's resources fail to make sense of a request: a value of null, a
 * text in place of a number, a file without a name, an id of nothing. They answer with a 500, the
 * names of classes, or a programmer's English. What the engine itself refuses has its words from
 * {@link CommandErrors}, and passes.
 */
@Component
class UnreadableRequests extends RequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

  private final ObjectMapper json = new ObjectMapper();

  UnreadableRequests() {
    super(Position.UNREADABLE);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = path(request);
    return !path.startsWith("/camunda/api/") && !path.startsWith("/engine-rest");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ErrorHeld(request, response);
    chain.doFilter(request, answer);
    if (answer.held) {
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      json.writeValue(
          response.getOutputStream(),
          Map.of("type", "InvalidRequestException", "message", words(request, response)));
    }
  }

  private static String words(HttpServletRequest request, HttpServletResponse response) {
    if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
      return Refusal.NOT_FOUND.finnish();
    }
    String number = CommandErrors.number();
    LOG.warn("{}: unreadable {} {}", number, request.getMethod(), request.getRequestURI());
    return Refusal.NOT_READABLE.finnish() + ": " + number;
  }

  /** Keeps back what is written after a status of which the engine has told nothing. */
  private static final class ErrorHeld extends HttpServletResponseWrapper {

    private static final Set<Integer> WITHOUT_WORDS =
        Set.of(SC_BAD_REQUEST, SC_NOT_FOUND, SC_INTERNAL_SERVER_ERROR);

    private final HttpServletRequest request;
    private boolean held;

    ErrorHeld(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void setStatus(int status) {
      held = WITHOUT_WORDS.contains(status) && !CommandErrors.toldIn(request);
      super.setStatus(held && status == SC_INTERNAL_SERVER_ERROR ? SC_BAD_REQUEST : status);
    }

    @Override
    public void sendError(int status) throws IOException {
      if (status == SC_INTERNAL_SERVER_ERROR) {
        setStatus(status);
      } else {
        super.sendError(status);
      }
    }

    @Override
    public void setContentLength(int length) {
      setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
      if (!held) {
        super.setContentLengthLong(length);
      }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return held ? new Nowhere() : super.getOutputStream();
    }
  }

  private static final class Nowhere extends ServletOutputStream {

    @Override
    public void write(int b) {
      // Other words take its place.
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
