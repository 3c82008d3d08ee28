package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class NoOtherFormsTest extends RuleTable {

  NoOtherFormsTest() {
    super(new NoOtherForms());

    valid("a Camunda Form", process("<userTask id='t' camunda:formRef='f'/>"));
    invalid("a key", "t", process("<userTask id='t' camunda:formKey='embedded:app:x.html'/>"));
    invalid("a key at the start", "s", process("<startEvent id='s' camunda:formKey='x'/>"));
    invalid(
        "generated",
        "t",
        process(
            """
            <userTask id='t'><extensionElements><camunda:formData>
              <camunda:formField id='x' type='string'/>
            </camunda:formData></extensionElements></userTask>
            """));
  }
}
