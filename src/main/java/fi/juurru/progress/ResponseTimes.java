package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.InstanceScope;
import org.springframework.stereotype.Component;

/** How soon a unit has promised to answer, for the models' due dates (seed row A26). */
@Component("responseTimes")
@CalledByModels
public class ResponseTimes {

  private final UnitPlans plans;

  ResponseTimes(UnitPlans plans) {
    this.plans = plans;
  }

  /**
   * What the plan of the current instance's unit promises.
   *
   * @param promise the plan's variable, such as {@code concernUrgent}
   * @param otherwise working days where the instance has no unit, or no plan says anything
   * @return working days; where several methods are being introduced, the shortest of their times
   */
  public int days(String promise, int otherwise) {
    InstanceScope scope = InstanceScope.current();
    return scope.unit() == null ? otherwise : plans.least(scope, promise).orElse(otherwise);
  }
}
