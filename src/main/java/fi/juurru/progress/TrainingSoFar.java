package fi.juurru.progress;

import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.WORKER;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * How far a person has come with a method, wherever that was: people change units and units merge,
 * and nobody is asked the same things again. For the models.
 */
@Component("training")
@CalledByModels
public class TrainingSoFar {

  private static final String STATUS = "trainingStatus";
  private static final String DATE = "trainingDate";

  private static final String[] NAMES = {
    STATUS,
    DATE,
    "trainingOutcome",
    "trainingCompletedOn",
    "recordingTrainedOn",
    "recordingInstructionsGiven",
    "codeKnown",
    "supportKind",
    "supportAgent",
    "supportBuddy",
    "firstUseDate",
    "targetGroup"
  };

  private final HistoryService history;

  TrainingSoFar(HistoryService history) {
    this.history = history;
  }

  /**
   * Goes on from the newest earlier follow-up of the current instance's {@code worker} and method.
   * Its answers become variables of the current instance, and {@code trainingStatus} becomes {@code
   * done}, or {@code enrolled} where a day for the training is known. Without an earlier follow-up
   * everything stays as the caller gave it.
   */
  public void takeOver() {
    ExecutionEntity execution = CurrentInstance.execution();
    history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(execution.getProcessDefinition().getKey())
        .tenantIdIn(execution.getTenantId())
        .variableValueEquals(WORKER.name(), WORKER.get(execution))
        .variableValueEquals(METHOD.name(), METHOD.get(execution))
        .processInstanceIdNotIn(execution.getProcessInstanceId())
        .orderByProcessInstanceStartTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .ifPresent(earlier -> takeOver(answers(earlier), execution));
  }

  private static void takeOver(Map<String, Object> answers, ExecutionEntity execution) {
    Object given = execution.getVariable(STATUS);
    Object reached = answers.remove(STATUS);
    answers.forEach(execution::setVariable);
    if ("done".equals(reached) || "completed".equals(answers.get("trainingOutcome"))) {
      execution.setVariable(STATUS, "done");
    } else if (answers.containsKey(DATE) && !"done".equals(given)) {
      execution.setVariable(STATUS, "enrolled");
    }
  }

  /** What was answered. A task keeps its own copies, which are older. */
  private Map<String, Object> answers(HistoricProcessInstance followUp) {
    Map<String, Object> answers = new HashMap<>();
    history
        .createHistoricVariableInstanceQuery()
        .processInstanceId(followUp.getId())
        .variableNameIn(NAMES)
        .list()
        .stream()
        .filter(variable -> followUp.getId().equals(variable.getExecutionId()))
        .filter(variable -> variable.getValue() != null)
        .forEach((HistoricVariableInstance v) -> answers.put(v.getName(), v.getValue()));
    return answers;
  }
}
