package fi.juurru.access;

import fi.juurru.gate.Asker;
import fi.juurru.gate.CommandField;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * How people may pass a task around, as Tasklist offers it. A task stays with those whom the model
 * names: it is claimed for oneself, handed to another candidate of one's own organisation, or given
 * back to the group.
 */
final class TaskRules {

  private static final Set<String> DATES = Set.of(TaskEntity.DUE_DATE, TaskEntity.FOLLOW_UP_DATE);
  private static final Set<String> TEXTS = Set.of(TaskEntity.NAME, TaskEntity.DESCRIPTION);

  private TaskRules() {}

  static void claim(Command<?> command, Asker asker, CommandContext context) {
    String user = CommandField.of(command, "userId");
    if (user != null && !user.equals(asker.id())) {
      throw Refusal.CLAIM_FOR_ONESELF.exception();
    }
    answer(command, asker, context);
    String id = CommandField.of(command, "taskId");
    bringBack(id == null ? null : context.getTaskManager().findTaskById(id));
  }

  /** What a person proposed is confirmed by another, as long as there is another. */
  static void answer(Command<?> command, Asker asker, CommandContext context) {
    String id = CommandField.of(command, "taskId");
    TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
    if (task != null && SecondPerson.isToBeAnother(task, asker.id(), context)) {
      throw Refusal.OWN_PROPOSAL.exception();
    }
  }

  static void assign(Command<?> command, Asker asker, CommandContext context) {
    TaskEntity task = task(CommandField.of(command, "taskId"), context);
    String user = CommandField.of(command, "userId");
    if (user == null ? task.getCandidates().isEmpty() : !candidate(user, task, asker, context)) {
      throw (user == null ? Refusal.NAMED_PERSON : Refusal.CANDIDATES_ONLY).exception();
    }
    bringBack(task);
  }

  /** What one person keeps for a later day would be out of the next one's sight. */
  private static void bringBack(TaskEntity task) {
    if (task != null && task.getFollowUpDate() != null) {
      task.setFollowUpDate(null);
    }
  }

  /**
   * Tasklist sends the whole task when it changes a due or follow-up date: texts come back as they
   * were served, maybe translated, and are kept as they are; anything else changed is refused. The
   * engine would also write a changed tenant.
   */
  static void save(Command<?> command, Asker asker, CommandContext context) {
    TaskEntity task = CommandField.of(command, "task");
    for (var change : Set.copyOf(task.getPropertyChanges().values())) {
      if (TEXTS.contains(change.getPropertyName())) {
        restore(task, change.getPropertyName(), change.getOrgValueString());
      } else if (!DATES.contains(change.getPropertyName())) {
        throw Refusal.DATES_ONLY.exception();
      }
    }
    if (task.getExecutionId() == null) {
      throw Refusal.TASKS_FROM_PROCESSES.exception();
    }
    task.setTenantId(
        context.getExecutionManager().findExecutionById(task.getExecutionId()).getTenantId());
  }

  /** The engine looks at a task's permissions before it has looked whether there is a task. */
  static void isOpen(Command<?> command, Asker asker, CommandContext context) {
    task(CommandField.of(command, "taskId"), context);
  }

  /**
   * Comments and attachments, which the engine hands to whoever has their ids: only of a task that
   * the asker may read, open or done.
   */
  static void readNote(Command<?> command, Asker asker, CommandContext context) {
    String task = CommandField.of(command, "taskId");
    var engine = context.getProcessEngineConfiguration();
    if (task == null
        || engine.getTaskService().createTaskQuery().taskId(task).count() == 0
            && engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(task).count()
                == 0) {
      throw Refusal.NOT_FOUND.exception();
    }
  }

  private static void restore(TaskEntity task, String property, String text) {
    if (property.equals(TaskEntity.NAME)) {
      task.setName(text);
    } else {
      task.setDescription(text);
    }
  }

  private static TaskEntity task(String id, CommandContext context) {
    TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
    if (task == null) {
      throw Refusal.TASK_GONE.exception();
    }
    return task;
  }

  private static boolean candidate(
      String user, TaskEntity task, Asker asker, CommandContext context) {
    return OrganisationIdentities.of(context).colleagues(asker, user)
        && !SecondPerson.isToBeAnother(task, user, context)
        && task.getCandidates().stream().anyMatch(link -> names(link, user, context));
  }

  private static boolean names(IdentityLink link, String user, CommandContext context) {
    return link.getGroupId() == null
        ? user.equals(link.getUserId())
        : OrganisationIdentities.of(context).existsMembership(user, link.getGroupId());
  }
}
