package fi.juurru.access;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * A task with the extension property {@value #PROPERTY} confirms what somebody proposed: that
 * variable has the user id of who did, and another of those to whom the task is offered answers.
 * Where there is nobody else, that person may, so that nothing stands still.
 */
final class SecondPerson {

  private static final String PROPERTY = "notBy";

  private SecondPerson() {}

  /** Whether this person proposed what the task confirms, and somebody else could answer. */
  static boolean isToBeAnother(TaskEntity task, String user, CommandContext context) {
    return proposer(task, context).filter(user::equals).isPresent()
        && context.runWithoutAuthorization(() -> hasOthers(task, user, context));
  }

  private static Optional<Object> proposer(TaskEntity task, CommandContext context) {
    return Optional.ofNullable(task.getProcessDefinitionId())
        .map(
            context.getProcessEngineConfiguration().getDeploymentCache()
                ::findBpmnModelInstanceForProcessDefinition)
        .map(model -> model.<UserTask>getModelElementById(task.getTaskDefinitionKey()))
        .map(UserTask::getExtensionElements)
        .flatMap(
            extensions ->
                extensions.getChildElementsByType(CamundaProperties.class).stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .filter(property -> PROPERTY.equals(property.getCamundaName()))
                    .map(CamundaProperty::getCamundaValue)
                    .findFirst())
        .map(task::getVariable);
  }

  private static boolean hasOthers(TaskEntity task, String user, CommandContext context) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .flatMap(
            group ->
                context
                    .getProcessEngineConfiguration()
                    .getIdentityService()
                    .createUserQuery()
                    .memberOfGroup(group)
                    .list()
                    .stream())
        .anyMatch(member -> !member.getId().equals(user));
  }
}
