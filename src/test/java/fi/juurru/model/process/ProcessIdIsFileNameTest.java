package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;

import fi.juurru.model.RuleTable;

class ProcessIdIsFileNameTest extends RuleTable {

  ProcessIdIsFileNameTest() {
    super(new ProcessIdIsFileName());

    valid("same", definitions("unit-start.bpmn", "", "<process id='unit-start'/>"));
    invalid("different", "start", definitions("unit-start.bpmn", "", "<process id='start'/>"));
    invalid("not kebab-case", null, definitions("unitStart.bpmn", "", "<process id='unitStart'/>"));
    invalid("two processes", null, definitions("a.bpmn", "", "<process id='a'/><process id='b'/>"));
    invalid("no process", null, definitions("a.bpmn", "", "<message id='m' name='m'/>"));
  }
}
