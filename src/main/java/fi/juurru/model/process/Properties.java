package fi.juurru.model.process;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Extension properties of an element. */
final class Properties {

  private Properties() {}

  /** The properties of this name. */
  static Stream<CamundaProperty> of(BaseElement element, String name) {
    return element.getExtensionElements() == null
        ? Stream.empty()
        : element.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .filter(property -> name.equals(property.getCamundaName()));
  }
}
