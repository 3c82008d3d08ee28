package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class KeysLeaveScopeAloneTest extends RuleTable {

  KeysLeaveScopeAloneTest() {
    super(new KeysLeaveScopeAlone());

    valid(
        "a start form asks for the unit",
        form("{'type': 'select', 'key': 'unit'}"),
        process("<startEvent id='s' camunda:formRef='sample'/>"));
    valid("a form shows it", form("{'type': 'textfield', 'key': 'unit', 'readonly': true}"));
    invalid(
        "a task's form asks for it",
        "unit",
        form("{'type': 'select', 'key': 'unit'}"),
        process("<userTask id='t' camunda:formRef='sample'/>"));
    invalid(
        "a start form asks for it, and a task opens it again",
        "unit",
        form("{'type': 'textfield', 'key': 'unit'}"),
        process(
            "<startEvent id='s' camunda:formRef='sample'/><userTask id='t' camunda:formRef='sample'/>"));
    invalid(
        "a start form asks for the organisation",
        "organisation",
        form("{'type': 'select', 'key': 'organisation'}"),
        process("<startEvent id='s' camunda:formRef='sample'/>"));
    invalid("a bean's name", "roles", form("{'type': 'select', 'key': 'roles'}"));
  }
}
