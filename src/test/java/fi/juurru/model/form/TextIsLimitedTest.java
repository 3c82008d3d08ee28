package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class TextIsLimitedTest extends RuleTable {

  TextIsLimitedTest() {
    super(new TextIsLimited());

    valid("a line", form("{'type': 'textfield', 'key': 'k', 'validate': {'maxLength': 200}}"));
    valid("a paragraph", form("{'type': 'textarea', 'key': 'k', 'validate': {'maxLength': 2000}}"));
    valid("only shown", form("{'type': 'textarea', 'key': 'k', 'readonly': true}"));
    invalid("none", "k", form("{'type': 'textarea', 'key': 'k'}"));
    invalid(
        "too long", "k", form("{'type': 'textfield', 'key': 'k', 'validate': {'maxLength': 201}}"));
  }
}
