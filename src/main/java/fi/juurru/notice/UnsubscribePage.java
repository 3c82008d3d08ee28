package fi.juurru.notice;

import fi.juurru.language.Texts;
import fi.juurru.notice.NoticeChoices.NoticeChoice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where mail ends, without a login: a person presses one button, a mail program posts by itself
 * (RFC 8058). To look at the page changes nothing, as programs open every address that a mail has.
 * Whoever has the address of somebody else's mail can end that, and nothing more.
 */
@RestController
@RequestMapping(path = Unsubscribing.PATH, produces = MediaType.TEXT_HTML_VALUE)
class UnsubscribePage {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
  private static final String CHOICES = "camunda/app/tasklist/default/#/juurru/notices";

  private final Unsubscribing unsubscribing;
  private final NoticeChoices choices;
  private final Templates templates;
  private final Texts texts;

  UnsubscribePage(
      Unsubscribing unsubscribing, NoticeChoices choices, Templates templates, Texts texts) {
    this.unsubscribing = unsubscribing;
    this.choices = choices;
    this.templates = templates;
    this.texts = texts;
  }

  /** In place of the headers of what is no page; its address is as good as a key. */
  @ModelAttribute
  void head(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping
  ResponseEntity<String> ask(@RequestParam(name = "of", required = false) String token) {
    return unsubscribing
        .person(token)
        .map(
            person ->
                page(
                    HttpStatus.OK,
                    person,
                    NoticeText.STOP_TITLE,
                    NoticeText.STOP_QUESTION,
                    NoticeText.STOP_BUTTON,
                    token))
        .orElseGet(this::unknown);
  }

  @PostMapping
  ResponseEntity<String> stop(@RequestParam(name = "of", required = false) String token) {
    Optional<String> known = unsubscribing.person(token);
    known.ifPresent(person -> choices.keep(person, NoticeChoice.NOTHING));
    return known
        .map(
            person ->
                page(
                    HttpStatus.OK,
                    person,
                    NoticeText.STOPPED_TITLE,
                    NoticeText.STOPPED,
                    null,
                    null))
        .orElseGet(this::unknown);
  }

  private ResponseEntity<String> unknown() {
    return page(
        HttpStatus.NOT_FOUND, null, NoticeText.UNKNOWN_TITLE, NoticeText.UNKNOWN, null, null);
  }

  private ResponseEntity<String> page(
      HttpStatus status,
      String person,
      NoticeText title,
      NoticeText text,
      NoticeText button,
      String token) {
    Locale language =
        Optional.ofNullable(person).map(choices::language).map(Locale::forLanguageTag).orElse(null);
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .body(
            templates.stop(
                new StopPage(
                    language == null ? texts.language() : language.getLanguage(),
                    say(title, language),
                    say(text, language),
                    say(button, language),
                    token,
                    new LetterPage.Link(say(NoticeText.CHOOSE, language), CHOICES))));
  }

  private String say(NoticeText text, Locale language) {
    String finnish = text == null ? null : text.finnish();
    return language == null ? texts.of(finnish) : texts.in(language, finnish);
  }
}
