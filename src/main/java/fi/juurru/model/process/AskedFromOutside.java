package fi.juurru.model.process;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * Whether a process may be started by a request of another organisation: it says so itself, in its
 * property {@code asked} = {@code from-outside}.
 */
public final class AskedFromOutside {

  private AskedFromOutside() {}

  /** Whether a process of the model says it. */
  public static boolean says(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).stream().anyMatch(AskedFromOutside::says);
  }

  static boolean says(Process process) {
    return Properties.of(process, "asked")
        .anyMatch(property -> "from-outside".equals(property.getCamundaValue()));
  }
}
