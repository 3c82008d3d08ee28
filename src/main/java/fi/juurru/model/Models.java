package fi.juurru.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The files of one deployment, and what they may count on.
 *
 * @param others files that are broken or of another kind
 * @param running the latest versions of processes that are deployed already
 * @param runningDecisions the latest versions of decisions that are deployed already
 * @param runningForms the forms that belong to those processes
 * @param face what the models may call
 */
public record Models(
    List<ProcessFile> processes,
    List<DecisionFile> decisions,
    List<FormFile> forms,
    List<OtherFile> others,
    Collection<BpmnModelInstance> running,
    Collection<DecisionFile> runningDecisions,
    Collection<FormFile> runningForms,
    Face face) {

  /** Elements of a type in the deployment's processes and in those that are deployed already. */
  public <T extends ModelElementInstance> Stream<T> everywhere(Class<T> type) {
    return Stream.concat(processes.stream().map(ProcessFile::model), running.stream())
        .flatMap(model -> model.getModelElementsByType(type).stream());
  }

  /** The deployment's processes and those deployed already that it does not replace. */
  public Stream<ProcessFile> allProcesses() {
    Set<String> replaced = processes.stream().flatMap(ProcessFile::ids).collect(Collectors.toSet());
    return Stream.concat(
        processes.stream(),
        running.stream()
            .map(model -> new ProcessFile("", model))
            .filter(file -> file.ids().noneMatch(replaced::contains)));
  }

  /** The deployment's decisions and those deployed already. */
  public Stream<DecisionFile> allDecisions() {
    return Stream.concat(decisions.stream(), runningDecisions.stream());
  }

  /** The deployment's forms and those deployed already that it does not replace. */
  public Stream<FormFile> allForms() {
    Set<String> replaced = forms.stream().map(FormFile::id).collect(Collectors.toSet());
    return Stream.concat(
        forms.stream(), runningForms.stream().filter(form -> !replaced.contains(form.id())));
  }
}
