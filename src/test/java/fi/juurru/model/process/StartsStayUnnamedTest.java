package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;
import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class StartsStayUnnamedTest extends RuleTable {

  private static final Sample WISH = form("{'type': 'checkbox', 'key': 'anonymous'}");

  StartsStayUnnamedTest() {
    super(new StartsStayUnnamed());

    valid("marked", process("unnamed", ""), WISH);
    valid("nobody may stay unnamed", process(null, "camunda:initiator='starter'"), form());
    invalid("misspelt", "p", process("anonymous", ""), form());
    invalid("a wish that is not kept", "s", process(null, ""), WISH);
    invalid("the starter is asked for", "s", process("unnamed", "camunda:initiator='x'"), WISH);
    invalid(
        "of a task",
        "t",
        definitions(
            "<process id='p'><userTask id='t'>%s</userTask></process>"
                .formatted(property("unnamed"))));
  }

  private static Sample process(String start, String attributes) {
    return definitions(
        "<process id='p'>%s<startEvent id='s' camunda:formRef='sample' %s/></process>"
            .formatted(start == null ? "" : property(start), attributes));
  }

  private static String property(String value) {
    return """
        <extensionElements><camunda:properties>
          <camunda:property name='start' value='%s'/>
        </camunda:properties></extensionElements>
        """
        .formatted(value);
  }
}
