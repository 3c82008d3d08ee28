package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;

import fi.juurru.model.RuleTable;

class ProcessIsExecutableTest extends RuleTable {

  ProcessIsExecutableTest() {
    super(new ProcessIsExecutable());

    valid("executable", definitions("<process id='p' isExecutable='true'/>"));
    invalid("said not to be", "p", definitions("<process id='p' isExecutable='false'/>"));
    invalid("not said", "p", definitions("<process id='p'/>"));
  }
}
