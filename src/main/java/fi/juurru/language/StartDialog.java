package fi.juurru.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tasklist's dialog for starting a process, searched and sorted by the names that the reader sees:
 * the database knows the Finnish ones only. The engine is asked for all that the person may start,
 * which are some tens, and the dialog's page is cut out of them here.
 */
@Component
class StartDialog extends RequestFilter {

  private static final String COUNT = "/count";
  private static final Pattern LIST =
      Pattern.compile("/camunda/api/engine/engine/[^/]+/process-definition(" + COUNT + ")?");
  private static final String PAGE_OR_SEARCH =
      "(^|&)(firstResult|maxResults|nameLike|sortBy|sortOrder)=[^&]*";

  private final ObjectMapper json = new ObjectMapper();

  StartDialog() {
    super(Position.START_DIALOG);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET")
        || !LIST.matcher(path(request)).matches()
        || !"true".equals(request.getParameter("startableInTasklist"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(new Everything(request), answer);
    if (answer.getStatus() == HttpServletResponse.SC_OK) {
      List<JsonNode> found = found(request, json.readTree(answer.getContentAsByteArray()));
      Object wanted =
          path(request).endsWith(COUNT)
              ? Map.of("count", found.size())
              : found.stream()
                  .skip(number(request, "firstResult", 0))
                  .limit(number(request, "maxResults", Integer.MAX_VALUE))
                  .toList();
      answer.resetBuffer();
      json.writeValue(answer.getOutputStream(), wanted);
    }
    answer.copyBodyToResponse();
  }

  private static List<JsonNode> found(HttpServletRequest request, JsonNode all) {
    String search = Objects.toString(request.getParameter("nameLike"), "").replace("%", "").strip();
    Locale language = Reader.language();
    Collator alphabet = Collator.getInstance(language);
    return StreamSupport.stream(all.spliterator(), false)
        .filter(
            process -> name(process).toLowerCase(language).contains(search.toLowerCase(language)))
        .sorted(Comparator.comparing(StartDialog::name, alphabet))
        .toList();
  }

  private static int number(HttpServletRequest request, String parameter, int otherwise) {
    String text = Objects.toString(request.getParameter(parameter), "");
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private static String name(JsonNode process) {
    return process.path("name").asText(process.path("key").asText());
  }

  /**
   * The same question without its page and search, and for the list where the count is asked for;
   * Camunda reads both from the address.
   */
  private static final class Everything extends HttpServletRequestWrapper {

    private Everything(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getQueryString() {
      return super.getQueryString().replaceAll(PAGE_OR_SEARCH, "").replaceAll("^&", "");
    }

    @Override
    public String getRequestURI() {
      return list(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(list(super.getRequestURL().toString()));
    }

    @Override
    public String getPathInfo() {
      return list(super.getPathInfo());
    }

    @Override
    public String getServletPath() {
      return list(super.getServletPath());
    }

    private static String list(String path) {
      return path != null && path.endsWith(COUNT)
          ? path.substring(0, path.length() - COUNT.length())
          : path;
    }
  }
}
