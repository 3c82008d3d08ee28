package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class FieldsAreLabelledTest extends RuleTable {

  FieldsAreLabelledTest() {
    super(new FieldsAreLabelled());

    valid("a field", form("{'type': 'number', 'key': 'k', 'label': 'Kuinka monta?'}"));
    valid("a date", form("{'type': 'datetime', 'key': 'k', 'dateLabel': 'Milloin?'}"));
    valid("a text", form("{'type': 'text', 'id': 't'}"));
    invalid("a field without", "k", form("{'type': 'number', 'key': 'k'}"));
    invalid("a group without", "g", form("{'type': 'group', 'id': 'g', 'components': []}"));
  }
}
