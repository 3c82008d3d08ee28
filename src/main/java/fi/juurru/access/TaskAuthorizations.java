package fi.juurru.access;

import fi.juurru.StandIn;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * What a candidate or an assignee may do with a task. TASK_WORK (set as {@code
 * default-user-permission-name-for-task}) lets them complete and claim it, but not set its
 * variables past the form; TASK_ASSIGN is needed for giving it back and for due dates. The grants
 * go with the task; what they may read afterwards, {@link Authorizations} says. Who gives a task
 * back, or has it taken back because the role ended, keeps no right of their own to it.
 */
class TaskAuthorizations extends DefaultAuthorizationProvider {

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
    if (before != null && !before.equals(now) && !isCandidate(before, task)) {
      Context.getCommandContext()
          .getAuthorizationManager()
          .deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), before);
    }
    return super.newTaskAssignee(task, before, now);
  }

  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
    if (StandIn.LINK.equals(type)) {
      return null; // a mark beside the candidate's link, which grants
    }
    StandIns.current().offered(task.getId());
    return super.newTaskGroupIdentityLink(task, group, type);
  }

  private static boolean isCandidate(String user, Task task) {
    return ((TaskEntity) task)
        .getCandidates().stream().anyMatch(link -> user.equals(link.getUserId()));
  }

  @Override
  protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
    var permissions =
        new ArrayList<>(List.of(super.getRuntimePermissions(enforceSpecificVariablePermission)));
    permissions.add(Permissions.TASK_ASSIGN);
    return permissions.toArray(Permission[]::new);
  }
}
