package fi.juurru.progress;

import fi.juurru.CalledByModels;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * The data sheet of the implementation team's meeting, for the models: one row for every unit in
 * which the method is being introduced. It serves planning, so it counts and names nobody.
 */
@Component("meetingSheet")
@CalledByModels
public class MeetingSheet {

  private final HistoryService history;

  MeetingSheet(HistoryService history) {
    this.history = history;
  }

  /** Rows for a form's table, in the order of the units' names; three queries in all. */
  public SpinJsonNode rows() {
    var phases = instances("unit-implementation").unfinished().list();
    var parts =
        instances(UnitRow.TRAINING, UnitRow.REPORT, UnitRow.CHECK_IN, UnitRow.CONCERN).list();
    var values =
        InstanceValues.read(
            history, Stream.of(phases, parts).flatMap(List::stream), UnitRow.VALUES);
    Map<String, List<HistoricProcessInstance>> partsByUnit =
        parts.stream().collect(Collectors.groupingBy(values::unit));
    return Spin.JSON(
        phases.stream()
            .map(
                phase ->
                    UnitRow.of(
                        values.text(phase, "unitName"),
                        partsByUnit.getOrDefault(values.unit(phase), List.of()),
                        values))
            .sorted(Comparator.comparing(UnitRow::unitName))
            .toList());
  }

  /** Instances of processes for the current instance's method and organisation. */
  private HistoricProcessInstanceQuery instances(String... processes) {
    var execution = Context.getBpmnExecutionContext().getExecution();
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKeyIn(processes)
        .tenantIdIn(execution.getTenantId())
        .variableValueEquals("method", execution.getVariable("method"));
  }
}
