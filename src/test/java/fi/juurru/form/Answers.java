package fi.juurru.form;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Valid answers to any form, made from the form's own schema: every field that is shown gets what
 * it holds already, and what is required gets the simplest value that is allowed.
 */
public final class Answers {

  private final Feel feel;
  private final UnaryOperator<String> choice;
  private final LocalDate today;

  /**
   * @param choice the value to choose from a kind of server-filled options, such as {@code units}
   * @param today day for dates that are required
   */
  public Answers(FeelEngine feel, UnaryOperator<String> choice, LocalDate today) {
    this.feel = new Feel(() -> feel);
    this.choice = choice;
    this.today = today;
  }

  /** Answers to a form that opens with these variables. */
  public Map<String, Object> to(InputStream resource, VariableMap before) {
    Form form = Form.parse(resource);
    Map<String, Object> plain = Plain.of(before);
    Map<String, Object> answers = new HashMap<>();
    for (int answered = -1; answered < answers.size(); ) { // an answer may show another field
      answered = answers.size();
      for (Field field : form.fields()) {
        var situation = new Situation(feel, form, plain, answers);
        if (answers.containsKey(field.key())
            || situation.hides(field)
            || situation.locks(field)
            || field.type().equals("expression")) {
          continue;
        }
        Object initial = Situation.initial(field, plain);
        if (initial != null && !initial.equals(field.emptyValue())) {
          answers.put(field.key(), initial);
        } else if (field.isRequired()) {
          answers.put(field.key(), simplest(field, situation));
        }
      }
    }
    answers.replaceAll(
        (key, value) ->
            value instanceof List<?> list
                ? SpinValues.jsonValue(Spin.JSON(list).toString()).create()
                : value);
    return answers;
  }

  private Object simplest(Field field, Situation situation) {
    return switch (field.type()) {
      case "number" -> {
        var least = situation.limit(field, "min");
        yield least == null ? 1 : least.intValue();
      }
      case "checkbox" -> true;
      case "checklist", "taglist" -> List.of(oneOf(field));
      case "radio", "select" -> oneOf(field);
      case "datetime" -> today.toString();
      default -> "Teksti";
    };
  }

  private Object oneOf(Field field) {
    return field.options().isEmpty()
        ? field.component().path("values").path(0).path("value").asText()
        : choice.apply(field.options());
  }
}
