package fi.juurru.access;

import static java.util.Map.entry;

import fi.juurru.gate.Asker;
import fi.juurru.gate.ClaimQuestion;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
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
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetUserInfoCmd;
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
 * starts a process in Tasklist, and processes tell each other. A command that stands neither here
 * nor in {@link AllowedReads} is for administrators; {@code CommandsTest} fails on one that nobody
 * has classified.
 */
final class AllowedCommands {

  /** Under which a command is open; refuses by throwing. */
  @FunctionalInterface
  private interface Condition {

    void check(Command<?> command, Asker asker, CommandContext context);
  }

  private static final Set<Class<?>> PLAIN =
      Set.of(
          SubmitStartFormCmd.class,
          StartProcessInstanceCmd.class,
          AddCommentCmd.class,
          DeployCmd.class,
          AuthorizationCheckCmd.class,
          CreateUserQueryCmd.class,
          CreateGroupQueryCmd.class,
          CreateTenantQueryCmd.class);

  private static final Map<Class<?>, Condition> RULED =
      Map.ofEntries(
          entry(ClaimTaskCmd.class, TaskRules::claim),
          entry(ClaimQuestion.class, TaskRules::claim),
          entry(CompleteTaskCmd.class, TaskRules::answer),
          entry(SubmitTaskFormCmd.class, TaskRules::answer),
          entry(AssignTaskCmd.class, TaskRules::assign),
          entry(SaveTaskCmd.class, TaskRules::save),
          entry(GetDeployedTaskFormCmd.class, TaskRules::isOpen),
          entry(GetTaskCommentCmd.class, TaskRules::readNote),
          entry(GetTaskCommentsCmd.class, TaskRules::readNote),
          entry(GetTaskAttachmentCmd.class, TaskRules::readNote),
          entry(GetTaskAttachmentsCmd.class, TaskRules::readNote),
          entry(GetTaskAttachmentContentCmd.class, TaskRules::readNote),
          entry(GetUserInfoCmd.class, AccountRules::ownOnly),
          entry(SetUserInfoCmd.class, AccountRules::ownOnly),
          entry(SaveUserCmd.class, AccountRules::save),
          entry(CheckPassword.class, AccountRules::ownOnly),
          entry(DeleteDeploymentCmd.class, AccountRules::deleteDeployment));

  private AllowedCommands() {}

  static void check(Command<?> command, Asker asker, CommandContext context) {
    Condition rule = RULED.get(command.getClass());
    if (rule != null) {
      rule.check(command, asker, context);
    } else if (!contains(command.getClass())) {
      throw Refusal.ADMINISTRATORS_ONLY.exception();
    }
  }

  /** Whether anybody but an administrator may give a command of this class, maybe with a rule. */
  static boolean contains(Class<?> type) {
    return RULED.containsKey(type) || PLAIN.contains(type) || AllowedReads.contains(type);
  }
}
