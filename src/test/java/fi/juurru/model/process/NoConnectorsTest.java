package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class NoConnectorsTest extends RuleTable {

  NoConnectorsTest() {
    super(new NoConnectors());

    valid("an expression", process("<serviceTask id='t' camunda:expression='${x}'/>"));
    invalid(
        "an external task",
        "t",
        process("<serviceTask id='t' camunda:type='external' camunda:topic='x'/>"));
    invalid("a shell", "t", process("<serviceTask id='t' camunda:type='shell'/>"));
    invalid("mail", "t", process("<sendTask id='t' camunda:type='mail'/>"));
    invalid(
        "a connector",
        "t",
        process(
            """
            <serviceTask id='t'><extensionElements><camunda:connector>
              <camunda:connectorId>http</camunda:connectorId>
            </camunda:connector></extensionElements></serviceTask>
            """));
  }
}
