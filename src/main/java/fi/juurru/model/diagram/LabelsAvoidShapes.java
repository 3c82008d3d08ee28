package fi.juurru.model.diagram;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.stereotype.Component;

/** Labels lie neither over shapes nor over each other: both would be hard to read. */
@Component
class LabelsAvoidShapes implements ProcessRule {

  private static final double TOLERANCE = 4;

  private record Label(BaseElement element, Rectangle2D box) {}

  @Override
  public void check(ProcessFile file, Findings findings) {
    Drawing.in(file).forEach(plane -> check(file, plane, findings));
  }

  private static void check(ProcessFile file, Drawing plane, Findings findings) {
    List<Label> labels = labels(plane);
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      Stream.concat(
              plane.shapes().stream()
                  .filter(shape -> !Drawing.isInside(label.element(), shape.element()))
                  .map(shape -> new Label(shape.element(), shape.box())),
              labels.subList(i + 1, labels.size()).stream())
          .filter(other -> other.box().intersects(label.box()))
          .forEach(
              other ->
                  findings.add(
                      file,
                      label.element(),
                      "Nimi on osin toisen päällä: %s. Siirrä se erilleen."
                          .formatted(other.element().getId())));
    }
  }

  private static List<Label> labels(Drawing plane) {
    return Stream.concat(
            plane.shapes().stream()
                .filter(shape -> shape.label() != null)
                .map(shape -> new Label(shape.element(), shape.label())),
            plane.edges().stream()
                .filter(edge -> edge.label() != null)
                .map(edge -> new Label(edge.element(), edge.label())))
        .filter(label -> hasName(label.element()))
        .map(label -> new Label(label.element(), Drawing.shrink(label.box(), TOLERANCE)))
        .toList();
  }

  private static boolean hasName(BaseElement element) {
    String name = element.getAttributeValue("name");
    return name != null && !name.isBlank();
  }
}
