package fi.juurru.access;

import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Which scripts a page may run: those that it names itself, with a nonce of its own, and what they
 * load. Camunda's own header is switched off, because it keeps the nonce where all requests share
 * it: a page and its header then disagree as soon as two people load pages at once, and the page
 * stays empty. It also allows {@code eval}, which the web applications do without.
 */
@Component
class PagePolicy extends RequestFilter {

  private static final String PAGE =
      "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  /** Not the scripts and styles under the same path: those are large, and no pages. */
  private static final Pattern PAGES = Pattern.compile("/camunda/app/(.*/)?([^./]*|[^/]*\\.html)");

  private final SecureRandom random = new SecureRandom();

  PagePolicy() {
    super(Position.PAGE_POLICY);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!PAGES.matcher(path(request)).matches()) {
      chain.doFilter(request, response);
      return;
    }
    var page = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, page);
    String type = page.getContentType();
    if (type != null && type.startsWith("text/html")) {
      String nonce = nonce();
      response.setHeader("Content-Security-Policy", PAGE.formatted(nonce));
      String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
      page.resetBuffer();
      page.getOutputStream()
          .write(
              html.replace("<script", "<script nonce=\"" + nonce + "\"")
                  .getBytes(StandardCharsets.UTF_8));
    }
    page.copyBodyToResponse();
  }

  private String nonce() {
    byte[] bytes = new byte[18];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }
}
