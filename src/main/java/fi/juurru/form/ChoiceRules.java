package fi.juurru.form;

import static fi.juurru.ProcessVariable.METHOD;

import fi.juurru.UserIds;
import fi.juurru.process.OpenProcesses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Only what a form offers can be chosen, and each choice once. */
class ChoiceRules {

  private final Options options;
  private final OpenProcesses open;
  private final Predicate<String> isUserIdTaken;

  ChoiceRules(Options options, OpenProcesses open, Predicate<String> isUserIdTaken) {
    this.options = options;
    this.open = open;
    this.isUserIdTaken = isUserIdTaken;
  }

  void check(
      Field field, Object value, Situation situation, Respondent respondent, Problems problems) {
    List<?> chosen = value instanceof List<?> several ? several : List.of(value);
    List<Object> offered = offered(field, situation, respondent);
    boolean isOffered =
        chosen.stream().allMatch(one -> offered.stream().anyMatch(other -> Plain.same(one, other)));
    if (!isOffered || chosen.stream().distinct().count() < chosen.size()) {
      problems.add(field, Fault.OPTION);
    } else if (!field.differsFrom().isEmpty()
        && Plain.same(value, situation.value(field.differsFrom()))) {
      problems.add(field, Fault.SAME);
    } else if (!field.noneOpen().isEmpty()
        && open.isAny(
            field.noneOpen(),
            respondent.organisation(),
            field.key(),
            (String) value,
            (String) situation.value(METHOD.name()))) {
      problems.add(field, Fault.OPEN_ALREADY);
    }
  }

  /** A name that is to be new must not be chosen already, whatever its capitals. */
  void checkNotTaken(Field field, String name, Situation situation, Problems problems) {
    if (!field.notTaken().isEmpty()
        && options.isTaken(name.strip(), situation.value(field.notTaken()))) {
      problems.add(field, Fault.TAKEN);
    }
  }

  /** Whose an id is or was is not told: it may be somebody's of another organisation. */
  void checkNewUserId(Field field, String id, Problems problems) {
    if (!field.isNewUserId()) {
      return;
    }
    if (!UserIds.SHAPE.matcher(id.strip()).matches()) {
      problems.add(field, Fault.ID);
    } else if (isUserIdTaken.test(id.strip())) {
      problems.add(field, Fault.ID_TAKEN);
    }
  }

  /** Values of the choices, from the source that the form library would take. */
  private List<Object> offered(Field field, Situation situation, Respondent respondent) {
    if (!field.options().isEmpty()) {
      return options.offered(field.options(), respondent).stream().map(Option::value).toList();
    }
    String expression = field.component().path("valuesExpression").asText();
    if (!expression.isEmpty()) {
      return Feel.isExpression(expression) ? values(situation.evaluate(expression)) : List.of();
    }
    String variable = field.component().path("valuesKey").asText();
    if (!variable.isEmpty()) {
      return values(situation.value(variable));
    }
    return values(field.values());
  }

  /** Choices are plain values or have a label and a value. */
  private static List<Object> values(Object choices) {
    Stream<?> all = choices instanceof Collection<?> list ? list.stream() : Stream.empty();
    return all.map(one -> one instanceof Map<?, ?> labelled ? labelled.get("value") : (Object) one)
        .filter(Objects::nonNull)
        .toList();
  }
}
