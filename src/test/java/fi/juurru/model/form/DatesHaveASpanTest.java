package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class DatesHaveASpanTest extends RuleTable {

  DatesHaveASpanTest() {
    super(new DatesHaveASpan());

    valid("a span", form("{'type': 'datetime', 'key': 'k', 'properties': {'span': 'longPast'}}"));
    valid("only shown", form("{'type': 'datetime', 'key': 'k', 'disabled': true}"));
    invalid("none", "k", form("{'type': 'datetime', 'key': 'k'}"));
    invalid(
        "unknown", "k", form("{'type': 'datetime', 'key': 'k', 'properties': {'span': 'any'}}"));
  }
}
