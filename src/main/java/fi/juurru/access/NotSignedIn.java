package fi.juurru.access;

import fi.juurru.gate.CommandField;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetPasswordPolicyCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a web request may ask of the engine before it is known who asks: what a login needs, about
 * the one person who logs in, and the password rules. The engine checks no permission where nobody
 * is authenticated, so that without this one forgotten path would be all of it.
 */
final class NotSignedIn {

  private static final Set<Class<?>> LOGIN =
      Set.of(
          CheckPassword.class,
          AuthorizationCheckCmd.class,
          CreateUserQueryCmd.class,
          CreateGroupQueryCmd.class,
          CreateTenantQueryCmd.class,
          GetPasswordPolicyCmd.class,
          IsIdentityServiceReadOnlyCmd.class);

  /** Camunda's resources take their authentication away for these; they tell of no person. */
  private static final Set<Class<?>> BETWEEN =
      Set.of(
          GetHistoryLevelCmd.class,
          GetDeployedProcessDefinitionCmd.class,
          GetProcessApplicationForDeploymentCmd.class);

  private NotSignedIn() {}

  /** Of the engine's own work, which no web request waits for, nothing is refused. */
  static void check(Command<?> command) {
    if (RequestContextHolder.getRequestAttributes() != null
        && !LOGIN.contains(command.getClass())
        && !BETWEEN.contains(command.getClass())
        && !ofOnePerson(command)) {
      throw Refusal.NOT_SIGNED_IN.exception();
    }
  }

  private static boolean ofOnePerson(Command<?> command) {
    return command instanceof UserQueryImpl user
            && (user.getId() != null || countsAdministrators(user))
        || command instanceof GroupQueryImpl groups && groups.getUserId() != null
        || command instanceof TenantQueryImpl tenants && tenants.getUserId() != null;
  }

  /** Before it shows a page, Camunda asks whether there is an administrator at all. */
  private static boolean countsAdministrators(UserQueryImpl users) {
    return Groups.CAMUNDA_ADMIN.equals(users.getGroupId())
        && CommandField.find(users, "resultType").map(Object::toString).stream()
            .anyMatch("COUNT"::equals);
  }
}
