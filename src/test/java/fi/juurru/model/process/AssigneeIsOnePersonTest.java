package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class AssigneeIsOnePersonTest extends RuleTable {

  AssigneeIsOnePersonTest() {
    super(new AssigneeIsOnePerson());

    valid("a variable", process("<userTask id='t' camunda:assignee='${worker}'/>"));
    valid("nobody", process("<userTask id='t' camunda:candidateGroups='${unit}.team'/>"));
    invalid("a user id", "t", process("<userTask id='t' camunda:assignee='maija'/>"));
    invalid("user ids", "t", process("<userTask id='t' camunda:candidateUsers='maija,matti'/>"));
    invalid(
        "a call", "t", process("<userTask id='t' camunda:assignee='${roles.holders(unit, x)}'/>"));
  }
}
