package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * A task opens a form of its own deployment. Without one Tasklist shows a page on which a person
 * can type any variable; with a form of another version, fields and model drift apart.
 */
@Component
class UserTaskHasForm implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    FormReference.check(UserTask.class, task -> true, models, findings);
  }
}
