package fi.juurru.model.form;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class FormIdIsFileNameTest extends RuleTable {

  FormIdIsFileNameTest() {
    super(new FormIdIsFileName());

    valid("same", new Sample("check-in-hold.form", "{\"id\": \"check-in-hold\"}"));
    invalid("different", null, new Sample("check-in-hold.form", "{\"id\": \"Form_1\"}"));
    invalid("none", null, new Sample("check-in-hold.form", "{}"));
    invalid("not kebab-case", null, new Sample("checkIn.form", "{\"id\": \"checkIn\"}"));
  }
}
