package fi.juurru.notice;

import java.time.Instant;

/**
 * What one person is told by mail.
 *
 * @param person user id
 * @param matter what it is about: it takes the place of what was told of the same and still waits
 * @param since what it goes back to; null where that means nothing
 * @param calendar an entry for the person's calendar; null for none
 */
record Letter(
    String person,
    String matter,
    Instant since,
    String subject,
    String plain,
    String html,
    CalendarFile calendar) {

  /**
   * A file for a calendar.
   *
   * @param method what the calendar is to do with it; the same stands in the file
   */
  record CalendarFile(String method, String file) {}

  Letter with(CalendarFile calendar) {
    return new Letter(person, matter, since, subject, plain, html, calendar);
  }
}
