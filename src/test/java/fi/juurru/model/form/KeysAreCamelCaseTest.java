package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class KeysAreCamelCaseTest extends RuleTable {

  KeysAreCamelCaseTest() {
    super(new KeysAreCamelCase());

    valid("camelCase", form("{'type': 'number', 'key': 'firstUseTarget'}"));
    valid("a repeated row", form("{'type': 'textfield', 'key': 'step1_text'}"));
    valid("a text needs none", form("{'type': 'text', 'id': 't'}"));
    invalid("kebab-case", "first-use", form("{'type': 'number', 'key': 'first-use'}"));
    invalid("nested", "a.b", form("{'type': 'number', 'key': 'a.b'}"));
    invalid("none", "x", form("{'type': 'number', 'id': 'x'}"));
    invalid("a path", "k", form("{'type': 'number', 'key': 'k', 'path': 'a'}"));
  }
}
