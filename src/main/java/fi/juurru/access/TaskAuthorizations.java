package fi.juurru.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;

/**
 * What a candidate or an assignee may do with a task. TASK_WORK (set as {@code
 * default-user-permission-name-for-task}) lets them complete and claim it, but not set its
 * variables past the form; TASK_ASSIGN is needed for giving it back and for due dates. The grants
 * go with the task; what they may read afterwards, {@link Authorizations} says.
 */
class TaskAuthorizations extends DefaultAuthorizationProvider {

  @Override
  protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
    var permissions =
        new ArrayList<>(List.of(super.getRuntimePermissions(enforceSpecificVariablePermission)));
    permissions.add(Permissions.TASK_ASSIGN);
    return permissions.toArray(Permission[]::new);
  }
}
