package fi.juurru.model.process;

import static fi.juurru.model.Sample.form;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class UserTaskHasFormTest extends RuleTable {

  UserTaskHasFormTest() {
    super(new UserTaskHasForm());

    valid(
        "in the same deployment",
        process("<userTask id='t' camunda:formRef='sample' camunda:formRefBinding='deployment'/>"),
        form());
    invalid("none", "t", process("<userTask id='t'/>"));
    invalid(
        "not in the deployment",
        "t",
        process("<userTask id='t' camunda:formRef='sample' camunda:formRefBinding='deployment'/>"));
    invalid(
        "the latest version",
        "t",
        process("<userTask id='t' camunda:formRef='sample' camunda:formRefBinding='latest'/>"),
        form());
  }
}
