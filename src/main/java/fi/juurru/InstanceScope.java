package fi.juurru;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Where a process instance belongs, in codes; null for all areas, units or methods of the
 * organisation.
 */
public record InstanceScope(String organisation, String area, String unit, String method) {

  /** That of the instance that is being executed. */
  public static InstanceScope current() {
    return of(CurrentInstance.execution());
  }

  /** That of an instance. */
  public static InstanceScope of(DelegateExecution execution) {
    return new InstanceScope(
        execution.getTenantId(),
        code(ProcessVariable.AREA, execution),
        code(ProcessVariable.UNIT, execution),
        code(ProcessVariable.METHOD, execution));
  }

  /** The same method in all areas and units. */
  public InstanceScope ofMethod() {
    return new InstanceScope(organisation, null, null, method);
  }

  /** What the area has in common: the same method, no unit. */
  public InstanceScope ofArea() {
    return new InstanceScope(organisation, area, null, method);
  }

  /** A form in which nothing was chosen leaves an empty code. */
  private static String code(ProcessVariable<String> variable, DelegateExecution execution) {
    String code = variable.get(execution);
    return code == null || code.isBlank() ? null : code;
  }
}
