package fi.juurru.model.process;

import static fi.juurru.model.Sample.form;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class StartFormExistsTest extends RuleTable {

  StartFormExistsTest() {
    super(new StartFormExists());

    valid("started by a message", process("<startEvent id='s'/>"));
    valid(
        "in the same deployment",
        process(
            "<startEvent id='s' camunda:formRef='sample' camunda:formRefBinding='deployment'/>"),
        form());
    invalid(
        "elsewhere",
        "s",
        process(
            "<startEvent id='s' camunda:formRef='sample' camunda:formRefBinding='deployment'/>"));
  }
}
