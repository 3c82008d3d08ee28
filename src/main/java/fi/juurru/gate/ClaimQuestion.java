package fi.juurru.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * What would come of claiming a task, asked without claiming it: refused as the claim would be.
 * Answers whether the task is offered to nobody else.
 */
public final class ClaimQuestion implements Command<Boolean> {

  private final String taskId;
  private final String userId;

  /** Whether this person may claim the task, which must be open. */
  public ClaimQuestion(String taskId, String userId) {
    this.taskId = taskId;
    this.userId = userId;
  }

  @Override
  public Boolean execute(CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkTaskWork(task));
    return context.runWithoutAuthorization(() -> people(task, context)).equals(Set.of(userId));
  }

  private static Set<String> people(TaskEntity task, CommandContext context) {
    Set<String> people = new HashSet<>();
    for (IdentityLink candidate : task.getCandidates()) {
      if (candidate.getUserId() != null) {
        people.add(candidate.getUserId());
      } else {
        people.addAll(members(candidate.getGroupId(), context));
      }
    }
    return people;
  }

  private static Set<String> members(String group, CommandContext context) {
    return context
        .getProcessEngineConfiguration()
        .getIdentityService()
        .createUserQuery()
        .memberOfGroup(group)
        .list()
        .stream()
        .map(User::getId)
        .collect(Collectors.toSet());
  }
}
