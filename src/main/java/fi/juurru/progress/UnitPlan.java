package fi.juurru.progress;

import static java.util.function.Predicate.not;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** What the plan of a unit says now, for the models: who changes it begins with what is there. */
@Component("unitPlan")
@CalledByModels
public class UnitPlan {

  /** The plan once it has been read, since a task asks for many of its values at once. */
  private static final String READ = "unitPlanRead";

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
    var execution = CurrentInstance.execution();
    var plan = (Map<?, ?>) execution.getVariableLocal(READ);
    if (plan == null) {
      plan = plan(InstanceScope.of(execution));
      boolean isTransient = true; // for as long as this command
      execution.setVariableLocal(READ, Variables.untypedValue(plan, isTransient));
    }
    return plan.get(variable);
  }

  private static boolean isTextOrNumber(Object value) {
    return value instanceof String || value instanceof Number;
  }

  private Map<String, Object> plan(InstanceScope scope) {
    Map<String, Object> plan = new HashMap<>();
    if (scope.unit() != null && scope.method() != null) {
      plan.putAll(plans.values(scope));
      plan.values().removeIf(not(UnitPlan::isTextOrNumber)); // the engine keeps no others so
    }
    return plan;
  }
}
