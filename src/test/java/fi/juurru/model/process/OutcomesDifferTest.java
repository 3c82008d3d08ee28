package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class OutcomesDifferTest extends RuleTable {

  OutcomesDifferTest() {
    super(new OutcomesDiffer());

    valid("different", process("<endEvent id='a' name='Sovittu'/><endEvent id='b' name='Jäi'/>"));
    valid(
        "in another sub-process",
        process(
            "<endEvent id='a' name='Valmis'/><subProcess id='p'><endEvent id='b'"
                + " name='Valmis'/></subProcess>"));
    invalid(
        "the same",
        "b",
        process("<endEvent id='a' name='Valmis'/><endEvent id='b' name='Valmis'/>"));
  }
}
