package fi.juurru.form;

import fi.juurru.Unnamed;
import fi.juurru.gate.CommandField;
import fi.juurru.gate.CommandRule;
import fi.juurru.gate.GivenCommand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes the answers out of what completes a task that a model marks with the property {@code
 * answers = unnamed}, and puts them into the box. The engine gets none of them, not even as
 * transient variables, whose texts it would write into history as details of the form.
 */
@Component
class UnnamedAnswers implements CommandRule {

  private final ObjectProvider<AnswerBox> box;

  UnnamedAnswers(ObjectProvider<AnswerBox> box) {
    this.box = box;
  }

  @Override
  public Turn turn() {
    return Turn.UNNAMED_ANSWERS;
  }

  @Override
  public <T> T pass(GivenCommand<T> given) {
    variablesOf(given.command())
        .ifPresent(variables -> take(given.command(), variables, given.context()));
    return given.onwards();
  }

  private static Optional<String> variablesOf(Command<?> command) {
    return command instanceof CompleteTaskCmd
        ? Optional.of("variables")
        : Optional.of("properties").filter(name -> command instanceof SubmitTaskFormCmd);
  }

  private void take(Command<?> command, String variables, CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(CommandField.of(command, "taskId"));
    if (!Unnamed.answers(task)) {
      return;
    }
    Map<String, ?> sent = CommandField.<Map<String, ?>>of(command, variables);
    CommandField.set(command, variables, new VariableMapImpl());
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
