package fi.juurru.notice;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mail that waits to be sent. What is put here joins the transaction of whoever puts it: it is sent
 * if and only if that succeeds. Whoever takes a mail holds it until its own transaction ends, and
 * nobody waits for mail that another holds.
 */
@Repository
class Outbox {

  /** In one statement. */
  private static final int PAGE = 500;

  private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final Duration KEPT = Duration.ofDays(30);

  private static final String PUT =
      """
      insert into mail (person, matter, since, subject, plain, html, calendar, calendar_method,
        written, next_try)
      select person, matter, since::timestamptz, subject, plain, html, calendar, method, :now, :now
      from unnest(:person::text[], :matter::text[], :since::text[], :subject::text[],
          :plain::text[], :html::text[], :calendar::text[], :method::text[])
        as letter (person, matter, since, subject, plain, html, calendar, method)
      """;

  private static final String DROP =
      """
      delete from mail where id in (
        select id from mail where matter = any (:matters) and exists (
          select from ACT_ID_TENANT_MEMBER o where o.TENANT_ID_ = :organisation
            and (o.USER_ID_ = mail.person or o.GROUP_ID_ in (
              select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = mail.person)))
        for update skip locked)
      """;

  private static final String NEXT =
      """
      select m.*, u.EMAIL_ as address from mail m join ACT_ID_USER u on u.ID_ = m.person
      where m.next_try <= :now
      order by m.next_try, m.written, m.id limit 1 for update of m skip locked
      """;

  /** After every failure twice as long; at the longest delay from the seventh on. */
  private static final String POSTPONE =
      """
      update mail set tries = tries + 1,
        next_try = :now::timestamptz + least(:longest, :first * power(2, least(tries, 10))) * interval '1 second'
      where id in (select id from mail where %s for update skip locked)
      """;

  private final JdbcClient jdbc;

  Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One that is to be sent.
   *
   * @param address null for a person who has none any more
   */
  record WaitingMail(
      UUID id,
      String person,
      String address,
      String matter,
      String subject,
      String plain,
      String html,
      String calendar,
      String calendarMethod) {}

  /** Takes back what people have not been sent of these matters, and nobody is sending. */
  void dropOf(String organisation, String... matters) {
    jdbc.sql(DROP).param("organisation", organisation).param("matters", matters).update();
  }

  /** The same, of everybody. */
  void drop(String matter) {
    jdbc.sql(
            "delete from mail where id in"
                + " (select id from mail where matter = ? for update skip locked)")
        .param(matter)
        .update();
  }

  void put(List<Letter> letters) {
    for (int from = 0; from < letters.size(); from += PAGE) {
      List<Letter> page = letters.subList(from, Math.min(from + PAGE, letters.size()));
      jdbc.sql(PUT)
          .param("person", each(page, Letter::person))
          .param("matter", each(page, Letter::matter))
          .param("since", each(page, letter -> text(letter.since())))
          .param("subject", each(page, Letter::subject))
          .param("plain", each(page, Letter::plain))
          .param("html", each(page, Letter::html))
          .param("calendar", each(page, letter -> entry(letter, Letter.CalendarFile::file)))
          .param("method", each(page, letter -> entry(letter, Letter.CalendarFile::method)))
          .param("now", now())
          .update();
    }
  }

  /** Whether any mail is to be sent now. */
  boolean hasDue() {
    return jdbc.sql("select exists (select from mail where next_try <= ?)")
        .param(now())
        .query(Boolean.class)
        .single();
  }

  /** The one that has waited longest of those that are due, held from now on. */
  Optional<WaitingMail> next() {
    return jdbc.sql(NEXT).param("now", now()).query(WaitingMail.class).optional();
  }

  void remove(UUID id) {
    jdbc.sql("delete from mail where id = ?").param(id).update();
  }

  /** This one could not be delivered. */
  void postpone(UUID id) {
    postpone("id = :id", id);
  }

  /** None can be delivered now. */
  void postponeAll() {
    postpone("next_try <= :now and :id::uuid is null", null);
  }

  /** What nobody could deliver for a month is about nothing that still matters. */
  void forgetOld() {
    jdbc.sql("delete from mail where written < ?")
        .param(Timestamp.from(now().toInstant().minus(KEPT)))
        .update();
  }

  private void postpone(String which, UUID id) {
    jdbc.sql(POSTPONE.formatted(which))
        .param("now", now())
        .param("id", id)
        .param("first", FIRST_DELAY.toSeconds())
        .param("longest", LONGEST_DELAY.toSeconds())
        .update();
  }

  private static Timestamp now() {
    return Timestamp.from(ClockUtil.getCurrentTime().toInstant());
  }

  private static String[] each(List<Letter> letters, Function<Letter, String> part) {
    return letters.stream().map(part).toArray(String[]::new);
  }

  private static String text(Instant moment) {
    return moment == null ? null : moment.toString();
  }

  private static String entry(Letter letter, Function<Letter.CalendarFile, String> part) {
    return letter.calendar() == null ? null : part.apply(letter.calendar());
  }
}
