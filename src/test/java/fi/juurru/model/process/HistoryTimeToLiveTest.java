package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;

import fi.juurru.model.RuleTable;

class HistoryTimeToLiveTest extends RuleTable {

  HistoryTimeToLiveTest() {
    super(new HistoryTimeToLive());
    valid(
        "days",
        definitions("<process id='p' isExecutable='true' camunda:historyTimeToLive='P396D'/>"));
    invalid("none", "p", definitions("<process id='p' isExecutable='true'/>"));
    invalid(
        "months, which the engine does not understand",
        "p",
        definitions("<process id='p' isExecutable='true' camunda:historyTimeToLive='P13M'/>"));
  }
}
