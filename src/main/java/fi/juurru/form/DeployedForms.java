package fi.juurru.form;

import java.io.InputStream;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The forms that belong to tasks and start events, in the version with which they were deployed.
 * Whoever asks has been authorised by then.
 */
class DeployedForms {

  private final CommandContext context;

  DeployedForms(CommandContext context) {
    this.context = context;
  }

  Form ofTask(TaskEntity task) {
    if (task.getTaskDefinition() == null) {
      return Form.NONE;
    }
    return parse(new GetTaskFormCmd(task.getId()), new GetDeployedTaskFormCmd(task.getId()));
  }

  Form ofStart(ProcessDefinitionEntity definition) {
    if (definition.getStartFormHandler() == null) {
      return Form.NONE;
    }
    String id = definition.getId();
    return parse(new GetStartFormCmd(id), new GetDeployedStartFormCmd(id));
  }

  private Form parse(Command<? extends FormData> data, Command<InputStream> deployed) {
    FormData form = run(data);
    boolean isThere = form.getFormKey() != null || form.getCamundaFormRef() != null;
    return isThere ? Form.parse(run(deployed)) : Form.NONE;
  }

  private <T> T run(Command<T> command) {
    return context.runWithoutAuthorization(command);
  }
}
