package fi.juurru.model.decision;

import static fi.juurru.model.Sample.decision;

import fi.juurru.model.RuleTable;

class DecisionTimeToLiveTest extends RuleTable {

  DecisionTimeToLiveTest() {
    super(new DecisionTimeToLive());

    valid("days", decision("camunda:historyTimeToLive='P396D'", ""));
    invalid("none", "sample", decision("", ""));
    invalid("months", "sample", decision("camunda:historyTimeToLive='P13M'", ""));
  }
}
