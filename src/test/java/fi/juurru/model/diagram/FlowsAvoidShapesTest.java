package fi.juurru.model.diagram;

import static fi.juurru.model.Sample.drawn;
import static fi.juurru.model.diagram.Drawn.edge;
import static fi.juurru.model.diagram.Drawn.shape;

import fi.juurru.model.RuleTable;

class FlowsAvoidShapesTest extends RuleTable {

  FlowsAvoidShapesTest() {
    super(new FlowsAvoidShapes());

    valid("past it", drawn(NODES, SHAPES + edge("ab", 50, 80, 50, 200, 450, 200, 450, 80)));
    valid("along its border", drawn(NODES, SHAPES + edge("ab", 100, 80, 400, 80)));
    invalid("through it", "ab", drawn(NODES, SHAPES + edge("ab", 100, 40, 400, 40)));
    invalid("across its corner", "ab", drawn(NODES, SHAPES + edge("ab", 100, 70, 400, 70)));
  }

  private static final String NODES =
      """
      <userTask id='a'/><userTask id='b'/><userTask id='c'/>
      <sequenceFlow id='ab' sourceRef='a' targetRef='b'/>
      """;
  private static final String SHAPES = shape("a", 0, 0) + shape("b", 400, 0) + shape("c", 200, 0);
}
