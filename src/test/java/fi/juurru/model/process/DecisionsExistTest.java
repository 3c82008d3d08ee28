package fi.juurru.model.process;

import static fi.juurru.model.Sample.decision;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class DecisionsExistTest extends RuleTable {

  DecisionsExistTest() {
    super(new DecisionsExist());

    runningDecision(decision("", ""));
    valid("deployed before", process("<businessRuleTask id='t' camunda:decisionRef='sample'/>"));
    valid(
        "in the same deployment",
        process("<businessRuleTask id='t' camunda:decisionRef='sample'/>"),
        decision("", ""));
    invalid("nowhere", "t", process("<businessRuleTask id='t' camunda:decisionRef='gone'/>"));
    invalid("none", "t", process("<businessRuleTask id='t'/>"));
  }
}
