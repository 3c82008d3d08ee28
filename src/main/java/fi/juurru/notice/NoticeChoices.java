package fi.juurru.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person wants mail about. */
@Repository
class NoticeChoices {

  /** On working mornings on which there is something. */
  enum Mornings {
    /** Something new, or that is due soon or late. */
    @JsonProperty("all")
    ALL,
    /** Only something that is due soon or late. */
    @JsonProperty("urgent")
    URGENT,
    @JsonProperty("none")
    NONE;

    /** As the database and the page say it. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a person wants.
   *
   * @param weekly all that waits, at the beginning of a week
   * @param calendar entries for the calendar, when a day is agreed on
   */
  record NoticeChoice(boolean weekly, Mornings mornings, boolean calendar) {

    /** Of who has chosen nothing. */
    static final NoticeChoice USUAL = new NoticeChoice(true, Mornings.URGENT, true);

    static final NoticeChoice NOTHING = new NoticeChoice(false, Mornings.NONE, false);
  }

  private final JdbcClient jdbc;

  NoticeChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  NoticeChoice of(String person) {
    return jdbc.sql("select weekly, mornings, calendar from notice_choice where person = ?")
        .param(person)
        .query(
            (row, n) ->
                new NoticeChoice(
                    row.getBoolean("weekly"),
                    Mornings.valueOf(row.getString("mornings").toUpperCase(Locale.ROOT)),
                    row.getBoolean("calendar")))
        .optional()
        .orElse(NoticeChoice.USUAL);
  }

  /** Code of the language in which a person is written to; of whoever there is not, Finnish. */
  String language(String person) {
    return jdbc.sql("select language from mail_reader where person = ?")
        .param(person)
        .query(String.class)
        .optional()
        .orElse("fi");
  }

  /** Nothing for somebody who has no account any more. */
  void keep(String person, NoticeChoice choice) {
    jdbc.sql(
            """
            insert into notice_choice (person, weekly, mornings, calendar)
            select ID_, :weekly, :mornings, :calendar from ACT_ID_USER where ID_ = :person
            on conflict (person) do update set weekly = excluded.weekly,
              mornings = excluded.mornings, calendar = excluded.calendar
            """)
        .param("person", person)
        .param("weekly", choice.weekly())
        .param("mornings", choice.mornings().code())
        .param("calendar", choice.calendar())
        .update();
  }
}
