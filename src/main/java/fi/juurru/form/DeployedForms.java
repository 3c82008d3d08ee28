package fi.juurru.form;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * The forms that belong to tasks and start events, in the version with which they were deployed.
 * Whoever asks has been authorised by then.
 */
class DeployedForms {

  /** The binding with which a version of a model has its form for good. */
  private static final String DEPLOYMENT = "deployment";

  /** By where in which version of a model: there are some hundreds, and they never change. */
  private static final Map<String, Form> PARSED = new ConcurrentHashMap<>();

  private final CommandContext context;

  DeployedForms(CommandContext context) {
    this.context = context;
  }

  Form ofTask(TaskEntity task) {
    if (task.getTaskDefinition() == null) {
      return Form.NONE;
    }
    return form(
        task.getTaskDefinition().getFormDefinition(),
        task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
        new GetDeployedTaskFormCmd(task.getId()));
  }

  /**
   * That of a task of a version of a model, also while none is open; only of a form that stays with
   * the version.
   */
  Form ofTask(ProcessDefinitionEntity definition, TaskDefinition task) {
    FormDefinition form = task.getFormDefinition();
    if (form == null || !DEPLOYMENT.equals(form.getCamundaFormDefinitionBinding())) {
      return Form.NONE;
    }
    String place = definition.getId() + "/" + task.getKey();
    return PARSED.computeIfAbsent(
        place, unknown -> parse(definition.getDeploymentId(), form.getCamundaFormDefinitionKey()));
  }

  private Form parse(String deployment, Expression key) {
    var resource =
        context
            .getCamundaFormDefinitionManager()
            .findDefinitionByDeploymentAndKey(deployment, key.getExpressionText());
    return resource == null
        ? Form.NONE
        : Form.parse(
            new ByteArrayInputStream(
                context
                    .getResourceManager()
                    .findResourceByDeploymentIdAndResourceName(
                        deployment, resource.getResourceName())
                    .getBytes()));
  }

  Form ofStart(ProcessDefinitionEntity definition) {
    return form(
        definition.getStartFormDefinition(),
        definition.getId(),
        new GetDeployedStartFormCmd(definition.getId()));
  }

  private Form form(FormDefinition form, String place, Command<InputStream> deployed) {
    if (form == null || form.getFormKey() == null && form.getCamundaFormDefinitionKey() == null) {
      return Form.NONE;
    }
    if (!DEPLOYMENT.equals(form.getCamundaFormDefinitionBinding())) {
      return parse(deployed);
    }
    Form known = PARSED.get(place);
    if (known == null) {
      known = parse(deployed);
      PARSED.put(place, known);
    }
    return known;
  }

  private Form parse(Command<InputStream> deployed) {
    return Form.parse(context.runWithoutAuthorization(deployed));
  }
}
