package fi.juurru.calendar;

import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.InstanceScope;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
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
}
