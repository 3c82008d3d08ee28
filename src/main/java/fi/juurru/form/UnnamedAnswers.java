package fi.juurru.form;

import fi.juurru.Unnamed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Takes the answers out of what completes a task that a model marks with the property {@code
 * answers = unnamed}, and puts them into the box. The engine gets none of them, not even as
 * transient variables, whose texts it would write into history as details of the form.
 */
class UnnamedAnswers extends CommandInterceptor {

  private final ObjectProvider<AnswerBox> box;

  UnnamedAnswers(ObjectProvider<AnswerBox> box) {
    this.box = box;
  }

  @Override
  public <T> T execute(Command<T> command) {
    variablesOf(command).ifPresent(variables -> take(command, variables));
    return next.execute(command);
  }

  private static Optional<String> variablesOf(Command<?> command) {
    return command instanceof CompleteTaskCmd
        ? Optional.of("variables")
        : Optional.of("properties").filter(name -> command instanceof SubmitTaskFormCmd);
  }

  private void take(Command<?> command, String variables) {
    CommandContext context = Context.getCommandContext();
    TaskEntity task = context.getTaskManager().findTaskById(CommandField.read(command, "taskId"));
    if (!Unnamed.answers(task)) {
      return;
    }
    Map<String, ?> sent = CommandField.<Map<String, ?>>read(command, variables);
    CommandField.write(command, variables, new VariableMapImpl());
    Map<String, Object> values = sent == null ? Map.of() : Plain.of(sent);
    List<Answer> answers =
        new DeployedForms(context)
            .ofTask(task).fields().stream()
                .map(field -> answer(field, values.get(field.key())))
                .toList();
    box.getObject().put(task.getProcessInstanceId(), answers);
  }

  private static Answer answer(Field field, Object value) {
    String text = Objects.toString(value, "").strip();
    boolean isRated = field.isChoice();
    return new Answer(
        field.key(),
        field.label(),
        isRated,
        isRated && text.matches("[1-5]") ? Integer.valueOf(text) : null,
        isRated || text.isEmpty() ? null : text);
  }
}
