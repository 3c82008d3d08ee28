package fi.juurru.access;

import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.joda.time.DateTime;

/**
 * Calls methods and reads properties of what is listed here and of nothing else: the public face,
 * variables of an execution or task, and the arithmetic of filter dates. Everything else, {@code
 * getClass()} and {@code execution.processEngineServices} first, is not there in any notation.
 */
class ListedMethods extends BeanELResolver {

  private static final Set<String> OF_SCOPE = Set.of("getVariable", "hasVariable");
  private static final Set<String> OF_EXECUTION =
      Set.of("getId", "getBusinessKey", "getProcessBusinessKey");
  private static final Set<String> OF_DATE =
      Set.of(
          "plusMinutes",
          "plusHours",
          "plusDays",
          "plusWeeks",
          "plusMonths",
          "plusYears",
          "minusMinutes",
          "minusHours",
          "minusDays",
          "minusWeeks",
          "minusMonths",
          "minusYears",
          "withTimeAtStartOfDay");

  private final PublicFace face;

  ListedMethods(PublicFace face) {
    super(true);
    this.face = face;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return listed(base, getter(property)) ? super.getValue(context, base, property) : null;
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (!listed(base, method)) {
      return null;
    }
    return face.offers(base, (String) method) && Context.getBpmnExecutionContext() == null
        ? inInstance(context, () -> super.invoke(context, base, method, types, arguments))
        : super.invoke(context, base, method, types, arguments);
  }

  /**
   * The face acts inside the organisation of the instance that is being executed, so there must be
   * one, also where the engine evaluates an expression beside the execution, as for a condition.
   */
  private static Object inInstance(ELContext context, Supplier<Object> call) {
    Object scope = context.getContext(VariableScope.class);
    Object execution = scope instanceof DelegateTask task ? task.getExecution() : scope;
    if (!(execution instanceof ExecutionEntity instance)) {
      throw new ProcessEngineException("Only a process can call what models call");
    }
    Context.setExecutionContext(instance);
    try {
      return call.get();
    } finally {
      Context.removeExecutionContext();
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return listed(base, getter(property)) ? super.getType(context, base, property) : null;
  }

  private boolean listed(Object base, Object method) {
    return base != null
        && method instanceof String name
        && (face.offers(base, name)
            || base instanceof VariableScope && OF_SCOPE.contains(name)
            || base instanceof DelegateExecution && OF_EXECUTION.contains(name)
            || base instanceof DateTime && OF_DATE.contains(name));
  }

  private static String getter(Object property) {
    String name = String.valueOf(property);
    return name.isEmpty()
        ? name
        : "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
