package fi.juurru;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * What a model says in its process' extension property {@value #PROPERTY}: only those who take part
 * know that an instance runs, coordinators do not. Its value is the code of the role that is asked
 * to help instead of the coordinator when a task is late.
 */
public final class Confidential {

  /** Name of the property. */
  public static final String PROPERTY = "confidential";

  private Confidential() {}

  /** Code of the role that helps; empty where the process is open to coordinators. */
  public static Optional<String> helper(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).stream()
        .map(Process::getExtensionElements)
        .flatMap(Confidential::properties)
        .filter(property -> PROPERTY.equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst();
  }

  private static Stream<CamundaProperty> properties(ExtensionElements extensions) {
    return extensions == null
        ? Stream.empty()
        : extensions.getChildElementsByType(CamundaProperties.class).stream()
            .flatMap(properties -> properties.getCamundaProperties().stream());
  }
}
