package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class ServiceTaskCallsFaceTest extends RuleTable {

  ServiceTaskCallsFaceTest() {
    super(new ServiceTaskCallsFace());

    valid("an expression", process("<serviceTask id='t' camunda:expression='${x.y()}'/>"));
    valid("a delegate", process("<sendTask id='t' camunda:delegateExpression='${x}'/>"));
    invalid("nothing", "t", process("<serviceTask id='t'/>"));
    invalid("a text", "t", process("<serviceTask id='t' camunda:expression='x'/>"));
    invalid(
        "a message that nobody sends",
        "e",
        process("<endEvent id='e'><messageEventDefinition/></endEvent>"));
  }
}
