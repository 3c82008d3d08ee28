package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class MessagesAreAwaitedTest extends RuleTable {

  MessagesAreAwaitedTest() {
    super(new MessagesAreAwaited());

    running(
        definitions(
            "running.bpmn",
            "",
            """
            <message id='m-start' name='news'/><message id='m-tell' name='later-news'/>
            <process id='running'>
              <startEvent id='s'><messageEventDefinition messageRef='m-start'/></startEvent>
              <receiveTask id='r' messageRef='m-tell'/>
            </process>
            """));
    valid("starts a process", send("${messages.start('news')}"));
    valid("reaches a process", send("${messages.tell('later-news', 'worker')}"));
    valid("chosen at run time", send("${messages.tell(x)}"));
    valid("starts steps by their rows", send("${messages.startSteps('decision', 'no')}"));
    valid("asks another organisation", send("${requests.ask(partner, 'news')}"));
    invalid("asks for nothing", "t", send("${requests.ask(partner, 'nwes')}"));
    invalid("tells another organisation nothing", "t", send("${requests.tell('news')}"));
    invalid("starts nothing", "t", send("${messages.start('later-news')}"));
    invalid("reaches nothing", "t", send("${messages.tell('news')}"));
    invalid("misspelt", "t", send("${messages.start('nwes')}"));
    valid(
        "awaited in the same deployment",
        definitions(
            """
            <message id='m' name='mine'/>
            <process id='p'>
              <intermediateCatchEvent id='e'><messageEventDefinition messageRef='m'/>
              </intermediateCatchEvent>
              <serviceTask id='t' camunda:expression="${messages.tell('mine')}"/>
            </process>
            """));
  }

  private static Sample send(String expression) {
    return process("<serviceTask id='t' camunda:expression=\"%s\"/>".formatted(expression));
  }
}
