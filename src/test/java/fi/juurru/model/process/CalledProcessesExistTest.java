package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class CalledProcessesExistTest extends RuleTable {

  CalledProcessesExistTest() {
    super(new CalledProcessesExist());

    running(definitions("running.bpmn", "", "<process id='running'/>"));
    valid(
        "deployed before",
        process(
            "<callActivity id='c' calledElement='running' camunda:calledElementBinding='latest'/>"));
    valid(
        "as Camunda Modeler writes it, without the default",
        process("<callActivity id='c' calledElement='running'/>"));
    valid(
        "in the same deployment",
        process(
            "<callActivity id='c' calledElement='other' camunda:calledElementBinding='latest'/>"),
        definitions("other.bpmn", "", "<process id='other'/>"));
    invalid(
        "nowhere",
        "c",
        process(
            "<callActivity id='c' calledElement='gone' camunda:calledElementBinding='latest'/>"));
    invalid(
        "chosen by an expression",
        "c",
        process(
            "<callActivity id='c' calledElement='${x}' camunda:calledElementBinding='latest'/>"));
    invalid(
        "an old version",
        "c",
        process(
            "<callActivity id='c' calledElement='running' camunda:calledElementBinding='deployment'/>"));
  }
}
