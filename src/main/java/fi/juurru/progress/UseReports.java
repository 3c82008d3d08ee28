package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import fi.juurru.organisation.Role;
import fi.juurru.organisation.Roles;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** What a unit has reported of the use of a method, for the models. */
@Component("useReports")
@CalledByModels
public class UseReports {

  private final ReportedUse use;
  private final TrainedPeople trained;
  private final Roles roles;

  UseReports(ReportedUse use, TrainedPeople trained, Roles roles) {
    this.use = use;
    this.trained = trained;
    this.roles = roles;
  }

  /**
   * How many of the unit's workers are trained in the method, wherever they were, for a report to
   * begin with; null where Juurru knows of none.
   */
  public Integer trainedInService() {
    var scope = InstanceScope.current();
    int count = trained.among(roles.holders(scope.unit(), Role.WORKER.code()), scope);
    return count == 0 ? null : count;
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
