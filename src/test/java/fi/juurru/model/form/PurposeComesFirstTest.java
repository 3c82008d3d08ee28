package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class PurposeComesFirstTest extends RuleTable {

  PurposeComesFirstTest() {
    super(new PurposeComesFirst());

    valid("a text", form("{'type': 'text', 'text': 'Kerro, miten sujui.'}"));
    invalid("a field first", null, form("{'type': 'number', 'key': 'k'}"));
    invalid("an empty text", null, form("{'type': 'text', 'text': ' '}"));
    invalid(
        "a text that may be hidden",
        null,
        form("{'type': 'text', 'text': 'Kerro.', 'conditional': {'hide': '=x'}}"));
    invalid("nothing", null, form());
  }
}
