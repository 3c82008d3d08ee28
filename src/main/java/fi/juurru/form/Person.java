package fi.juurru.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The user on whose behalf a command runs. */
class Person {

  private final CommandContext context;
  private final Authentication authentication;

  Person(CommandContext context) {
    this.context = context;
    this.authentication = context.getAuthentication();
  }

  boolean isAdministrator() {
    return context.getAuthorizationManager().isCamundaAdmin(authentication);
  }

  /** Whether somebody may see all variables of a process, as coordinators do in Cockpit. */
  boolean seesAllVariables(String processDefinitionKey) {
    return isAdministrator()
        || processDefinitionKey != null
            && context
                .getAuthorizationManager()
                .isAuthorized(
                    ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                    Resources.PROCESS_DEFINITION,
                    processDefinitionKey);
  }

  /** As the reader of a start form: nothing of somebody without one certain organisation. */
  Respondent atStart() {
    List<String> tenants = authentication.getTenantIds();
    String organisation = tenants != null && tenants.size() == 1 ? tenants.get(0) : null;
    return new Respondent(organisation, groups(), Map.of());
  }

  /** As the reader of a task's form. */
  Respondent at(TaskEntity task, TaskVariables variables) {
    return new Respondent(task.getTenantId(), groups(), variables.scope());
  }

  private Set<String> groups() {
    return authentication.getGroupIds() == null
        ? Set.of()
        : Set.copyOf(authentication.getGroupIds());
  }
}
