package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class KeysAreUniqueTest extends RuleTable {

  KeysAreUniqueTest() {
    super(new KeysAreUnique());

    valid(
        "different",
        form(
            "{'type': 'number', 'key': 'a', 'id': '1'}",
            "{'type': 'number', 'key': 'b', 'id': '2'}"));
    valid(
        "only one is shown",
        form(
            "{'type': 'number', 'key': 'a', 'id': '1', 'conditional': {'hide': '=x'}}",
            "{'type': 'select', 'key': 'a', 'id': '2', 'conditional': {'hide': '=not(x)'}}"));
    invalid(
        "the same",
        "a",
        form(
            "{'type': 'number', 'key': 'a', 'id': '1'}",
            "{'type': 'number', 'key': 'a', 'id': '2'}"));
    invalid(
        "one is always shown",
        "a",
        form(
            "{'type': 'number', 'key': 'a', 'id': '1', 'conditional': {'hide': '=x'}}",
            "{'type': 'number', 'key': 'a', 'id': '2'}"));
    invalid("the same id", "1", form("{'type': 'text', 'id': '1'}", "{'type': 'text', 'id': '1'}"));
  }
}
