package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class CallsPassWhatIsNeededTest extends RuleTable {

  CallsPassWhatIsNeededTest() {
    super(new CallsPassWhatIsNeeded());

    valid("one variable", call("<camunda:in source='unit' target='unit'/>"));
    invalid("all in", "c", call("<camunda:in variables='all'/>"));
    invalid("all out", "c", call("<camunda:out variables='all'/>"));
    invalid("a business key", "c", call("<camunda:in businessKey='${execution.businessKey}'/>"));
  }

  private static Sample call(String mapping) {
    return process(
        "<callActivity id='c'><extensionElements>%s</extensionElements></callActivity>"
            .formatted(mapping));
  }
}
