package fi.juurru.form;

import fi.juurru.gate.Asker;
import fi.juurru.gate.CommandField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Finds in a command what is submitted by it, and the form that asks for it. Whoever may not do at
 * all what the command does hears that first, and nothing about the form.
 */
class Submissions {

  private final CommandContext context;
  private final DeployedForms forms;
  private final Asker asker;

  Submissions(CommandContext context, Asker asker) {
    this.context = context;
    this.forms = new DeployedForms(context);
    this.asker = asker;
  }

  List<Submission> in(Command<?> command) {
    if (command instanceof CompleteTaskCmd) {
      return ofTask(command, "variables");
    }
    if (command instanceof SubmitTaskFormCmd) {
      return ofTask(command, "properties");
    }
    if (command instanceof SubmitStartFormCmd) {
      var definition =
          new GetDeployedProcessDefinitionCmd(
                  CommandField.<String>of(command, "processDefinitionId"), false)
              .execute(context);
      return List.of(ofStart(definition, CommandField.of(command, "variables")));
    }
    if (command instanceof StartProcessInstanceCmd) {
      ProcessInstantiationBuilderImpl start = CommandField.of(command, "instantiationBuilder");
      var definition = new GetDeployedProcessDefinitionCmd(start, false).execute(context);
      return List.of(ofStart(definition, start.getVariables()));
    }
    Map<String, Object> values = VariableFields.in(command);
    return values.isEmpty()
        ? List.of()
        : List.of(submission(Form.NONE, values, Respondent.atStart(asker)));
  }

  private List<Submission> ofTask(Command<?> command, String variables) {
    TaskEntity task = context.getTaskManager().findTaskById(CommandField.of(command, "taskId"));
    if (task == null) {
      return List.of(); // the command itself has the answer
    }
    check(checker -> checker.checkTaskWork(task));
    Form form = forms.ofTask(task);
    TaskVariables before = TaskVariables.of(task, form);
    return List.of(
        new Submission(
            form,
            Plain.of(CommandField.<Map<String, ?>>of(command, variables)),
            before.shown(),
            Respondent.at(task, before, asker),
            !asker.administrator()));
  }

  private Submission ofStart(ProcessDefinitionEntity definition, Map<String, ?> values) {
    check(checker -> checker.checkCreateProcessInstance(definition));
    return submission(forms.ofStart(definition), Plain.of(values), Respondent.atStart(asker));
  }

  private Submission submission(Form form, Map<String, Object> values, Respondent respondent) {
    return new Submission(form, values, Map.of(), respondent, !asker.administrator());
  }

  private void check(Consumer<CommandChecker> check) {
    context.getProcessEngineConfiguration().getCommandCheckers().forEach(check);
  }
}
