package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/**
 * A start form belongs to the same deployment as its process, as the forms of tasks do. A start
 * event without a form is started by a message or a calling process.
 */
@Component
class StartFormExists implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    FormReference.check(
        StartEvent.class, start -> FormReference.of(start) != null, models, findings);
  }
}
