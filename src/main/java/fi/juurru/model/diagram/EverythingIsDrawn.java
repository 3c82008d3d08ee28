package fi.juurru.model.diagram;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/**
 * Every node, flow and note is in the diagram. What is not drawn happens all the same, and nobody
 * who reads the diagram in Cockpit or Camunda Modeler can know.
 */
@Component
class EverythingIsDrawn implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Set<String> drawn =
        Drawing.in(file)
            .flatMap(
                plane ->
                    Stream.concat(
                        plane.shapes().stream().map(Drawing.Shape::element),
                        plane.edges().stream()
                            .filter(edge -> !edge.segments().isEmpty())
                            .map(Drawing.Edge::element)))
            .map(BaseElement::getId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Stream.of(FlowElement.class, Artifact.class)
        .flatMap(file::all)
        .filter(EverythingIsDrawn::isVisible)
        .map(BaseElement.class::cast)
        .filter(element -> !drawn.contains(element.getId()))
        .forEach(findings.each(file, "Piirrä tämä kaavioon."));
  }

  private static boolean isVisible(Object element) {
    return element instanceof FlowNode
        || element instanceof SequenceFlow
        || element instanceof Artifact;
  }
}
