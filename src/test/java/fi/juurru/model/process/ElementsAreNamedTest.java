package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class ElementsAreNamedTest extends RuleTable {

  ElementsAreNamedTest() {
    super(new ElementsAreNamed());

    valid(
        "all named",
        definitions(
            "<process id='p' name='Kierros'><startEvent id='s' name='Alku'/><parallelGateway"
                + " id='g'/></process>"));
    invalid("the process", "p", definitions("<process id='p'/>"));
    invalid("a task", "t", named("<userTask id='t'/>"));
    invalid("a blank name", "t", named("<userTask id='t' name=' '/>"));
    invalid("an event", "e", named("<endEvent id='e'/>"));
    invalid("a call", "c", named("<callActivity id='c'/>"));
  }

  private static Sample named(String element) {
    return definitions("<process id='p' name='Kierros'>%s</process>".formatted(element));
  }
}
