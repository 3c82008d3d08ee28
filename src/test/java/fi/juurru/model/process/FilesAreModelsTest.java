package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;
import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class FilesAreModelsTest extends RuleTable {

  FilesAreModelsTest() {
    super(new FilesAreModels());

    valid("a process", process(""));
    invalid("a script", null, new Sample("x.groovy", "System.exit(1)"));
    invalid("a case", null, new Sample("x.cmmn", "<definitions/>"));
    invalid("a file that the engine would take", null, new Sample("xbpmn", "<definitions/>"));
    invalid("not XML", null, new Sample("x.bpmn", "process"));
    invalid("not BPMN", null, new Sample("x.bpmn", "<process/>"));
    invalid("not JSON", null, new Sample("x.form", "{"));
    invalid("a name twice in JSON", null, new Sample("x.form", "{\"id\": 1, \"id\": 2}"));
    invalid("more after JSON", null, new Sample("x.form", "{} {}"));
    invalid(
        "an element that BPMN does not know",
        null,
        definitions("<process id='p'><surprise/></process>"));
  }
}
