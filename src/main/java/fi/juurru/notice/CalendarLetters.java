package fi.juurru.notice;

import fi.juurru.calendar.ShownDay;
import fi.juurru.language.Texts;
import fi.juurru.notice.CalendarEntries.CalendarDay;
import fi.juurru.notice.CalendarEntries.CalendarReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** What is told of a day: its name and date, in words and as an entry for the calendar. */
@Component
class CalendarLetters {

  private final Letters letters;
  private final MailSettings settings;
  private final Texts texts;

  CalendarLetters(Letters letters, MailSettings settings, Texts texts) {
    this.letters = letters;
    this.settings = settings;
    this.texts = texts;
  }

  /** All mail about one day, however often it moves. */
  String matter(CalendarDay day) {
    return "day " + day.instance();
  }

  /**
   * To one reader.
   *
   * @param name of the process, in Finnish
   */
  Letter of(CalendarReader reader, CalendarDay day, String method, String name) {
    Locale language = Locale.forLanguageTag(reader.language());
    String named = texts.in(language, name);
    NoticeText news =
        method.equals(IcsFile.CANCEL)
            ? NoticeText.DAY_OFF
            : day.sequence() == 0 ? NoticeText.DAY_AGREED : NoticeText.DAY_MOVED;
    Letter letter =
        letters.of(
            reader.person(),
            matter(day),
            null,
            language,
            texts.in(language, NoticeText.DAY.finnish()).formatted(named),
            texts.in(language, news.finnish()).formatted(named, ShownDay.of(day.day())),
            List.of());
    String file =
        IcsFile.of(
            method,
            day.instance() + "@" + URI.create(settings.address()).getHost(),
            day.sequence(),
            day.day(),
            named,
            settings.from(),
            letters.tasklist(""),
            ClockUtil.getCurrentTime().toInstant());
    return letter.with(new Letter.CalendarFile(method, file));
  }
}
