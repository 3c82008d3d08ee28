package fi.juurru.notice;

import fi.juurru.language.Texts;
import fi.juurru.notice.LetterPage.Link;
import fi.juurru.notice.LetterPage.Section;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What all letters have in common: a greeting, where things are found, and how it ends. */
@Component
class Letters {

  private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

  private final Texts texts;
  private final MailSettings settings;
  private final Unsubscribing unsubscribing;
  private final Templates templates;

  Letters(Texts texts, MailSettings settings, Unsubscribing unsubscribing, Templates templates) {
    this.texts = texts;
    this.settings = settings;
    this.unsubscribing = unsubscribing;
    this.templates = templates;
  }

  /** Without an entry for a calendar. */
  Letter of(
      String person,
      String matter,
      Instant since,
      Locale language,
      String subject,
      String begins,
      List<Section> sections) {
    var page =
        new LetterPage(
            language.getLanguage(),
            subject,
            List.of(say(NoticeText.HELLO, language), begins),
            sections,
            List.of(
                new Link(say(NoticeText.LIST, language), tasklist("")),
                new Link(say(NoticeText.CHOOSE, language), tasklist("juurru/notices")),
                new Link(say(NoticeText.STOP, language), unsubscribing.address(person))));
    return new Letter(person, matter, since, subject, page.plain(), templates.letter(page), null);
  }

  /** Where in Tasklist; it survives a login. */
  String tasklist(String place) {
    return settings.root() + TASKLIST + place;
  }

  private String say(NoticeText text, Locale language) {
    return texts.in(language, text.finnish());
  }
}
