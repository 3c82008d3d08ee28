package fi.juurru.model.decision;

import static fi.juurru.model.Sample.decision;

import fi.juurru.model.RuleTable;

class HitPolicyIsSetTest extends RuleTable {

  HitPolicyIsSetTest() {
    super(new HitPolicyIsSet());

    valid(
        "set",
        decision("", "<decisionTable id='t' hitPolicy='FIRST'><output id='o'/></decisionTable>"));
    invalid("open", "t", decision("", "<decisionTable id='t'><output id='o'/></decisionTable>"));
  }
}
