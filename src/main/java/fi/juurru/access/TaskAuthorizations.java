package fi.juurru.access;

import fi.juurru.Unnamed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * What a candidate or an assignee may do with a task. TASK_WORK (set as {@code
 * default-user-permission-name-for-task}) lets them complete and claim it, but not set its
 * variables past the form; TASK_ASSIGN is needed for giving it back and for due dates. The grants
 * go with the task; what they may read afterwards, {@link Authorizations} says.
 */
class TaskAuthorizations extends DefaultAuthorizationProvider {

  /** That somebody had a task whose people stay unnamed, is not kept past the task. */
  @Override
  protected AuthorizationEntity[] createOrUpdateAuthorizations(
      Task task, String groupId, String userId) {
    var all = super.createOrUpdateAuthorizations(task, groupId, userId);
    return Unnamed.answers((TaskEntity) task)
        ? Arrays.stream(all)
            .filter(grant -> grant.getResourceType() == Resources.TASK.resourceType())
            .toArray(AuthorizationEntity[]::new)
        : all;
  }

  @Override
  protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
    var permissions =
        new ArrayList<>(List.of(super.getRuntimePermissions(enforceSpecificVariablePermission)));
    permissions.add(Permissions.TASK_ASSIGN);
    return permissions.toArray(Permission[]::new);
  }
}
