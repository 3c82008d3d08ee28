package fi.juurru.notice;

import fi.juurru.Confidential;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.notice.CalendarEntries.CalendarDay;
import fi.juurru.organisation.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Lets people have the day in their calendars that an instance waits for: when it is agreed, when
 * it moves, and when the instance ends before it came.
 */
@Component
class CalendarDays {

  private final CalendarEntries entries;
  private final CalendarLetters letters;
  private final Outbox outbox;
  private final PostOffice office;
  private final CalendarProperties calendar;

  CalendarDays(
      CalendarEntries entries,
      CalendarLetters letters,
      Outbox outbox,
      PostOffice office,
      CalendarProperties calendar) {
    this.entries = entries;
    this.letters = letters;
    this.outbox = outbox;
    this.office = office;
    this.calendar = calendar;
  }

  /**
   * The instance waits for a day.
   *
   * @param variable that has the day
   * @param roles codes of those who take part, held where the instance belongs
   */
  void agreed(ExecutionEntity execution, String variable, String roles) {
    Object day = execution.getVariable(variable);
    if (!office.isOpen() || day == null || day.toString().isBlank() || isConfidential(execution)) {
      return;
    }
    String instance = execution.getProcessInstanceId();
    LocalDate agreed = LocalDate.parse(day.toString());
    Optional<CalendarDay> changed =
        agreed.isBefore(calendar.today()) ? Optional.empty() : entries.keep(instance, agreed);
    changed.ifPresent(
        entry -> {
          entries.addReaders(instance, groups(execution, roles));
          tell(entry, IcsFile.PUBLISH, execution);
        });
  }

  /** The instance has ended: what was agreed for a later day is off. */
  void ended(ExecutionEntity execution) {
    Optional<CalendarDay> entry = entries.of(execution.getProcessInstanceId());
    entry
        .filter(day -> office.isOpen() && day.day().isAfter(calendar.today()))
        .ifPresent(
            day ->
                tell(
                    new CalendarDay(day.instance(), day.day(), day.sequence() + 1),
                    IcsFile.CANCEL,
                    execution));
    entry.map(CalendarDay::instance).ifPresent(entries::remove);
  }

  private void tell(CalendarDay entry, String method, ExecutionEntity execution) {
    String name = execution.getProcessDefinition().getName();
    outbox.drop(letters.matter(entry));
    outbox.put(
        entries.readers(entry.instance()).stream()
            .map(reader -> letters.of(reader, entry, method, name))
            .toList());
  }

  private static List<String> groups(ExecutionEntity execution, String roles) {
    return Arrays.stream(roles.split(" "))
        .flatMap(code -> Role.of(code).stream())
        .map(role -> role.group(role.scope().variable().get(execution)))
        .toList();
  }

  private static boolean isConfidential(ExecutionEntity execution) {
    return Confidential.helper(execution.getBpmnModelInstance()).isPresent();
  }
}
