package fi.juurru.form;

import fi.juurru.gate.Asker;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.MessageCorrelationResultWithVariables;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Keeps back the variables that a form does not name: from who opens a task without being allowed
 * to read all of its process, and from who submits a form and asks for variables in return. The
 * other ways to a task's variables are closed by package access. A field that is asked anew shows
 * its default again.
 */
class ShownVariables {

  private final CommandContext context;
  private final Asker asker;

  ShownVariables(CommandContext context, Asker asker) {
    this.context = context;
    this.asker = asker;
  }

  <T> T of(Command<T> command, T answer, List<Submission> submissions) {
    if (!submissions.isEmpty() && !asker.administrator()) {
      narrow(
          answer,
          submissions.stream()
              .flatMap(submission -> submission.form().variables().stream())
              .collect(Collectors.toSet()));
    } else if (command instanceof GetTaskFormVariablesCmd form) {
      show(answer, context.getTaskManager().findTaskById(form.resourceId));
    }
    return answer;
  }

  private void show(Object answer, TaskEntity task) {
    var definition = task.getProcessDefinition();
    Form form = new DeployedForms(context).ofTask(task);
    if (!seesAllVariables(definition)) {
      narrow(answer, form.variables());
    }
    if (answer instanceof VariableMap variables) {
      form.fields().stream()
          .filter(field -> field.defaultValue() != null)
          .map(Field::key)
          .filter(key -> variables.get(key) == null) // asked anew: the form proposes its default
          .forEach(variables::remove);
    }
  }

  /** As coordinators do in Cockpit. */
  private boolean seesAllVariables(ProcessDefinitionEntity definition) {
    return asker.administrator()
        || definition != null
            && context
                .getAuthorizationManager()
                .isAuthorized(
                    ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                    Resources.PROCESS_DEFINITION,
                    definition.getKey());
  }

  private static void narrow(Object answer, Set<String> names) {
    if (answer instanceof VariableMap variables) {
      variables.keySet().retainAll(names);
    } else if (answer instanceof ProcessInstanceWithVariables instance) {
      narrow(instance.getVariables(), names);
    } else if (answer instanceof MessageCorrelationResultWithVariables result) {
      narrow(result.getVariables(), names);
    } else if (answer instanceof Collection<?> several) {
      several.forEach(one -> narrow(one, names));
    }
  }
}
