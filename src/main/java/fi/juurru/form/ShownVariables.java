package fi.juurru.form;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
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
  private final Person person;

  ShownVariables(CommandContext context) {
    this.context = context;
    this.person = new Person(context);
  }

  <T> T of(Command<T> command, T answer, List<Submission> submissions) {
    if (!submissions.isEmpty() && !person.isAdministrator()) {
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
    if (!person.seesAllVariables(definition == null ? null : definition.getKey())) {
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
