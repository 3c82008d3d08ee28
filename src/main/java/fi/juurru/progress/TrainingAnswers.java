package fi.juurru.progress;

import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.WORKER;

import fi.juurru.InstanceScope;
import fi.juurru.ProcessIds;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What was answered about a person's training for a method, from history. */
@Component
class TrainingAnswers {

  static final String STATUS = "trainingStatus";
  static final String DATE = "trainingDate";

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
    "supportPeople",
    "firstUseDate",
    "targetGroup"
  };

  private final HistoryService history;

  TrainingAnswers(HistoryService history) {
    this.history = history;
  }

  /**
   * Those of the newest follow-up, in whatever unit it was, by name; empty where there is none.
   *
   * @param without a follow-up that is left out
   */
  Map<String, Object> newest(InstanceScope scope, String worker, String without) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(ProcessIds.WORKER_TRAINING_FOLLOW_UP)
        .tenantIdIn(scope.organisation())
        .variableValueEquals(WORKER.name(), worker)
        .variableValueEquals(METHOD.name(), scope.method())
        .processInstanceIdNotIn(without)
        .orderByProcessInstanceStartTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .map(HistoricProcessInstance::getId)
        .map(id -> InstanceValues.read(history, Stream.of(id), NAMES).of(id))
        .findFirst()
        .orElse(Map.of());
  }
}
