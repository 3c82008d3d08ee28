package fi.juurru.form;

import fi.juurru.gate.Asker;
import fi.juurru.gate.CommandRule;
import fi.juurru.gate.GivenCommand;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** With the start of a process ends what its starter had begun to write, in one transaction. */
@Component
class SentStart implements CommandRule {

  private final ObjectProvider<KeptAnswers> kept;

  SentStart(ObjectProvider<KeptAnswers> kept) {
    this.kept = kept;
  }

  @Override
  public Turn turn() {
    return Turn.FORM;
  }

  @Override
  public <T> T pass(GivenCommand<T> given) {
    T answer = given.onwards();
    if (given.command() instanceof SubmitStartFormCmd
        && answer instanceof ExecutionEntity instance) {
      given
          .asker()
          .map(Asker::id)
          .ifPresent(
              person ->
                  kept.getObject().forgetStart(instance.getProcessDefinition().getKey(), person));
    }
    return answer;
  }
}
