package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class SplitsAskAndAnswerTest extends RuleTable {

  SplitsAskAndAnswerTest() {
    super(new SplitsAskAndAnswer());

    valid("asks and is answered", split("name='Jatketaanko?'", "name='Kyllä'", "name='Ei'"));
    valid("a join", process("<exclusiveGateway id='g'/>"));
    invalid("no question", "g", split("", "name='Kyllä'", "name='Ei'"));
    invalid("a statement", "g", split("name='Valinta'", "name='Kyllä'", "name='Ei'"));
    invalid("no answer", "f2", split("name='Jatketaanko?'", "name='Kyllä'", ""));
  }

  private static Sample split(String gateway, String first, String second) {
    return process(
        """
        <exclusiveGateway id='g' %s/>
        <endEvent id='a'/><endEvent id='b'/>
        <sequenceFlow id='f1' sourceRef='g' targetRef='a' %s/>
        <sequenceFlow id='f2' sourceRef='g' targetRef='b' %s/>
        """
            .formatted(gateway, first, second));
  }
}
