package fi.juurru.calendar;

import static fi.juurru.ProcessVariable.AREA;
import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.InstanceScope;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The rounds that have been, open and ended, from history. */
@Component
public class PastRounds {

  private final HistoryService history;

  PastRounds(HistoryService history) {
    this.history = history;
  }

  /**
   * Instances of a process that have passed an element, for a unit and method, the newest first;
   * where the scope has no unit, for the whole method.
   */
  public HistoricProcessInstanceQuery of(InstanceScope scope, String process, String element) {
    var query =
        history
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey(process)
            .tenantIdIn(scope.organisation())
            .variableValueEquals(METHOD.name(), scope.method())
            .executedActivityIdIn(element)
            .orderByProcessInstanceStartTime()
            .desc();
    return scope.unit() == null ? query : query.variableValueEquals(UNIT.name(), scope.unit());
  }

  /**
   * Whether an instance of a process began within so many weeks for a method in an area, be it open
   * or ended. A day less counts too: a round is due on a working day's morning, whatever the hour
   * at which the last one began.
   */
  public boolean hasBegun(InstanceScope scope, String process, int weeks) {
    return inArea(scope, process).startedAfter(weeksAgo(weeks)).count() > 0;
  }

  /** As {@link #hasBegun}, for those that have ended within so many weeks by way of an element. */
  public boolean hasPassed(InstanceScope scope, String process, String element, int weeks) {
    return inArea(scope, process)
            .executedActivityIdIn(element)
            .finishedAfter(weeksAgo(weeks))
            .count()
        > 0;
  }

  private HistoricProcessInstanceQuery inArea(InstanceScope scope, String process) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(process)
        .tenantIdIn(scope.organisation())
        .variableValueEquals(METHOD.name(), scope.method())
        .variableValueEquals(AREA.name(), scope.area());
  }

  private static Date weeksAgo(int weeks) {
    return Date.from(ClockUtil.getCurrentTime().toInstant().minus(Duration.ofDays(7L * weeks - 1)));
  }
}
