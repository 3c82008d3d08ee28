package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class RolesInCallsAreKnownTest extends RuleTable {

  RolesInCallsAreKnownTest() {
    super(new RolesInCallsAreKnown());

    valid("known", call("${roles.holders(unit, 'worker')}"));
    valid("chosen at run time", call("${roles.group(ownerRole)}"));
    valid("of the instance's scope", call("${roles.group('coordinator')}"));
    invalid("misspelt", "t", call("${roles.holders(unit, 'wroker')}"));
    invalid("held elsewhere", "t", call("${roles.holders(unit, 'coordinator')}"));
    invalid("misspelt group", "t", call("${roles.group('boss')}"));
  }

  private static Sample call(String expression) {
    return process("<serviceTask id='t' camunda:expression=\"%s\"/>".formatted(expression));
  }
}
