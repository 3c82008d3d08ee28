package fi.juurru.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The files of one deployment, and what they may count on.
 *
 * @param others files that are broken or of another kind
 * @param running the latest versions of processes that are deployed already
 * @param runningDecisions ids of decisions that are deployed already
 * @param face what the models may call
 */
public record Models(
    List<ProcessFile> processes,
    List<DecisionFile> decisions,
    List<FormFile> forms,
    List<OtherFile> others,
    Collection<BpmnModelInstance> running,
    Collection<String> runningDecisions,
    Face face) {

  /** Elements of a type in the deployment's processes and in those that are deployed already. */
  public <T extends ModelElementInstance> Stream<T> everywhere(Class<T> type) {
    return Stream.concat(processes.stream().map(ProcessFile::model), running.stream())
        .flatMap(model -> model.getModelElementsByType(type).stream());
  }
}
