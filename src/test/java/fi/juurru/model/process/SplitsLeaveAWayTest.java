package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class SplitsLeaveAWayTest extends RuleTable {

  SplitsLeaveAWayTest() {
    super(new SplitsLeaveAWay());

    valid("a default way", split("default='f2'", CONDITION, ""));
    invalid("none", "g", split("", CONDITION, CONDITION));
    invalid("a way without condition", "f1", split("default='f2'", "", ""));
  }

  private static final String CONDITION =
      "<conditionExpression xsi:type='tFormalExpression'>${x}</conditionExpression>";

  private static Sample split(String gateway, String first, String second) {
    return process(
        """
        <exclusiveGateway id='g' %s/>
        <endEvent id='a'/><endEvent id='b'/>
        <sequenceFlow id='f1' sourceRef='g' targetRef='a'>%s</sequenceFlow>
        <sequenceFlow id='f2' sourceRef='g' targetRef='b'>%s</sequenceFlow>
        """
            .formatted(gateway, first, second));
  }
}
