package fi.juurru.form;

import fi.juurru.calendar.CalendarProperties.Pause;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rules that one field, which was shown and open, sets for its value. */
class FieldCheck {

  private final ChoiceRules choices;
  private final Supplier<LocalDate> today;
  private final DateRules dates;

  FieldCheck(
      ChoiceRules choices, Supplier<LocalDate> today, Function<LocalDate, Optional<Pause>> pauses) {
    this.choices = choices;
    this.today = today;
    this.dates = new DateRules(pauses);
  }

  void check(
      Field field, Object value, Situation situation, Submission submission, Problems problems) {
    if (value instanceof String text && ForbiddenText.hasSigns(text)) {
      problems.add(field, Fault.SIGNS);
    } else if (isEmpty(value)) {
      if (field.isRequired()) {
        problems.add(field, Fault.REQUIRED);
      }
    } else if (!field.accepts(value)) {
      problems.add(field, Fault.TYPE);
    } else if (field.isChoice()) {
      choices.check(field, value, situation, submission.respondent(), problems);
    } else {
      switch (field.type()) {
        case NUMBER -> NumberRules.check(field, Plain.number(value), situation, problems);
        case DATETIME ->
            dates.check(
                field,
                (String) value,
                today.get(),
                situation,
                submission.before().get(field.key()),
                problems);
        case EXPRESSION -> checkComputed(field, value, situation, problems);
        case CHECKBOX -> checkTick(field, value, problems);
        default -> {
          TextRules.check(field, (String) value, situation, problems);
          choices.checkNotTaken(field, (String) value, situation, problems);
          choices.checkNewUserId(field, (String) value, problems);
        }
      }
    }
  }

  /** A tick that is required must be there; an open box is an answer otherwise. */
  private static void checkTick(Field field, Object value, Problems problems) {
    if (field.isRequired() && value.equals(false)) {
      problems.add(field, Fault.REQUIRED);
    }
  }

  /** The browser computes these, and so does the server. */
  private static void checkComputed(
      Field field, Object value, Situation situation, Problems problems) {
    String expression = field.component().path("expression").asText();
    if (!Feel.isExpression(expression) || !Plain.same(value, situation.evaluate(expression))) {
      problems.add(field, Fault.READ_ONLY);
    }
  }

  private static boolean isEmpty(Object value) {
    return value == null
        || value instanceof Collection<?> list && list.isEmpty()
        || value instanceof String text
            && text.length() <= TextRules.LONGEST
            && ForbiddenText.isBlank(text);
  }
}
