package fi.juurru.model.diagram;

import static fi.juurru.model.Sample.drawn;
import static fi.juurru.model.diagram.Drawn.shape;

import fi.juurru.model.RuleTable;

class PartsStayInsideTest extends RuleTable {

  PartsStayInsideTest() {
    super(new PartsStayInside());

    valid("inside", drawn(PARTS, shape("a", 0, 0) + shape("b", 0, 0)));
    valid("drawn folded, the inside elsewhere", drawn(PARTS, shape("b", 0, 0)));
    invalid("outside", "b", drawn(PARTS, shape("a", 0, 0) + shape("b", 50, 0)));
  }

  private static final String PARTS = "<subProcess id='a'><userTask id='b'/></subProcess>";
}
