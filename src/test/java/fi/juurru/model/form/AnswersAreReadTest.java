package fi.juurru.model.form;

import static fi.juurru.model.Sample.definitions;
import static fi.juurru.model.Sample.form;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class AnswersAreReadTest extends RuleTable {

  private static final String FIELD = "{'type': 'textfield', 'key': 'answer'}";
  private static final String TASK = "<userTask id='t' camunda:formRef='sample'/>";

  AnswersAreReadTest() {
    super(new AnswersAreRead());

    running(
        definitions(
            "other.bpmn",
            "",
            "<process id='other' isExecutable='true'><serviceTask id='s'"
                + " camunda:expression='${stages.reachWhen(decided, 1)}'/></process>"));
    runningForm(
        new Sample(
            "other.form",
            "{\"id\": \"other\", \"components\": [{\"type\": \"text\", \"text\": \"{{shown}}\"}]}"));
    runningForm(
        new Sample(
            "sample.form",
            "{\"id\": \"sample\", \"components\": [{\"type\": \"text\", \"text\": \"{{answer}}\"}]}"));

    valid("a form deployed before shows it", form(FIELD.replace("answer", "shown")));
    valid("a process deployed before decides by it", form(FIELD.replace("answer", "decided")));
    valid(
        "a model passes it on",
        form(FIELD),
        process("<serviceTask id='s' camunda:expression='${messages.start(answer)}'/>"));
    valid(
        "the next round shows it",
        form("{'type': 'textfield', 'key': 'answer', 'properties': {'nextRound': 'true'}}"),
        process(TASK + "<serviceTask id='s' camunda:expression='${lastRound.rows(\"t\")}'/>"));
    valid(
        "a bean counts it",
        form("{'type': 'textfield', 'key': 'answer', 'properties': {'reader': 'messages'}}"));
    valid("it is only shown", form("{'type': 'textfield', 'key': 'answer', 'readonly': true}"));

    invalid("nobody, since this version replaces the one that did", "answer", form(FIELD));
    invalid(
        "marked for a next round that nothing shows",
        "answer",
        form("{'type': 'textfield', 'key': 'answer', 'properties': {'nextRound': 'true'}}"),
        process(TASK));
    invalid(
        "a bean that there is not",
        "answer",
        form("{'type': 'textfield', 'key': 'answer', 'properties': {'reader': 'nobody'}}"));
  }
}
