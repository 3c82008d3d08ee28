package fi.juurru.language;

import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells a page of the web applications its language, and which there are to choose from: {@code
 * lib/juurru/language.js} reads it there. In {@code data-locales} are those that the application
 * itself has texts in; in {@code data-contact} whom to tell what cannot be used.
 */
@Component
class PageFilter extends RequestFilter {

  private static final Pattern PAGE = Pattern.compile("/camunda/app/([a-z]+)/([^.]*|.*\\.html)");
  private static final String CAMUNDAS_OWN = "<html lang=\"en\">";

  private final Texts texts;
  private final String contact;

  PageFilter(Texts texts, @Value("${juurru.accessibility-contact:}") String contact) {
    super(Position.PAGE_LANGUAGE);
    this.texts = texts;
    this.contact = contact;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !PAGE.matcher(path(request)).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var page = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, page);
    if (String.valueOf(page.getContentType()).startsWith("text/html")) {
      Matcher application = PAGE.matcher(path(request));
      application.matches();
      String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
      page.resetBuffer();
      page.getOutputStream()
          .write(
              html.replace(CAMUNDAS_OWN, opening(application.group(1)))
                  .getBytes(StandardCharsets.UTF_8));
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
      response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
    page.copyBodyToResponse();
  }

  private String opening(String application) {
    String locales =
        texts.languages().stream()
            .filter(language -> hasLocale(application, language))
            .collect(Collectors.joining(" "));
    return "<html lang=\"%s\" data-languages=\"%s\" data-locales=\"%s\" data-contact=\"%s\">"
        .formatted(
            Reader.language(),
            String.join(" ", texts.languages()),
            locales,
            HtmlUtils.htmlEscape(contact));
  }

  private static boolean hasLocale(String application, String language) {
    return new ClassPathResource(
            "META-INF/resources/webjars/camunda/app/%s/locales/%s.json"
                .formatted(application, language))
        .exists();
  }
}
