package fi.juurru.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.juurru.ComponentType;
import fi.juurru.gate.Asker;
import fi.juurru.gate.CommandField;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Fills in the choices that depend on data when a form goes to its reader, and says which days a
 * date takes. A locked field keeps what was chosen earlier, also when it is not offered any more
 * (somebody has left a role): the form library would empty it otherwise, and submit that.
 */
class ServedForm {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Options options;

  ServedForm(Options options) {
    this.options = options;
  }

  /** What the command answered, or that with choices when it was a form. */
  @SuppressWarnings("unchecked")
  <T> T fill(Command<T> command, T answer, Asker asker, CommandContext context) {
    if (command instanceof GetDeployedTaskFormCmd) {
      TaskEntity task = context.getTaskManager().findTaskById(CommandField.of(command, "taskId"));
      Form form = Form.parse((InputStream) answer);
      TaskVariables current = TaskVariables.of(task, form);
      return (T) fill(form, Respondent.at(task, current, asker), current.shown(), context);
    }
    if (command instanceof GetDeployedStartFormCmd) {
      Form form = Form.parse((InputStream) answer);
      return (T) fill(form, Respondent.atStart(asker), Map.of(), context);
    }
    return answer;
  }

  private InputStream fill(
      Form form, Respondent respondent, Map<String, Object> current, CommandContext context) {
    context.runWithoutAuthorization( // a choice of people reads users that the person can't
        () -> {
          form.fields().forEach(ServedForm::saySpan);
          form.fields().stream()
              .filter(field -> !field.options().isEmpty())
              .forEach(field -> fill(field, respondent, current.get(field.key())));
          return null;
        });
    try {
      return new ByteArrayInputStream(JSON.writeValueAsBytes(form.schema()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which days a date takes, where the form itself says nothing under the field. */
  private static void saySpan(Field field) {
    boolean isOpenDate = field.type() == ComponentType.DATETIME && !field.isLocked();
    if (isOpenDate && field.component().path("description").isMissingNode()) {
      ((ObjectNode) field.component()).put("description", field.span().finnish());
    }
  }

  private void fill(Field field, Respondent respondent, Object current) {
    List<Option> offered = new ArrayList<>(options.offered(field.options(), respondent));
    if (field.isLocked()) {
      List<?> values = current instanceof List<?> several ? several : List.of();
      values = current instanceof String one ? List.of(one) : values;
      values.stream()
          .filter(value -> offered.stream().noneMatch(option -> option.value().equals(value)))
          .forEach(value -> offered.add(options.gone(field.options(), value)));
    }
    ((ObjectNode) field.component()).set("values", JSON.valueToTree(offered));
  }
}
