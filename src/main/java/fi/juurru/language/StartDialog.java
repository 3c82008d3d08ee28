package fi.juurru.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tasklist's dialog for starting a process, searched and sorted by the names that the reader sees:
 * the database knows the Finnish ones only. The engine is asked for all that the person may start,
 * which are some tens, and the dialog's page is cut out of them here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class StartDialog extends OncePerRequestFilter {

  private static final Pattern LIST =
      Pattern.compile("/camunda/api/engine/engine/[^/]+/process-definition");
  private static final String PAGE_OR_SEARCH =
      "(^|&)(firstResult|maxResults|nameLike|sortBy|sortOrder)=[^&]*";

  private final ObjectMapper json = new ObjectMapper();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET")
        || !LIST.matcher(request.getRequestURI().substring(request.getContextPath().length()))
            .matches()
        || !"true".equals(request.getParameter("startableInTasklist"))
        || !Objects.toString(request.getParameter("firstResult"), "").matches("\\d{1,6}")
        || !Objects.toString(request.getParameter("maxResults"), "").matches("\\d{1,6}");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(new Everything(request), answer);
    if (answer.getStatus() == HttpServletResponse.SC_OK) {
      byte[] page =
          json.writeValueAsBytes(page(request, json.readTree(answer.getContentAsByteArray())));
      answer.resetBuffer();
      answer.getOutputStream().write(page);
    }
    answer.copyBodyToResponse();
  }

  private static List<JsonNode> page(HttpServletRequest request, JsonNode all) {
    String search = Objects.toString(request.getParameter("nameLike"), "").replace("%", "").strip();
    Collator alphabet = Collator.getInstance(Reader.language());
    return StreamSupport.stream(all.spliterator(), false)
        .filter(process -> name(process).toLowerCase().contains(search.toLowerCase()))
        .sorted(Comparator.comparing(StartDialog::name, alphabet))
        .skip(Long.parseLong(request.getParameter("firstResult")))
        .limit(Long.parseLong(request.getParameter("maxResults")))
        .toList();
  }

  private static String name(JsonNode process) {
    return process.path("name").asText(process.path("key").asText());
  }

  /** The same question without its page and search; Camunda reads it from the query alone. */
  private static final class Everything extends HttpServletRequestWrapper {

    private Everything(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getQueryString() {
      return super.getQueryString().replaceAll(PAGE_OR_SEARCH, "").replaceAll("^&", "");
    }
  }
}
