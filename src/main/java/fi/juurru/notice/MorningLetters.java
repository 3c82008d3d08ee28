package fi.juurru.notice;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.UnitCalendar;
import fi.juurru.calendar.WorkingCalendar;
import fi.juurru.notice.WaitingTasks.PersonalTask;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes, once on every working morning, to those for whom something waits. As with reminders in
 * Tasklist, nobody hears anything on days on which people do not work. What still waits in the
 * outbox is written anew, so that nobody gets yesterday's news beside today's.
 */
@Component
class MorningLetters {

  private final WrittenMornings written;
  private final WaitingTasks waiting;
  private final TaskLetters letters;
  private final Outbox outbox;
  private final WorkingCalendar calendar;
  private final CalendarProperties settings;
  private final TransactionTemplate transaction;

  MorningLetters(
      WrittenMornings written,
      WaitingTasks waiting,
      TaskLetters letters,
      Outbox outbox,
      WorkingCalendar calendar,
      CalendarProperties settings,
      TransactionTemplate transaction) {
    this.written = written;
    this.waiting = waiting;
    this.letters = letters;
    this.outbox = outbox;
    this.calendar = calendar;
    this.settings = settings;
    this.transaction = transaction;
  }

  /** Whether this is a working day's morning, or at least not its evening yet. */
  boolean isTime() {
    ZonedDateTime now = now();
    LocalTime time = now.toLocalTime();
    return !time.isBefore(settings.morning())
        && time.isBefore(settings.afternoon())
        && calendar.of(null).isWorkingDay(now.toLocalDate());
  }

  /** Writes to the people of an organisation, unless it has been done today. */
  void write(String organisation) {
    Instant now = now().toInstant();
    Instant today = now().toLocalDate().atStartOfDay(settings.zone()).toInstant();
    UnitCalendar days = calendar.of(null);
    transaction.executeWithoutResult(
        status ->
            written
                .begin(organisation, now, today)
                .map(before -> new Morning(now, before, days, settings.zone()))
                .ifPresent(morning -> write(organisation, morning)));
  }

  private void write(String organisation, Morning morning) {
    Map<String, List<PersonalTask>> byPerson =
        waiting.of(organisation, morning.now(), closed(organisation, morning)).stream()
            .collect(
                Collectors.groupingBy(
                    PersonalTask::person, LinkedHashMap::new, Collectors.toList()));
    outbox.forgetOld();
    outbox.dropOf(organisation, WaitingTasks.WEEK, WaitingTasks.MORNING);
    outbox.put(
        byPerson.values().stream().flatMap(tasks -> letters.of(tasks, morning).stream()).toList());
  }

  private List<String> closed(String organisation, Morning morning) {
    return calendar
        .ofUnitsClosed(organisation, morning.today(), morning.today())
        .entrySet()
        .stream()
        .filter(unit -> !unit.getValue().isWorkingDay(morning.today()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private ZonedDateTime now() {
    return ClockUtil.getCurrentTime().toInstant().atZone(settings.zone());
  }
}
