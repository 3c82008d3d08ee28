package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.InstanceScope;
import org.springframework.stereotype.Component;

/** What the plan of a unit says now, for the models: who changes it begins with what is there. */
@Component("unitPlan")
@CalledByModels
public class UnitPlan {

  private final UnitPlans plans;

  UnitPlan(UnitPlans plans) {
    this.plans = plans;
  }

  /**
   * A value of the plan by which the current instance's method is being introduced in its unit.
   *
   * @param variable the plan's variable, such as {@code planGoals}
   * @return null where the instance has no unit, the unit no such plan, or the plan says nothing
   */
  public Object value(String variable) {
    InstanceScope scope = InstanceScope.current();
    return scope.unit() == null || scope.method() == null ? null : plans.value(scope, variable);
  }
}
