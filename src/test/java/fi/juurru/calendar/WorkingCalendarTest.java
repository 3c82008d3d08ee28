package fi.juurru.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@JuurruTest
class WorkingCalendarTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  @Autowired WorkingCalendar calendar;
  @Autowired WorkingDays days;
  @Autowired Closures closures;

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, true, an ordinary Monday",
    "2026-11-22, false, a Sunday",
    "2026-04-03, false, Good Friday",
    "2026-05-14, false, Ascension Day",
    "2026-06-19, false, Midsummer Eve",
    "2026-06-22, true, the Monday after Midsummer",
    "2026-06-30, true, the last day before July",
    "2026-07-01, false, the July pause begins",
    "2026-07-31, false, the July pause ends",
    "2026-08-03, true, the first working day of August",
    "2026-12-07, true, the Monday after a Sunday Independence Day",
    "2026-12-23, false, the Christmas pause runs over New Year",
    "2027-01-05, false, the Christmas pause runs over New Year",
    "2027-01-06, false, Epiphany",
    "2027-01-07, true, work goes on"
  })
  void knowsFinnishHolidaysAndPauses(LocalDate day, boolean working, String why) {
    assertThat(calendar.of(null).isWorkingDay(day)).as(why).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 1, 2026-11-23",
    "2026-06-29, 5, 2026-08-06",
    "2026-12-22, 1, 2027-01-07",
    "2026-11-23, -1, 2026-11-20",
    "2026-11-22, 0, 2026-11-22"
  })
  void countsWorkingDays(LocalDate from, int days, LocalDate expected) {
    assertThat(calendar.plus(from, days, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-26, 2026-01-12, 2026-02-26",
    "2026-01-26, 2026-02-26, 2026-04-27",
    "2026-01-26, 2026-04-27, 2026-08-03",
    "2026-01-26, 2026-08-03, 2027-01-26",
    "2026-01-26, 2027-01-26, 2028-01-26",
    ", 2026-01-12, 2026-02-12"
  })
  void findsTheNextMonthsAfterADayAndThenEveryYear(String from, LocalDate today, LocalDate next) {
    ClockUtil.setCurrentTime(Date.from(today.atTime(9, 0).atZone(ZONE).toInstant()));
    try {
      assertThat(days.milestone(from, "1 3 6 12").toInstant().atZone(ZONE).toLocalDate())
          .isEqualTo(next);
    } finally {
      ClockUtil.reset();
    }
  }

  @Test
  void countingForthAndCountingBetweenAgree() {
    LocalDate from = LocalDate.parse("2026-06-15");
    for (int days = 1; days <= 60; days++) {
      LocalDate until = calendar.plus(from, days, "strandby");
      assertThat(calendar.between(from, until, "strandby")).isEqualTo(days);
    }
  }

  @Test
  void aClosureCountsInItsOwnUnitOnly() {
    LocalDate closed = LocalDate.parse("2026-10-14");
    closures.add("purola", closed.minusDays(2), closed.plusDays(2), "a-pause", List.of());

    assertThat(calendar.of("purola").isWorkingDay(closed)).isFalse();
    assertThat(calendar.of("strandby").isWorkingDay(closed)).isTrue();
    assertThat(calendar.onOrAfter(closed, "purola")).isEqualTo(LocalDate.parse("2026-10-19"));
  }
}
