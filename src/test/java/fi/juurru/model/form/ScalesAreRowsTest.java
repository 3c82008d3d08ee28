package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class ScalesAreRowsTest extends RuleTable {

  private static final String STEPS =
      "'values': [{'label': '1 – ei', 'value': '1'}, {'label': '2', 'value': '2'},"
          + " {'label': '3', 'value': '3'}, {'label': '4', 'value': '4'},"
          + " {'label': '5 – kyllä', 'value': '5'}]";

  ScalesAreRowsTest() {
    super(new ScalesAreRows());

    valid("a row", form("{'type': 'radio', 'id': 'scale-k', 'key': 'k', " + STEPS + "}"));
    valid(
        "another choice",
        form("{'type': 'select', 'key': 'k', 'values': [{'label': '1', 'value': '1'}]}"));
    invalid("a list", "k", form("{'type': 'select', 'id': 'scale-k', 'key': 'k', " + STEPS + "}"));
    invalid("buttons below each other", "k", form("{'type': 'radio', 'key': 'k', " + STEPS + "}"));
  }
}
