package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import fi.juurru.ProcessVariable;
import fi.juurru.process.Awaiting;
import fi.juurru.process.OpenProcesses;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * How far a person has come with a method, wherever that was: people change units and units merge,
 * and nobody is asked the same things again. For the models.
 */
@Component("training")
@CalledByModels
public class TrainingSoFar {

  private final TrainingAnswers answers;
  private final Awaiting awaiting;
  private final OpenProcesses open;

  TrainingSoFar(TrainingAnswers answers, Awaiting awaiting, OpenProcesses open) {
    this.answers = answers;
    this.awaiting = awaiting;
    this.open = open;
  }

  /**
   * User ids of those whose follow-up in the current instance's unit and method waits for a
   * message, as a form holds a choice of several. Who asks the current process with {@code
   * messages.startOnce} meanwhile waits until this transaction has ended: nobody is told by an
   * instance that has just found nobody.
   */
  public SpinJsonNode awaiting(String message) {
    ExecutionEntity execution = CurrentInstance.execution();
    String organisation = execution.getTenantId();
    String unit = ProcessVariable.UNIT.get(execution);
    String method = ProcessVariable.METHOD.get(execution);
    open.hold(organisation, unit, method);
    return Spin.JSON(awaiting.workers(organisation, unit, method, message));
  }

  /**
   * Goes on from the newest earlier follow-up of the current instance's {@code worker} and method.
   * Its answers become variables of the current instance, and {@code trainingStatus} becomes {@code
   * done}, or {@code enrolled} where a day for the training is known. Without an earlier follow-up
   * everything stays as the caller gave it.
   */
  public void takeOver() {
    ExecutionEntity execution = CurrentInstance.execution();
    Map<String, Object> earlier =
        new HashMap<>(
            answers.newest(
                InstanceScope.of(execution),
                ProcessVariable.WORKER.get(execution),
                execution.getProcessInstanceId()));
    Object given = execution.getVariable(TrainingAnswers.STATUS);
    Object reached = earlier.remove(TrainingAnswers.STATUS);
    earlier.forEach(execution::setVariable);
    if ("done".equals(reached) || "completed".equals(earlier.get("trainingOutcome"))) {
      execution.setVariable(TrainingAnswers.STATUS, "done");
    } else if (earlier.containsKey(TrainingAnswers.DATE) && !"done".equals(given)) {
      execution.setVariable(TrainingAnswers.STATUS, "enrolled");
    }
  }
}
