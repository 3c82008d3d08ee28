package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class FreeTextWarnsTest extends RuleTable {

  FreeTextWarnsTest() {
    super(new FreeTextWarns());

    valid(
        "at the end of the purpose",
        form(
            "{'type': 'text', 'text': 'Kerro huoli. Älä kirjoita asiakkaiden tietoja.'}",
            "{'type': 'textarea', 'key': 'k'}"));
    valid(
        "in the text below it",
        form(
            "{'type': 'text', 'text': 'Kerro huoli.'}",
            "{'type': 'text', 'text': 'Älä kirjoita asiakkaan tietoja.'}",
            "{'type': 'textarea', 'key': 'k'}"));
    valid("nothing to write", form("{'type': 'textarea', 'key': 'k', 'readonly': true}"));
    invalid("not", null, form("{'type': 'textarea', 'key': 'k'}"));
    invalid(
        "in a field only",
        null,
        form("{'type': 'textarea', 'key': 'k', 'description': 'Älä kirjoita asiakkaan tietoja.'}"));
    invalid(
        "only sometimes",
        null,
        form(
            "{'type': 'text', 'text': 'Älä kirjoita asiakkaan tietoja.',"
                + " 'conditional': {'hide': '=a = 1'}}",
            "{'type': 'textarea', 'key': 'k'}"));
    invalid(
        "below the first field",
        null,
        form(
            "{'type': 'textarea', 'key': 'k'}",
            "{'type': 'text', 'text': 'Älä kirjoita asiakkaan tietoja.'}"));
    invalid(
        "once more in a field",
        "k",
        form(
            "{'type': 'text', 'text': 'Kerro huoli. Älä kirjoita asiakkaan tietoja.'}",
            "{'type': 'textarea', 'key': 'k',"
                + " 'description': 'Ei nimiä. Älä kirjoita asiakkaan tietoja.'}"));
  }
}
