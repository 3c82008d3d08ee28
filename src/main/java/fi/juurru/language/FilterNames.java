package fi.juurru.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.RewrittenRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tasklist sends a whole filter back when an administrator changes a part of it. Its name and
 * labels are put back into Finnish, or all readers would have them in the administrator's language
 * from then on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class FilterNames extends OncePerRequestFilter {

  private static final Pattern FILTER =
      Pattern.compile(
          ".*/(camunda/api/engine/engine/[^/]+|engine-rest(/engine/[^/]+)?)/filter/[^/]+");

  private final ObjectMapper json = new ObjectMapper();
  private final Texts texts;

  FilterNames(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("PUT") || !FILTER.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body = request.getInputStream().readAllBytes();
    chain.doFilter(new RewrittenRequest(request, inFinnish(body)), response);
  }

  private byte[] inFinnish(byte[] body) throws IOException {
    Map<String, String> sources = new HashMap<>();
    texts.catalogue(Reader.language()).forEach((source, text) -> sources.put(text, source));
    try {
      JsonNode filter = json.readTree(body);
      Answers.filter(filter, text -> sources.getOrDefault(text, text));
      return json.writeValueAsBytes(filter);
    } catch (JsonProcessingException notJson) {
      return body; // for the API to refuse
    }
  }
}
