package fi.juurru.calendar;

import fi.juurru.InstanceScope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Asks history whether a quarter of the year has begun between two rounds, wherever in the year
 * rounds fall.
 */
@Component
class Quarter {

  private final PastRounds rounds;
  private final HistoryService history;
  private final ZoneId zone;

  Quarter(PastRounds rounds, HistoryService history, CalendarProperties properties) {
    this.rounds = rounds;
    this.history = history;
    this.zone = properties.zone();
  }

  /**
   * Whether one has begun since the last round of a process passed an element; where there was
   * none, whether one begins this month.
   *
   * @param without the round under way
   */
  boolean begins(InstanceScope scope, String process, String element, String without) {
    LocalDate today = day(ClockUtil.getCurrentTime());
    LocalDate first = today.withDayOfMonth(1).with(today.getMonth().firstMonthOfQuarter());
    return rounds
        .of(scope, process, element)
        .processInstanceIdNotIn(without)
        .listPage(0, 1)
        .stream()
        .flatMap(last -> passings(last.getId(), element))
        .max(Comparator.naturalOrder())
        .map(last -> last.isBefore(first))
        .orElse(today.getMonth() == first.getMonth());
  }

  private Stream<LocalDate> passings(String round, String element) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(round)
        .activityId(element)
        .finished()
        .list()
        .stream()
        .map(passed -> day(passed.getEndTime()));
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), zone);
  }
}
