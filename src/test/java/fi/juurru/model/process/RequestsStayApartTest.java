package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class RequestsStayApartTest extends RuleTable {

  RequestsStayApartTest() {
    super(new RequestsStayApart());

    valid("asks in a step of its own", task("camunda:asyncBefore='true'", "ask(area, 'p')"));
    invalid("asks in somebody's step", "t", task("", "ask(area, 'p')"));
    invalid("tells in somebody's step", "t", task("", "tell('news')"));
    invalid(
        "asks from a listener",
        "t",
        process(
            """
            <userTask id='t'><extensionElements><camunda:taskListener event='complete'
              expression="${requests.tell('news')}"/></extensionElements></userTask>
            """));
    valid("awaits apart", awaited("camunda:asyncAfter='true'"));
    invalid("awaits in the other's step", "e", awaited(""));
    valid("is asked apart", asked("camunda:asyncAfter='true'"));
    invalid("is asked in the other's step", "s", asked(""));
  }

  private static Sample task(String attributes, String call) {
    return process(
        "<serviceTask id='t' %s camunda:expression=\"${requests.%s}\"/>"
            .formatted(attributes, call));
  }

  private static Sample awaited(String attributes) {
    return definitions(
        """
        <message id='m' name='news'/>
        <process id='p'>
          <serviceTask id='t' camunda:asyncBefore='true'
            camunda:expression="${requests.tell('news')}"/>
          <intermediateCatchEvent id='e' %s><messageEventDefinition messageRef='m'/>
          </intermediateCatchEvent>
        </process>
        """
            .formatted(attributes));
  }

  private static Sample asked(String attributes) {
    return definitions(
        """
        <message id='m' name='p'/>
        <process id='p'>
          <extensionElements><camunda:properties>
            <camunda:property name='asked' value='from-outside'/>
          </camunda:properties></extensionElements>
          <startEvent id='s' %s><messageEventDefinition messageRef='m'/></startEvent>
        </process>
        """
            .formatted(attributes));
  }
}
