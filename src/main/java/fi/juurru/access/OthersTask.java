package fi.juurru.access;

import fi.juurru.Confidential;
import fi.juurru.gate.Asker;
import fi.juurru.gate.CommandField;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Tells somebody who tries a task of others whose it is, where the engine would name a permission;
 * of a confidential process not even that there is such a task.
 */
final class OthersTask {

  private OthersTask() {}

  /** Empty when nothing is missing or it is not about a task of the asker's own organisation. */
  static Optional<RuntimeException> refusal(
      ProcessEngineException e, Command<?> command, Asker asker, CommandContext context) {
    if (!(e instanceof AuthorizationException missing)
        || missing.getMissingAuthorizations().isEmpty()) {
      return Optional.empty();
    }
    return refusal(command, asker, context);
  }

  /** A task by its id, as from a link, would look as if it were done already. */
  static void refuseSought(Command<?> command, Asker asker, CommandContext context) {
    if (command instanceof TaskQuery) {
      refusal(command, asker, context)
          .ifPresent(
              refusal -> {
                throw refusal;
              });
    }
  }

  private static Optional<RuntimeException> refusal(
      Command<?> command, Asker asker, CommandContext context) {
    return CommandField.<String>find(command, "taskId")
        .map(id -> context.getTaskManager().findTaskById(id))
        .filter(task -> asker.organisations().contains(task.getTenantId()))
        .map(task -> context.runWithoutAuthorization(() -> refusal(task, context)));
  }

  private static RuntimeException refusal(TaskEntity task, CommandContext context) {
    var sameTask = new TaskQueryImpl();
    sameTask.taskId(task.getId());
    if (context.getTaskManager().findTaskCountByQueryCriteria(sameTask) == 0) {
      return Refusal.TASK_GONE.exception(); // its people complete it at this very moment
    }
    return isConfidential(task, context)
        ? Refusal.NOT_FOUND.exception()
        : Refusal.TASK_OF_OTHERS.about(groups(task, context));
  }

  private static boolean isConfidential(TaskEntity task, CommandContext context) {
    return Confidential.helper(
            context
                .getProcessEngineConfiguration()
                .getRepositoryService()
                .getBpmnModelInstance(task.getProcessDefinitionId()))
        .isPresent();
  }

  /** Names of the groups that the model names, in alphabetical order. */
  private static String groups(TaskEntity task, CommandContext context) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .distinct()
        .map(OrganisationIdentities.of(context)::findGroupById)
        .filter(Objects::nonNull)
        .map(Group::getName)
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
