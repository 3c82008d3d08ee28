package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class RequiredCanBeFilledTest extends RuleTable {

  RequiredCanBeFilledTest() {
    super(new RequiredCanBeFilled());

    valid("a field", form("{'type': 'number', 'key': 'k', 'validate': {'required': true}}"));
    invalid(
        "a read-only field",
        "k",
        form("{'type': 'number', 'key': 'k', 'readonly': true, 'validate': {'required': true}}"));
    invalid(
        "not a truth value",
        "k",
        form("{'type': 'number', 'key': 'k', 'validate': {'required': 'yes'}}"));
    invalid("a text", "t", form("{'type': 'text', 'id': 't', 'validate': {'required': true}}"));
  }
}
