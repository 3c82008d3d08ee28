package fi.juurru.progress;

import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.ProcessIds;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** What a unit has reported of the use of a method, for the models. */
@Component("useReports")
@CalledByModels
public class UseReports {

  /** The task in which the figures are given; what follows from them may take weeks. */
  private static final String REPORTED = "report-use";

  private final HistoryService history;

  UseReports(HistoryService history) {
    this.history = history;
  }

  /**
   * The lowest share of one figure in another over the unit's newest reports, the current one
   * included, in percent; 0 when there are fewer reports than that or nothing to divide by.
   *
   * @param part name of a figure in the report's form, such as {@code usersCount}
   * @param whole name of the figure that holds it, such as {@code trainedInService}
   * @param reports how many reports to look at
   */
  public int lowestShare(String part, String whole, int reports) {
    ExecutionEntity execution = CurrentInstance.execution();
    List<HistoricProcessInstance> earlier = earlier(execution).listPage(0, reports - 1);
    if (earlier.size() < reports - 1) {
      return 0;
    }
    var values = InstanceValues.read(history, earlier.stream(), part, whole);
    return IntStream.concat(
            IntStream.of(
                percent(
                    (Number) execution.getVariable(part), (Number) execution.getVariable(whole))),
            earlier.stream()
                .mapToInt(
                    report -> percent(values.number(report, part), values.number(report, whole))))
        .min()
        .orElseThrow();
  }

  private HistoricProcessInstanceQuery earlier(ExecutionEntity execution) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(ProcessIds.METHOD_USE_REPORT)
        .tenantIdIn(execution.getTenantId())
        .variableValueEquals(UNIT.name(), UNIT.get(execution))
        .variableValueEquals(METHOD.name(), METHOD.get(execution))
        .executedActivityIdIn(REPORTED)
        .processInstanceIdNotIn(execution.getProcessInstanceId())
        .orderByProcessInstanceStartTime()
        .desc();
  }

  private static int percent(Number part, Number whole) {
    return part == null || whole == null || whole.intValue() == 0
        ? 0
        : part.intValue() * 100 / whole.intValue();
  }
}
