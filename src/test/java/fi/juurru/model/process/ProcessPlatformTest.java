package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;

import fi.juurru.model.RuleTable;

class ProcessPlatformTest extends RuleTable {

  ProcessPlatformTest() {
    super(new ProcessPlatform());

    valid(
        "this engine",
        definitions(
            "p.bpmn",
            "modeler:executionPlatform='Camunda Platform' modeler:executionPlatformVersion='7.24.0'",
            "<process id='p'/>"));
    invalid("not said", null, definitions("<process id='p'/>"));
    invalid(
        "another product",
        null,
        definitions(
            "p.bpmn",
            "modeler:executionPlatform='Camunda Cloud' modeler:executionPlatformVersion='8.6.0'",
            "<process id='p'/>"));
  }
}
