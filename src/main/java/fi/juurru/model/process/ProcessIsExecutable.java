package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** A process is executable: the engine skips any other without a word. */
@Component
class ProcessIsExecutable implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(Process.class)
        .filter(process -> !process.isExecutable())
        .forEach(findings.each(file, "Merkitse prosessi suoritettavaksi (Executable)."));
  }
}
