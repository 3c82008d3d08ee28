package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class ExpressionsAreReadableTest extends RuleTable {

  ExpressionsAreReadableTest() {
    super(new ExpressionsAreReadable());

    valid("a call", process("<userTask id='t' camunda:dueDate='${workingDays.after(5)}'/>"));
    valid("text", process("<userTask id='t' name='Maksa 5 $'/>"));
    invalid("an open brace", "t", process("<userTask id='t' camunda:dueDate='${workingDays'/>"));
    invalid("in a name", "t", process("<userTask id='t' name='${1 +}'/>"));
    invalid(
        "in a condition",
        "f",
        process(
            """
            <userTask id='a'/><userTask id='b'/><sequenceFlow id='f' sourceRef='a' targetRef='b'>
              <conditionExpression xsi:type='tFormalExpression'>${a b}</conditionExpression>
            </sequenceFlow>
            """));
  }
}
