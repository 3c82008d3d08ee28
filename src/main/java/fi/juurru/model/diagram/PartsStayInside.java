package fi.juurru.model.diagram;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** What belongs to a sub-process that is drawn open lies inside it. */
@Component
class PartsStayInside implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Drawing.in(file).forEach(plane -> check(file, plane.shapes(), findings));
  }

  private static void check(ProcessFile file, List<Drawing.Shape> shapes, Findings findings) {
    shapes.forEach(
        part ->
            shapes.stream()
                .filter(whole -> whole.element().equals(part.element().getParentElement()))
                .filter(whole -> !whole.box().contains(part.box()))
                .forEach(
                    whole ->
                        findings.add(
                            file, part.element(), "Siirrä tämä kokonaan osaprosessin sisään.")));
  }
}
