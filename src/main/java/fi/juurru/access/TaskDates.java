package fi.juurru.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.juurru.gate.RequestFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets a due or follow-up date be set in Tasklist. It sends the whole task back, and Camunda 7.24.0
 * cannot read the reference to a Camunda Form that it has written itself: a 400, while the page
 * shows the date as if it were kept. The reference is left out; nothing reads it. Stands behind
 * Camunda's own filters: of somebody who has not signed in nothing is read.
 */
@Component
class TaskDates implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private static final Pattern TASK =
      Pattern.compile("(/camunda/api/engine/engine/[^/]+|/engine-rest(/engine/[^/]+)?)/task/[^/]+");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public void customize(ConfigurableServletWebServerFactory server) {
    server.addInitializers(this::add);
  }

  private void add(ServletContext context) {
    var filter = context.addFilter("task dates", new Rewriting());
    filter.setAsyncSupported(true);
    filter.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/engine/*", "/engine-rest/*");
  }

  private byte[] withoutForm(byte[] body) throws IOException {
    try {
      if (json.readTree(body) instanceof ObjectNode task && task.remove("camundaFormRef") != null) {
        return json.writeValueAsBytes(task);
      }
      return body;
    } catch (JsonProcessingException notJson) {
      return body; // for the API to refuse
    }
  }

  private final class Rewriting extends RequestFilter {

    private Rewriting() {
      super(Position.TASK_DATES);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
      return !request.getMethod().equals("PUT") || !TASK.matcher(path(request)).matches();
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      byte[] body = request.getInputStream().readAllBytes();
      chain.doFilter(new RewrittenRequest(request, withoutForm(body)), response);
    }
  }
}
