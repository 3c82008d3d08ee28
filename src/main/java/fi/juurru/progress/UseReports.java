package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** What a unit has reported of the use of a method, for the models. */
@Component("useReports")
@CalledByModels
public class UseReports {

  private final ReportedUse use;

  UseReports(ReportedUse use) {
    this.use = use;
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
    ExecutionEntity report = CurrentInstance.execution();
    List<Integer> earlier =
        use.shares(
            InstanceScope.of(report), part, whole, reports - 1, report.getProcessInstanceId());
    int current =
        ReportedUse.percent((Number) report.getVariable(part), (Number) report.getVariable(whole));
    return earlier.size() < reports - 1 ? 0 : earlier.stream().reduce(current, Math::min);
  }
}
