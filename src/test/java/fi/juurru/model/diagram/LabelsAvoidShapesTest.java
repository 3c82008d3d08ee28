package fi.juurru.model.diagram;

import static fi.juurru.model.Sample.drawn;
import static fi.juurru.model.diagram.Drawn.labelled;
import static fi.juurru.model.diagram.Drawn.shape;

import fi.juurru.model.RuleTable;

class LabelsAvoidShapesTest extends RuleTable {

  LabelsAvoidShapesTest() {
    super(new LabelsAvoidShapes());

    valid("beside", drawn(NODES, shape("a", 0, 0) + labelled("e", 200, 0, 200, 85)));
    valid("touching", drawn(NODES, shape("a", 0, 0) + labelled("e", 200, 0, 98, 0)));
    invalid("over a task", "e", drawn(NODES, shape("a", 0, 0) + labelled("e", 200, 0, 60, 20)));
    invalid(
        "over another label",
        "e",
        drawn(
            "<startEvent id='e' name='Alku'/><endEvent id='f' name='Loppu'/>",
            labelled("e", 0, 0, 0, 85) + labelled("f", 200, 0, 40, 85)));
    valid(
        "no name to show",
        drawn(
            "<userTask id='a'/><startEvent id='e' name=''/>",
            shape("a", 0, 0) + labelled("e", 200, 0, 60, 20)));
  }

  private static final String NODES = "<userTask id='a'/><startEvent id='e' name='Alku'/>";
}
