package fi.juurru.progress;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * How the introduction stands in one unit.
 *
 * @param trained people in service whose training is done
 * @param planned people in service who are to be trained or have been
 * @param firstUse those of them who have told of their first use
 * @param uses uses in the newest report, null before the first one
 * @param users users in the newest report, null before the first one
 * @param checkIns discussions of the supervisor recorded in the last {@value #WINDOW_DAYS} days
 * @param openConcerns concerns that nobody has answered to the end
 * @param latestNote newest information that no system collects, empty when there is none
 */
record UnitRow(
    String unitName,
    long trained,
    long planned,
    long firstUse,
    Integer uses,
    Integer users,
    long checkIns,
    long openConcerns,
    String latestNote) {

  static final String TRAINING = "worker-training-follow-up";
  static final String REPORT = "method-use-report";
  static final String CHECK_IN = "supervisor-check-in";
  static final String CONCERN = "concern-handling";

  /** What the figures are counted from. */
  static final String[] VALUES = {
    "unit",
    "unitName",
    "trainingStatus",
    "trainingOutcome",
    "firstUseDate",
    "usesCount",
    "usersCount",
    "otherInformation"
  };

  private static final int WINDOW_DAYS = 90;

  /** Counts from the instances of one unit. A follow-up that has ended is of one who has left. */
  static UnitRow of(String unitName, List<HistoricProcessInstance> parts, InstanceValues values) {
    Predicate<HistoricProcessInstance> inService = of(TRAINING).and(UnitRow::isOpen);
    List<HistoricProcessInstance> reports =
        parts.stream()
            .filter(of(REPORT).and(part -> values.number(part, "usesCount") != null))
            .sorted(comparing(HistoricProcessInstance::getStartTime).reversed())
            .toList();
    return new UnitRow(
        unitName,
        count(parts, inService.and(part -> isTrained(part, values))),
        count(parts, inService),
        count(parts, inService.and(part -> values.text(part, "firstUseDate") != null)),
        reports.stream().findFirst().map(newest -> values.number(newest, "usesCount")).orElse(null),
        reports.stream()
            .findFirst()
            .map(newest -> values.number(newest, "usersCount"))
            .orElse(null),
        count(parts, of(CHECK_IN).and(UnitRow::isRecent)),
        count(parts, of(CONCERN).and(UnitRow::isOpen)),
        reports.stream()
            .map(report -> values.text(report, "otherInformation"))
            .filter(note -> note != null && !note.isBlank())
            .findFirst()
            .orElse(""));
  }

  private static boolean isTrained(HistoricProcessInstance part, InstanceValues values) {
    return "done".equals(values.text(part, "trainingStatus"))
        || "completed".equals(values.text(part, "trainingOutcome"));
  }

  private static Predicate<HistoricProcessInstance> of(String process) {
    return part -> part.getProcessDefinitionKey().equals(process);
  }

  private static boolean isOpen(HistoricProcessInstance part) {
    return part.getEndTime() == null;
  }

  private static boolean isRecent(HistoricProcessInstance part) {
    var oldest = ClockUtil.getCurrentTime().toInstant().minus(Duration.ofDays(WINDOW_DAYS));
    return part.getEndTime() != null && part.getEndTime().toInstant().isAfter(oldest);
  }

  private static long count(
      List<HistoricProcessInstance> parts, Predicate<HistoricProcessInstance> condition) {
    return parts.stream().filter(condition).count();
  }
}
