package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class AnswersStayUnnamedTest extends RuleTable {

  AnswersStayUnnamedTest() {
    super(new AnswersStayUnnamed());

    valid("counted and unnamed", process("unnamed", "${pulse.close(5)}"));
    valid("no questionnaire", process(null, "${messages.start('concern-raised')}"));
    invalid("misspelt", "ask", process("anonymous", "${messages.start('concern-raised')}"));
    invalid("counted, but with names", "count", process(null, "${pulse.close(5)}"));
    invalid("counted by nobody", "ask", process("unnamed", "${workingDays.today()}"));
  }

  private static Sample process(String answers, String expression) {
    String property =
        """
        <extensionElements><camunda:properties>
          <camunda:property name='answers' value='%s'/>
        </camunda:properties></extensionElements>
        """;
    return definitions(
        """
        <process id='p'>
          <userTask id='ask'>%s</userTask>
          <serviceTask id='count' camunda:expression="%s"/>
        </process>
        """
            .formatted(answers == null ? "" : property.formatted(answers), expression));
  }
}
