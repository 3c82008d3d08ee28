package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class OccasionIsKnownTest extends RuleTable {

  OccasionIsKnownTest() {
    super(new OccasionIsKnown());

    valid("known", process("everyday"));
    valid("none is named", definitions("<process id='p'/>"));
    invalid("unknown", "p", process("sometimes"));
    invalid("empty", "p", process(""));
    invalid("what is not named has no code", "p", process("other"));
  }

  private static Sample process(String occasion) {
    return definitions(
        """
        <process id='p'><extensionElements><camunda:properties>
          <camunda:property name='occasion' value='%s'/>
        </camunda:properties></extensionElements></process>
        """
            .formatted(occasion));
  }
}
