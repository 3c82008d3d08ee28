package fi.juurru.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A BPMN file.
 *
 * @param flows all its sequence flows, looked for once
 */
public record ProcessFile(String resource, BpmnModelInstance model, Collection<SequenceFlow> flows)
    implements XmlFile {

  /** Namespace of BPMN elements. */
  public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  /** Namespace of Camunda's attributes and extension elements. */
  public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  /** Namespace of what Camunda Modeler notes about a file. */
  public static final String MODELER = "http://camunda.org/schema/modeler/1.0";

  /** As it was read. */
  public ProcessFile(String resource, BpmnModelInstance model) {
    this(resource, model, model.getModelElementsByType(SequenceFlow.class));
  }

  /** Ids of its processes. */
  public Stream<String> ids() {
    return model.getModelElementsByType(Process.class).stream().map(Process::getId);
  }

  /** Flows that leave a node. The engine goes by the flows, not by what a node lists as its own. */
  public List<SequenceFlow> outgoing(FlowNode node) {
    return flows.stream()
        .filter(flow -> flow.getAttributeValue("sourceRef").equals(node.getId()))
        .toList();
  }

  /** Flows that reach a node. */
  public List<SequenceFlow> incoming(FlowNode node) {
    return flows.stream()
        .filter(flow -> flow.getAttributeValue("targetRef").equals(node.getId()))
        .toList();
  }
}
