package fi.juurru.model.diagram;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.stereotype.Component;

/**
 * Shapes do not lie over each other, except parts in their sub-process and boundary events on what
 * they belong to.
 */
@Component
class ShapesDoNotOverlap implements ProcessRule {

  private static final double TOLERANCE = 1;

  @Override
  public void check(ProcessFile file, Findings findings) {
    Drawing.in(file).forEach(plane -> check(file, plane.shapes(), findings));
  }

  private static void check(ProcessFile file, List<Drawing.Shape> shapes, Findings findings) {
    for (int i = 0; i < shapes.size(); i++) {
      for (Drawing.Shape other : shapes.subList(i + 1, shapes.size())) {
        Drawing.Shape shape = shapes.get(i);
        if (Drawing.shrink(shape.box(), TOLERANCE)
                .intersects(Drawing.shrink(other.box(), TOLERANCE))
            && !mayOverlap(shape.element(), other.element())
            && !mayOverlap(other.element(), shape.element())) {
          findings.add(
              file,
              shape.element(),
              "Kuvio on osin toisen päällä: %s. Siirrä ne erilleen."
                  .formatted(other.element().getId()));
        }
      }
    }
  }

  private static boolean mayOverlap(BaseElement inner, BaseElement outer) {
    return Drawing.isInside(inner, outer)
        || inner instanceof BoundaryEvent event && outer.equals(event.getAttachedTo());
  }
}
