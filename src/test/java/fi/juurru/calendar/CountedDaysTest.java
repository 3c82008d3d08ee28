package fi.juurru.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.StoryTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL counts days as the calendar does, closures that overlap included. */
class CountedDaysTest extends StoryTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  @Autowired WorkingCalendar calendar;
  @Autowired CalendarProperties properties;
  @Autowired Closures closures;
  @Autowired JdbcClient jdbc;

  @Test
  void workingDaysAgreeWithTheCalendar() {
    close();
    for (LocalDate from : FIRST.datesUntil(FIRST.plusDays(120)).toList()) {
      for (int days : List.of(-3, 0, 1, 7, 30, 100)) {
        LocalDate until = from.plusDays(days);
        assertThat(count("working_days", from, until))
            .as("%s to %s", from, until)
            .isEqualTo(calendar.between(from, until, story.unit()));
      }
    }
  }

  @Test
  void daysWithoutPausesLeaveOutClosuresAndPausesOfTheYear() {
    close();
    for (LocalDate from : FIRST.datesUntil(FIRST.plusDays(120)).toList()) {
      LocalDate until = from.plusDays(45);
      long expected =
          from.plusDays(1)
              .datesUntil(until.plusDays(1))
              .filter(day -> properties.pauseOn(day).isEmpty())
              .filter(
                  day ->
                      closures.of(story.unit()).stream().noneMatch(closed -> closed.contains(day)))
              .count();
      assertThat(count("days_without_pauses", from, until)).isEqualTo((int) expected);
    }
  }

  private void close() {
    closures.add(story.unit(), LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 17), "a", List.of());
    closures.add(story.unit(), LocalDate.of(2026, 6, 15), LocalDate.of(2026, 7, 5), "b", List.of());
    closures.add(story.unit(), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1), "c", List.of());
  }

  private int count(String function, LocalDate from, LocalDate until) {
    return jdbc.sql("select %s(?, ?::date, ?::date)".formatted(function))
        .params(story.unit(), from.toString(), until.toString())
        .query(Integer.class)
        .single();
  }
}
