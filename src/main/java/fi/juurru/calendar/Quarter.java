package fi.juurru.calendar;

import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.CurrentInstance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Asks history whether a quarter of the year has begun between two rounds, wherever in the year
 * rounds fall.
 */
@Component
class Quarter {

  private final HistoryService history;
  private final ZoneId zone;

  Quarter(HistoryService history, CalendarProperties properties) {
    this.history = history;
    this.zone = properties.zone();
  }

  /** See {@link WorkingDays#quarterBegins()}. */
  boolean begins() {
    ExecutionEntity execution = CurrentInstance.execution();
    LocalDate today = day(ClockUtil.getCurrentTime());
    LocalDate first = today.withDayOfMonth(1).with(today.getMonth().firstMonthOfQuarter());
    return lastPast(execution.getActivityId(), execution)
        .map(last -> last.isBefore(first))
        .orElse(today.getMonth() == first.getMonth());
  }

  private Optional<LocalDate> lastPast(String element, ExecutionEntity execution) {
    return earlier(element, execution).listPage(0, 1).stream()
        .flatMap(
            last ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(last.getId())
                    .activityId(element)
                    .finished()
                    .list()
                    .stream())
        .map(passed -> day(passed.getEndTime()))
        .max(Comparator.naturalOrder());
  }

  private HistoricProcessInstanceQuery earlier(String element, ExecutionEntity execution) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(execution.getProcessDefinition().getKey())
        .tenantIdIn(execution.getTenantId())
        .variableValueEquals(UNIT.name(), UNIT.get(execution))
        .variableValueEquals(METHOD.name(), METHOD.get(execution))
        .executedActivityIdIn(element)
        .processInstanceIdNotIn(execution.getProcessInstanceId())
        .orderByProcessInstanceStartTime()
        .desc();
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), zone);
  }
}
