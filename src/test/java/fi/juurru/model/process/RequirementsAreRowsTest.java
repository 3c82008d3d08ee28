package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class RequirementsAreRowsTest extends RuleTable {

  RequirementsAreRowsTest() {
    super(new RequirementsAreRows());

    valid("rows", property("requirement", "A07 A08 X01"));
    valid("another property", property("starters", "all"));
    invalid("commas", "t", property("requirement", "A07,A08"));
    invalid("empty", "t", property("requirement", ""));
    invalid("a word", "t", property("requirement", "todo"));
  }

  private static Sample property(String name, String value) {
    return process(
        """
        <userTask id='t'><extensionElements><camunda:properties>
          <camunda:property name='%s' value='%s'/>
        </camunda:properties></extensionElements></userTask>
        """
            .formatted(name, value));
  }
}
