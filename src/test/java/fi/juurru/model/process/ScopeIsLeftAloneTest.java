package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class ScopeIsLeftAloneTest extends RuleTable {

  ScopeIsLeftAloneTest() {
    super(new ScopeIsLeftAlone());

    valid("a call hands on the unit", call("<camunda:in source='otherUnit' target='unit'/>"));
    valid("other variables", call("<camunda:out source='a' target='dateHeld'/>"));
    invalid("the organisation", "c", call("<camunda:in source='x' target='organisation'/>"));
    invalid("back from a call", "c", call("<camunda:out source='x' target='unit'/>"));
    invalid(
        "a result",
        "t",
        process("<serviceTask id='t' camunda:expression='${x}' camunda:resultVariable='unit'/>"));
    invalid(
        "the code of an error",
        "e",
        process(
            "<startEvent id='s'><errorEventDefinition id='e' camunda:errorCodeVariable='unit'/>"
                + "</startEvent>"));
    invalid(
        "a parameter",
        "c",
        call(
            """
            <camunda:inputOutput>
              <camunda:outputParameter name='area'>x</camunda:outputParameter>
            </camunda:inputOutput>
            """));
  }

  private static Sample call(String extension) {
    return process(
        "<callActivity id='c'><extensionElements>%s</extensionElements></callActivity>"
            .formatted(extension));
  }
}
