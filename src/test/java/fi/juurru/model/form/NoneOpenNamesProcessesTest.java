package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class NoneOpenNamesProcessesTest extends RuleTable {

  NoneOpenNamesProcessesTest() {
    super(new NoneOpenNamesProcesses());

    valid(
        "a process that there is",
        form("{'type': 'select', 'key': 'unit', 'properties': {'noneOpen': 'sample'}}"),
        process("<startEvent id='s'/>"));
    invalid(
        "a misspelt one",
        "unit",
        form("{'type': 'select', 'key': 'unit', 'properties': {'noneOpen': 'sample simple'}}"),
        process("<startEvent id='s'/>"));
    invalid(
        "on a field that says no place",
        "method",
        form("{'type': 'select', 'key': 'method', 'properties': {'noneOpen': 'sample'}}"),
        process("<startEvent id='s'/>"));
  }
}
