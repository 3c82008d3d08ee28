package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class ExtensionsAreKnownTest extends RuleTable {

  ExtensionsAreKnownTest() {
    super(new ExtensionsAreKnown());

    valid("known", process("<userTask id='t' camunda:dueDate='${x}' camunda:assignee='${y}'/>"));
    valid("refused elsewhere", process("<serviceTask id='t' camunda:class='x.Y'/>"));
    invalid("unknown", "t", process("<userTask id='t' camunda:surprise='x'/>"));
    invalid(
        "an unknown element",
        "t",
        process(
            """
            <userTask id='t'><extensionElements><camunda:surprise/></extensionElements></userTask>
            """));
    invalid(
        "the engine's old namespace",
        "t",
        process(
            "<serviceTask id='t' xmlns:a='http://activiti.org/bpmn' a:class='java.lang.Object'/>"));
    invalid(
        "another product's",
        "t",
        process(
            """
            <userTask id='t'><extensionElements>
              <z:taskDefinition xmlns:z='http://camunda.org/schema/zeebe/1.0' type='x'/>
            </extensionElements></userTask>
            """));
  }
}
