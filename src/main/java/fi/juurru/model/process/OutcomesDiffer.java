package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.springframework.stereotype.Component;

/**
 * One end event per outcome. History shows how an instance ended by the end event's name, so two
 * with the same name are either one outcome, or one of them is misnamed.
 */
@Component
class OutcomesDiffer implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Set<Object> seen = new HashSet<>();
    file.all(EndEvent.class)
        .filter(end -> end.getName() != null && !end.getName().isBlank())
        .filter(end -> !seen.add(List.of(end.getParentElement(), end.getName())))
        .forEach(
            findings.each(
                file,
                "Saman niminen lopputulos on jo. Yhdistä ne tai kerro nimessä, miten ne"
                    + " eroavat."));
  }
}
