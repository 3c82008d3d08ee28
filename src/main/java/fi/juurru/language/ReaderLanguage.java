package fi.juurru.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Which language to answer a request in: in the web applications the one that the reader has
 * chosen, else the one that was chosen in this browser before a login, else what the browser asks
 * for; on the engine's REST API only what the request asks for, since programs there rely on the
 * source texts. Finnish where none of these is known here.
 */
@Component
class ReaderLanguage {

  /** Set by the login page's language switch. */
  private static final String COOKIE = "juurru-language";

  private final Texts texts;
  private final ChosenLanguage chosen;

  ReaderLanguage(Texts texts, ChosenLanguage chosen) {
    this.texts = texts;
    this.chosen = chosen;
  }

  Locale of(HttpServletRequest request) {
    return chosen(request)
        .or(() -> asked(request))
        .filter(texts.languages()::contains)
        .map(Locale::forLanguageTag)
        .orElse(Texts.SOURCE);
  }

  private Optional<String> chosen(HttpServletRequest request) {
    String webApplications = request.getContextPath() + "/camunda/";
    return request.getRequestURI().startsWith(webApplications)
        ? chosen.of(request).or(() -> chosenBeforeLogin(request))
        : Optional.empty();
  }

  private Optional<String> chosenBeforeLogin(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(texts.languages()::contains)
        .findFirst();
  }

  /** RFC 4647, section 3.4; what is no list of languages asks for none. */
  Optional<String> asked(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(header), texts.languages()));
    } catch (IllegalArgumentException notLanguages) {
      return Optional.empty();
    }
  }
}
