package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class FreeTextWarnsTest extends RuleTable {

  FreeTextWarnsTest() {
    super(new FreeTextWarns());

    valid(
        "in the description",
        form("{'type': 'textarea', 'key': 'k', 'description': 'Älä kirjoita asiakkaan tietoja.'}"));
    valid(
        "on top",
        form(
            "{'type': 'text', 'text': 'Älä kirjoita asiakkaiden tietoja.'}",
            "{'type': 'textarea', 'key': 'k'}"));
    valid("nothing to write", form("{'type': 'textarea', 'key': 'k', 'readonly': true}"));
    invalid("not", null, form("{'type': 'textarea', 'key': 'k'}"));
  }
}
