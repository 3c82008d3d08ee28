package fi.juurru.form;

import fi.juurru.gate.CommandField;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Comments and attachments go where their task is. The engine would store one of a task that is
 * done under no instance, where no clean-up finds it, and one with another instance's id there.
 */
final class TaskNotes {

  private static final Map<Class<?>, FreeText> KINDS =
      Map.of(
          AddCommentCmd.class, FreeText.COMMENT,
          CreateAttachmentCmd.class, FreeText.ATTACHMENT_NAME);

  private TaskNotes() {}

  static void check(Command<?> command, CommandContext context, Problems problems) {
    FreeText kind = KINDS.get(command.getClass());
    String taskId = kind == null ? null : CommandField.of(command, "taskId");
    if (taskId == null) {
      return;
    }
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    String instance = CommandField.of(command, "processInstanceId");
    if (task == null) {
      problems.add(kind.finnish(), Fault.TASK_DONE, null);
    } else if (instance != null && !instance.equals(task.getProcessInstanceId())) {
      problems.add(kind.finnish(), Fault.TASK_ELSEWHERE, null);
    }
  }
}
