package fi.juurru;

import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Where a model promises people to stay unnamed: in a process with the extension property {@code
 * start = unnamed} whoever starts it, in a task with {@code answers = unnamed} whoever answers it.
 */
public final class Unnamed {

  /** Of a process, or of a user task and its multi-instance body; absent or true. */
  public static final PropertyKey<Boolean> MARK = new PropertyKey<>("juurruUnnamed");

  private Unnamed() {}

  /** Whether those who start this process stay unnamed; false for null. */
  public static boolean starts(ProcessDefinitionEntity process) {
    return process != null && process.getProperties().contains(MARK);
  }

  /** Whether those who answer this task stay unnamed; false for null. */
  public static boolean answers(TaskEntity task) {
    var process = task == null ? null : task.getProcessDefinition();
    return process != null && answers(process.findActivity(task.getTaskDefinitionKey()));
  }

  /** Whether this is a task whose people stay unnamed, or its multi-instance body. */
  public static boolean answers(ActivityImpl activity) {
    return activity != null && activity.getProperties().contains(MARK);
  }
}
