package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class DefaultsAreAllowedTest extends RuleTable {

  DefaultsAreAllowedTest() {
    super(new DefaultsAreAllowed());

    valid("none", form("{'type': 'number', 'key': 'k'}"));
    valid(
        "in range",
        form(
            "{'type': 'number', 'key': 'k', 'defaultValue': 2, 'validate': {'min': 1, 'max': 3}}"));
    invalid(
        "out of range",
        "k",
        form(
            "{'type': 'number', 'key': 'k', 'defaultValue': 9, 'validate': {'min': 1, 'max': 3}}"));
    invalid("a text in a number", "k", form("{'type': 'number', 'key': 'k', 'defaultValue': '2'}"));
    invalid(
        "not among the options",
        "k",
        form(
            "{'type': 'radio', 'key': 'k', 'defaultValue': 'b', 'values': [{'label': 'A', 'value': 'a'}]}"));
  }
}
