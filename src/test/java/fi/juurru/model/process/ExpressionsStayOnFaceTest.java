package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class ExpressionsStayOnFaceTest extends RuleTable {

  ExpressionsStayOnFaceTest() {
    super(new ExpressionsStayOnFace());

    valid("a bean of the face", expression("${workingDays.after(days + 1)}"));
    valid("a variable", expression("${empty reason ? 1 : 2}"));
    valid("optional variables", expression("${execution.getVariable('x') == null}"));
    valid("the business key", expression("${execution.businessKey}"));
    valid("who is logged in", expression("${currentUser()}"));
    valid("outputs of a decision", expression("${decisionResult[0].owner}"));
    invalid("another bean", "t", expression("${dataSource.getConnection()}"));
    invalid("a variable's method", "t", expression("${x.getClass()}"));
    invalid("a text's method", "t", expression("${''.getClass()}"));
    invalid("a property", "t", expression("${x.class}"));
    invalid("a property in brackets", "t", expression("${x['class']}"));
    invalid("a decision's class", "t", expression("${decisionResult[0].class}"));
    invalid("the engine", "t", expression("${execution.getProcessEngineServices()}"));
    invalid("the engine as property", "t", expression("${execution.processEngineServices}"));
    invalid("setting variables", "t", expression("${execution.setVariable('unit', 'x')}"));
    invalid("the execution itself", "t", expression("${roles.holders(execution, 'worker')}"));
    invalid("the task", "t", expression("${task.setAssignee('x')}"));
    invalid("a chain", "t", expression("${roles.holders(unit, 'worker').iterator()}"));
    invalid("static", "t", expression("${java.lang.Runtime.getRuntime()}"));
    invalid("a function", "t", expression("${dateTime()}"));
    invalid("hidden in an argument", "t", expression("${workingDays.after(x.y)}"));
    invalid("a bean by itself", "t", expression("${roles}"));
    invalid("in a name", "t", process("<userTask id='t' name='Lue ${x.class}'/>"));
    valid(
        "a bean as delegate",
        process("<serviceTask id='t' camunda:delegateExpression='${rounds}'/>"));
  }

  private static Sample expression(String text) {
    return process("<serviceTask id='t' camunda:expression=\"%s\"/>".formatted(text));
  }
}
