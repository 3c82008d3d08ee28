package fi.juurru.model.diagram;

import fi.juurru.model.ProcessFile;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One plane of a diagram: the process itself, or the inside of a sub-process that is drawn folded.
 * Pools and lanes are left out, since everything lies over them.
 */
record Drawing(List<Shape> shapes, List<Edge> edges) {

  /** A node, or a note beside one. */
  record Shape(BaseElement element, Rectangle2D box, Rectangle2D label) {}

  /** A flow; its label is null when none is placed. */
  record Edge(BaseElement element, List<Segment> segments, Rectangle2D label) {}

  /** All planes of a file. */
  static Stream<Drawing> in(ProcessFile file) {
    return file.all(BpmnPlane.class).map(Drawing::of);
  }

  private static Drawing of(BpmnPlane plane) {
    return new Drawing(
        plane.getChildElementsByType(BpmnShape.class).stream()
            .filter(
                shape ->
                    shape.getBpmnElement() instanceof FlowNode
                        || shape.getBpmnElement() instanceof Artifact)
            .map(
                shape ->
                    new Shape(
                        shape.getBpmnElement(),
                        box(shape.getBounds()),
                        shape.getBpmnLabel() == null
                            ? null
                            : box(shape.getBpmnLabel().getBounds())))
            .filter(shape -> shape.box() != null)
            .toList(),
        plane.getChildElementsByType(BpmnEdge.class).stream()
            .filter(edge -> edge.getBpmnElement() != null)
            .map(
                edge ->
                    new Edge(
                        edge.getBpmnElement(),
                        Segment.of(edge.getWaypoints()),
                        edge.getBpmnLabel() == null ? null : box(edge.getBpmnLabel().getBounds())))
            .toList());
  }

  private static Rectangle2D box(Bounds bounds) {
    return bounds == null
        ? null
        : new Rectangle2D.Double(
            bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  /** Whether one element stands inside the other, at any depth, or is it. */
  static boolean isInside(ModelElementInstance inner, ModelElementInstance outer) {
    return Stream.iterate(inner, Objects::nonNull, ModelElementInstance::getParentElement)
        .anyMatch(outer::equals);
  }

  /** A rectangle made smaller on every side, so that touching does not count as overlapping. */
  static Rectangle2D shrink(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() + by,
        box.getY() + by,
        Math.max(0, box.getWidth() - 2 * by),
        Math.max(0, box.getHeight() - 2 * by));
  }
}
