package fi.juurru.model.diagram;

import static fi.juurru.model.Sample.drawn;
import static fi.juurru.model.diagram.Drawn.shape;

import fi.juurru.model.RuleTable;

class ShapesDoNotOverlapTest extends RuleTable {

  ShapesDoNotOverlapTest() {
    super(new ShapesDoNotOverlap());

    valid(
        "side by side",
        drawn("<userTask id='a'/><userTask id='b'/>", shape("a", 0, 0) + shape("b", 100, 0)));
    valid(
        "an event on its task",
        drawn(
            "<userTask id='a'/><boundaryEvent id='b' attachedToRef='a'/>",
            shape("a", 0, 0) + shape("b", 50, 60)));
    valid(
        "a part of a sub-process",
        drawn(
            "<subProcess id='a'><userTask id='b'/></subProcess>",
            shape("a", 0, 0) + shape("b", 0, 0)));
    invalid(
        "two tasks",
        "a",
        drawn("<userTask id='a'/><userTask id='b'/>", shape("a", 0, 0) + shape("b", 90, 0)));
    invalid(
        "an event on a foreign task",
        "a",
        drawn(
            "<userTask id='a'/><userTask id='c'/><boundaryEvent id='b' attachedToRef='c'/>",
            shape("a", 0, 0) + shape("b", 50, 60)));
  }
}
