package fi.juurru.form;

import fi.juurru.gate.ClaimQuestion;
import fi.juurru.language.Texts;
import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells beforehand what would come of claiming a task, so that nobody is offered a refusal. */
@Component
class Claims {

  private final ObjectProvider<ProcessEngineConfiguration> engine;
  private final Texts texts;

  Claims(ObjectProvider<ProcessEngineConfiguration> engine, Texts texts) {
    this.engine = engine;
    this.texts = texts;
  }

  /**
   * What would come of it.
   *
   * @param alone whether the task is offered to nobody else
   * @param refusal why it would be refused, in the reader's language; null when it would not
   */
  record Claim(boolean alone, String refusal) {}

  /** For this person, who is the one that asks; null when the task is somebody's already. */
  Claim of(Task task, String person) {
    if (task.getAssignee() != null) {
      return null;
    }
    try {
      var configuration = (ProcessEngineConfigurationImpl) engine.getObject();
      boolean alone =
          configuration
              .getCommandExecutorTxRequired()
              .execute(new ClaimQuestion(task.getId(), person));
      return new Claim(alone, null);
    } catch (AuthorizationException | WebApplicationException refused) {
      return new Claim(false, texts.ofRefusal(refused.getMessage()));
    }
  }
}
