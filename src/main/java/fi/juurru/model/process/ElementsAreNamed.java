package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * Everything that a reader of the diagram, of a task list or of history sees has a name: the
 * process, tasks, calls, sub-processes and events. Gateways have a rule of their own.
 */
@Component
class ElementsAreNamed implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Stream.of(Process.class, Activity.class, Event.class)
        .flatMap(file::all)
        .filter(element -> isBlank(element.getAttributeValue("name")))
        .forEach(findings.each(file, "Anna suomenkielinen nimi, joka kertoo, mitä tapahtuu."));
  }

  private static boolean isBlank(String name) {
    return name == null || name.isBlank();
  }
}
