package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class FieldRequirementsAreRowsTest extends RuleTable {

  FieldRequirementsAreRowsTest() {
    super(new FieldRequirementsAreRows());

    valid("rows", form("{'type': 'text', 'id': 't', 'properties': {'requirement': 'A07 A08'}}"));
    valid("none", form("{'type': 'text', 'id': 't'}"));
    invalid(
        "a word", "t", form("{'type': 'text', 'id': 't', 'properties': {'requirement': 'todo'}}"));
  }
}
