package fi.juurru.model.diagram;

import static fi.juurru.model.Sample.drawn;
import static fi.juurru.model.Sample.process;
import static fi.juurru.model.diagram.Drawn.shape;

import fi.juurru.model.RuleTable;

class EverythingIsDrawnTest extends RuleTable {

  EverythingIsDrawnTest() {
    super(new EverythingIsDrawn());

    valid("drawn", drawn("<userTask id='a'/>", shape("a", 0, 0)));
    invalid("a task", "b", drawn("<userTask id='a'/><userTask id='b'/>", shape("a", 0, 0)));
    invalid(
        "a flow",
        "ab",
        drawn(
            "<userTask id='a'/><userTask id='b'/><sequenceFlow id='ab' sourceRef='a' targetRef='b'/>",
            shape("a", 0, 0) + shape("b", 200, 0)));
    invalid(
        "a note", "n", drawn("<textAnnotation id='n'><text>Huomaa</text></textAnnotation>", ""));
    invalid("no diagram at all", "a", process("<userTask id='a'/>"));
  }
}
