package fi.juurru.model.decision;

import static fi.juurru.model.Sample.decision;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class DecisionIdIsFileNameTest extends RuleTable {

  DecisionIdIsFileNameTest() {
    super(new DecisionIdIsFileName());

    valid("same", decision("", ""));
    invalid("different", null, named("other.dmn", "<decision id='sample' name='Näyte'/>"));
    invalid(
        "an id that says nothing",
        "Decision_1",
        named(
            "sample.dmn", "<decision id='sample' name='A'/><decision id='Decision_1' name='B'/>"));
    invalid("no name", "sample", named("sample.dmn", "<decision id='sample' name=''/>"));
  }

  private static Sample named(String file, String decisions) {
    return new Sample(
        file,
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D"
            namespace="juurru">%s</definitions>
        """
            .formatted(decisions));
  }
}
