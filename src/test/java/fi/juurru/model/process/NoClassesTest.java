package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class NoClassesTest extends RuleTable {

  NoClassesTest() {
    super(new NoClasses());

    valid("an expression", process("<serviceTask id='t' camunda:expression='${x}'/>"));
    invalid("a task", "t", process("<serviceTask id='t' camunda:class='x.Y'/>"));
    invalid("a form handler", "t", process("<userTask id='t' camunda:formHandlerClass='x.Y'/>"));
    invalid(
        "a start form handler",
        "s",
        process("<startEvent id='s' camunda:formHandlerClass='x.Y'/>"));
    invalid("a mapping", "c", process("<callActivity id='c' camunda:variableMappingClass='x.Y'/>"));
    invalid("a task listener", "t", inside("<camunda:taskListener event='create' class='x.Y'/>"));
    invalid(
        "an execution listener",
        "t",
        inside("<camunda:executionListener event='end' class='x.Y'/>"));
    invalid("injection", "t", inside("<camunda:field name='x' stringValue='y'/>"));
  }

  private static Sample inside(String extension) {
    return process(
        "<userTask id='t'><extensionElements>%s</extensionElements></userTask>"
            .formatted(extension));
  }
}
