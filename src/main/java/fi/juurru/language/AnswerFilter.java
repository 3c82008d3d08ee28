package fi.juurru.language;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers both APIs in the reader's language. Nothing is read or rewritten for Finnish readers. */
@Component
class AnswerFilter extends RequestFilter {

  /** Pages of ours that learn from their answers which language the reader has chosen. */
  private static final String OWN = "/camunda/api/juurru/";

  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private final Texts texts;

  AnswerFilter(Texts texts) {
    super(Position.ANSWER_LANGUAGE);
    this.texts = texts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = path(request);
    return !path.startsWith("/camunda/api/") && !path.startsWith("/engine-rest/")
        || path.endsWith("/fetchAndLock"); // answers later, and has no text
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(response);
    if (path(request).startsWith(OWN)) {
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Reader.language().toLanguageTag());
    }
    chain.doFilter(request, answer);
    Optional<BiConsumer<JsonNode, UnaryOperator<String>>> rule = rule(request, answer);
    if (rule.isPresent()) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
      response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Reader.language().toLanguageTag());
      boolean hasWork =
          !Reader.language().equals(Texts.SOURCE) || AnswerTexts.addsTo(path(request));
      if (hasWork && isJson(answer)) {
        JsonNode body = json.readTree(answer.getContentAsByteArray());
        rule.get().accept(body, texts::of);
        answer.resetBuffer();
        json.writeValue(answer.getOutputStream(), body);
      }
    }
    answer.copyBodyToResponse();
  }

  private static Optional<BiConsumer<JsonNode, UnaryOperator<String>>> rule(
      HttpServletRequest request, HttpServletResponse answer) {
    return answer.getStatus() >= 400
        ? Optional.of(AnswerTexts::refusal)
        : Optional.of(path(request))
            .filter(path -> answer.getStatus() == 200)
            .flatMap(AnswerTexts::to);
  }

  private static boolean isJson(HttpServletResponse answer) {
    String type = String.valueOf(answer.getContentType());
    return type.startsWith("application/json") || type.startsWith("application/hal+json");
  }
}
