package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class ConfidentialNamesWhoHelpsTest extends RuleTable {

  ConfidentialNamesWhoHelpsTest() {
    super(new ConfidentialNamesWhoHelps());

    valid("nothing confidential", process("<userTask id='t'/>"));
    valid("a role that helps", process(confidential("coach-lead")));
    invalid("no such role", "sample", process(confidential("boss")));
    invalid("yes", "sample", process(confidential("true")));
    invalid("nothing", "sample", process(confidential("")));
    invalid(
        "a task", "t", process("<userTask id='t'>" + confidential("coach-lead") + "</userTask>"));
  }

  private static String confidential(String value) {
    return "<extensionElements><camunda:properties><camunda:property name='confidential' value='"
        + value
        + "'/></camunda:properties></extensionElements>";
  }
}
