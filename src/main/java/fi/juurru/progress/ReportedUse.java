package fi.juurru.progress;

import fi.juurru.InstanceScope;
import fi.juurru.ProcessIds;
import fi.juurru.calendar.PastRounds;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What units have reported of the use of a method, from history. */
@Component
class ReportedUse {

  /** The task in which the figures are given; what follows from them may take weeks. */
  private static final String REPORTED = "report-use";

  private final PastRounds rounds;
  private final HistoryService history;

  ReportedUse(PastRounds rounds, HistoryService history) {
    this.rounds = rounds;
    this.history = history;
  }

  /**
   * The share of one figure in another in each of the newest reports, the newest first.
   *
   * @param without a report that is left out; null for none
   */
  List<Integer> shares(
      InstanceScope scope, String part, String whole, int reports, String without) {
    List<String> newest =
        rounds.of(scope, ProcessIds.METHOD_USE_REPORT, REPORTED).listPage(0, reports + 1).stream()
            .map(HistoricProcessInstance::getId)
            .filter(report -> !report.equals(without))
            .limit(reports)
            .toList();
    var values = InstanceValues.read(history, newest.stream(), part, whole);
    return newest.stream()
        .map(report -> percent(values.number(report, part), values.number(report, whole)))
        .toList();
  }

  /** 0 when there is nothing to divide by. */
  static int percent(Number part, Number whole) {
    return part == null || whole == null || whole.intValue() == 0
        ? 0
        : part.intValue() * 100 / whole.intValue();
  }
}
