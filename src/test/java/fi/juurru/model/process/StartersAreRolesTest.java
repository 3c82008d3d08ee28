package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class StartersAreRolesTest extends RuleTable {

  StartersAreRolesTest() {
    super(new StartersAreRoles());

    valid("roles and a form", process("supervisor coordinator", FORM));
    valid("everybody", process("all", FORM));
    valid("started by a message", process(null, ""));
    invalid("no role", "p", process("boss", FORM));
    invalid("a form for nobody", "p", process(null, FORM));
    invalid("starters without form", "p", process("all", ""));
  }

  private static final String FORM = "camunda:formRef='f'";

  private static Sample process(String starters, String startForm) {
    String property =
        """
        <extensionElements><camunda:properties>
          <camunda:property name='starters' value='%s'/>
        </camunda:properties></extensionElements>
        """;
    return definitions(
        "<process id='p'>%s<startEvent id='s' %s/></process>"
            .formatted(starters == null ? "" : property.formatted(starters), startForm));
  }
}
