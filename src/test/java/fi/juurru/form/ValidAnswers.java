package fi.juurru.form;

import fi.juurru.ComponentType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Valid answers to any form, made from the form's own schema: what the form library would submit of
 * the fields that are shown and open, with values that somebody chooses.
 */
public final class ValidAnswers {

  /** Chooses what a field gets. */
  interface Choice {

    /**
     * The value of a field that is shown and open; null leaves it empty.
     *
     * @param initial what it holds when the form opens; null when it is empty
     */
    Object of(Field field, Object initial, Situation situation);
  }

  private final Feel feel;
  private final Choice choice;

  private ValidAnswers(FeelEngine feel, Choice choice) {
    this.feel = new Feel(() -> feel);
    this.choice = choice;
  }

  /**
   * Keeps what is there already; what is required gets the simplest value that is allowed.
   *
   * @param option the value to choose from a kind of server-filled options, such as {@code units}
   * @param today day for dates that are required
   */
  public ValidAnswers(FeelEngine feel, UnaryOperator<String> option, LocalDate today) {
    this(feel, new SimplestChoice(option, today));
  }

  /**
   * Anything that is allowed, from a form as the server serves it, with its options filled in.
   *
   * @param today day around which dates are chosen
   * @param leanings by key of the field, what is chosen more often than not where it is offered
   */
  public static ValidAnswers random(
      FeelEngine feel, Random random, LocalDate today, Map<String, ?> leanings) {
    return new ValidAnswers(feel, new RandomChoice(random, today, leanings));
  }

  /** ValidAnswers to a form that opens with these variables. */
  public Map<String, Object> to(InputStream resource, VariableMap before) {
    Form form = Form.parse(resource);
    Map<String, Object> plain = Plain.of(before);
    Map<String, Object> answers = new HashMap<>();
    Set<String> decided = new HashSet<>();
    do {
      while (answer(form, plain, answers, decided)) {} // an answer may show another field
    } while (takeBackHidden(form, plain, answers)); // or hide one
    answers.replaceAll(
        (key, value) ->
            value instanceof List<?> list
                ? SpinValues.jsonValue(Spin.JSON(list).toString()).create()
                : value);
    return answers;
  }

  private boolean answer(
      Form form, Map<String, Object> before, Map<String, Object> answers, Set<String> decided) {
    int decidedBefore = decided.size();
    for (Field field : form.fields()) {
      if (decided.contains(field.key()) || field.type() == ComponentType.EXPRESSION) {
        continue;
      }
      var situation = new Situation(feel, form, before, answers);
      if (!situation.hides(field) && !situation.locks(field)) {
        decided.add(field.key());
        Object initial = Situation.initial(field, before);
        boolean isEmpty = initial == null || initial.equals(field.emptyValue());
        Object value = choice.of(field, isEmpty ? null : initial, situation);
        if (value != null) {
          answers.put(field.key(), value);
        } else if (!isEmpty) {
          answers.put(field.key(), null); // emptied
        }
      }
    }
    return decided.size() > decidedBefore;
  }

  private boolean takeBackHidden(
      Form form, Map<String, Object> before, Map<String, Object> answers) {
    var situation = new Situation(feel, form, before, answers);
    return form.fields().stream()
        .filter(field -> answers.containsKey(field.key()) && situation.hides(field))
        .findFirst()
        .map(field -> answers.remove(field.key(), answers.get(field.key())))
        .orElse(false);
  }
}
