package fi.juurru.model.diagram;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/**
 * No flow runs through a shape that it neither leaves nor reaches: it would seem to go through it.
 */
@Component
class FlowsAvoidShapes implements ProcessRule {

  private static final double TOLERANCE = 3;

  @Override
  public void check(ProcessFile file, Findings findings) {
    Drawing.in(file)
        .forEach(
            plane ->
                plane
                    .edges()
                    .forEach(
                        edge ->
                            plane.shapes().stream()
                                .filter(shape -> isForeign(shape.element(), edge.element()))
                                .filter(shape -> crosses(edge, shape))
                                .forEach(
                                    shape ->
                                        findings.add(
                                            file,
                                            edge.element(),
                                            "Nuoli kulkee kuvion läpi: %s. Vie se ohi."
                                                .formatted(shape.element().getId())))));
  }

  private static boolean crosses(Drawing.Edge edge, Drawing.Shape shape) {
    return edge.segments().stream()
        .anyMatch(segment -> segment.crosses(Drawing.shrink(shape.box(), TOLERANCE)));
  }

  private static boolean isForeign(BaseElement shape, BaseElement flow) {
    return ends(flow).filter(Objects::nonNull).noneMatch(end -> Drawing.isInside(end, shape));
  }

  private static Stream<BaseElement> ends(BaseElement flow) {
    if (flow instanceof SequenceFlow sequence) {
      return Stream.of(sequence.getSource(), sequence.getTarget());
    }
    return flow instanceof Association association
        ? Stream.of(association.getSource(), association.getTarget())
        : Stream.empty();
  }
}
