package fi.juurru.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.juurru.RewrittenRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a due or follow-up date be set in Tasklist. It sends the whole task back, and Camunda 7.24.0
 * cannot read the reference to a Camunda Form that it has written itself: a 400, while the page
 * shows the date as if it were kept. The reference is left out; nothing reads it.
 */
@Component
class TaskDates extends OncePerRequestFilter {

  private static final Pattern TASK =
      Pattern.compile("(/camunda/api/engine/engine/[^/]+|/engine-rest(/engine/[^/]+)?)/task/[^/]+");
  private static final int LONGEST = 100_000;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("PUT")
        || request.getContentLength() < 0
        || request.getContentLength() > LONGEST
        || !TASK.matcher(request.getRequestURI().substring(request.getContextPath().length()))
            .matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body = request.getInputStream().readAllBytes();
    chain.doFilter(new RewrittenRequest(request, withoutForm(body)), response);
  }

  private byte[] withoutForm(byte[] body) throws JsonProcessingException, IOException {
    try {
      if (json.readTree(body) instanceof ObjectNode task && task.remove("camundaFormRef") != null) {
        return json.writeValueAsBytes(task);
      }
      return body;
    } catch (JsonProcessingException notJson) {
      return body; // for the API to refuse
    }
  }
}
