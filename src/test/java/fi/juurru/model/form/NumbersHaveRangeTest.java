package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class NumbersHaveRangeTest extends RuleTable {

  NumbersHaveRangeTest() {
    super(new NumbersHaveRange());

    valid("both", form("{'type': 'number', 'key': 'k', 'validate': {'min': 0, 'max': 10}}"));
    invalid("none", "k", form("{'type': 'number', 'key': 'k'}"));
    invalid("one", "k", form("{'type': 'number', 'key': 'k', 'validate': {'min': 0}}"));
    invalid(
        "turned round",
        "k",
        form("{'type': 'number', 'key': 'k', 'validate': {'min': 9, 'max': 1}}"));
  }
}
