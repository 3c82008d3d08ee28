package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class ElementIdsSayWhatTheyAreTest extends RuleTable {

  ElementIdsSayWhatTheyAreTest() {
    super(new ElementIdsSayWhatTheyAre());

    valid("kebab-case", process("<userTask id='hold-discussion'/>"));
    invalid("generated", "Activity_0x9", process("<userTask id='Activity_0x9'/>"));
    invalid("camelCase", "holdDiscussion", process("<userTask id='holdDiscussion'/>"));
    invalid(
        "a generated flow",
        "Flow_1",
        process(
            """
            <userTask id='a'/><userTask id='b'/>
            <sequenceFlow id='Flow_1' sourceRef='a' targetRef='b'/>
            """));
  }
}
