package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class UserTaskHasCandidateGroupsTest extends RuleTable {

  UserTaskHasCandidateGroupsTest() {
    super(new UserTaskHasCandidateGroups());

    valid("a role", task("${unit}.supervisor"));
    valid("two roles", task("${unit}.change-agent, ${area}.coordinator"));
    valid("a chosen role", task("${roles.group(ownerRole)}"));
    valid("one person instead", process("<userTask id='t' camunda:assignee='${worker}'/>"));
    invalid("nobody", "t", process("<userTask id='t'/>"));
    invalid("no such role", "t", task("${unit}.boss"));
    invalid("a role of another scope", "t", task("${unit}.coordinator"));
    invalid("a group's name", "t", task("managers"));
    invalid("a variable", "t", task("${group}"));
  }

  private static Sample task(String groups) {
    return process("<userTask id='t' camunda:candidateGroups='%s'/>".formatted(groups));
  }
}
