package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class DatesAreDaysTest extends RuleTable {

  DatesAreDaysTest() {
    super(new DatesAreDays());

    valid("a day", form("{'type': 'datetime', 'key': 'k', 'subtype': 'date'}"));
    invalid("a time", "k", form("{'type': 'datetime', 'key': 'k', 'subtype': 'datetime'}"));
    invalid("not said", "k", form("{'type': 'datetime', 'key': 'k'}"));
  }
}
