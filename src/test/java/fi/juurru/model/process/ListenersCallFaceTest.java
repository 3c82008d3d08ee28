package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class ListenersCallFaceTest extends RuleTable {

  ListenersCallFaceTest() {
    super(new ListenersCallFace());

    valid("an expression", listener("expression='${lateness.remind()}'"));
    invalid("nothing", "t", listener(""));
    invalid("a text", "t", listener("delegateExpression='x'"));
  }

  private static Sample listener(String attributes) {
    return process(
        """
        <userTask id='t'><extensionElements>
          <camunda:taskListener event='create' %s/>
        </extensionElements></userTask>
        """
            .formatted(attributes));
  }
}
