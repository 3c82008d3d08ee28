package fi.juurru.access;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.GetTableCountCmd;
import org.camunda.bpm.engine.impl.cmd.GetTableMetaDataCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTelemetryDataCmd;
import org.camunda.bpm.engine.impl.cmd.GetUniqueTaskWorkerCountCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * What anybody but an administrator may ask of the engine at all; what of that they may do to which
 * thing, Camunda's authorisations decide. A list of what is open, because permissions leave much
 * open that no form checks: BPMN errors and escalations with variables, start instructions,
 * messages with any payload, users who delete themselves. Messages are closed whole: a person
 * starts a process in Tasklist, and processes tell each other.
 */
final class AllowedCommands {

  private static final String ENGINE = "org.camunda.bpm.engine.impl.";

  private static final Set<Class<?>> PLAIN =
      Set.of(
          CompleteTaskCmd.class,
          SubmitTaskFormCmd.class,
          SubmitStartFormCmd.class,
          StartProcessInstanceCmd.class,
          AddCommentCmd.class,
          DeployCmd.class,
          AuthorizationCheckCmd.class,
          CreateUserQueryCmd.class,
          CreateGroupQueryCmd.class,
          CreateTenantQueryCmd.class);

  private static final Map<Class<?>, CommandRule> RULED =
      Map.of(
          ClaimTaskCmd.class, TaskRules::claim,
          AssignTaskCmd.class, TaskRules::assign,
          SaveTaskCmd.class, TaskRules::save,
          SaveUserCmd.class, AccountRules::save,
          SetUserInfoCmd.class, AccountRules::saveInfo,
          CheckPassword.class, AccountRules::checkPassword,
          DeleteDeploymentCmd.class, AccountRules::deleteDeployment);

  /** Reads that no permission guards well: past the form, over all organisations, of the server. */
  private static final Set<Class<?>> CLOSED_READS =
      Set.of(
          GetTaskVariableCmd.class,
          GetTaskVariableCmdTyped.class,
          GetTaskVariablesCmd.class,
          GetUniqueTaskWorkerCountCmd.class,
          GetTableCountCmd.class,
          GetTableMetaDataCmd.class,
          GetTelemetryDataCmd.class);

  /** Not visible as a class: "Assignments by group" in Cockpit. */
  private static final String TASKS_BY_GROUP =
      "org.camunda.bpm.engine.impl.TaskReportImpl$TaskCountByCandidateGroupCmd";

  private AllowedCommands() {}

  static void check(Command<?> command, Asker asker, CommandContext context) {
    CommandRule rule = RULED.get(command.getClass());
    if (rule != null) {
      rule.check(command, asker, context);
    } else if (!PLAIN.contains(command.getClass()) && !reads(command)) {
      throw Refusal.ADMINISTRATORS_ONLY.exception();
    }
  }

  private static boolean reads(Command<?> command) {
    Class<?> type = command.getClass();
    String name = type.getSimpleName();
    return command instanceof AbstractQuery
        || command instanceof AbstractExecuteFilterCmd
        || type.getName().equals(TASKS_BY_GROUP)
        || type.getName().startsWith(ENGINE)
            && (name.startsWith("Get") || name.startsWith("Is"))
            && !CLOSED_READS.contains(type);
  }
}
