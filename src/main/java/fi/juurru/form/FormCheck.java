package fi.juurru.form;

import fi.juurru.calendar.CalendarProperties.Pause;
import fi.juurru.process.OpenProcesses;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds what was submitted against the form that asks for it. What the form library would not send
 * is refused: fields that are hidden, disabled or not there. Read-only fields, which it sends, must
 * be as they were.
 */
class FormCheck {

  /** Of a variable; what the engine's tables take. */
  private static final int LONGEST_NAME = 255;

  private final Feel feel;
  private final FieldCheck fields;

  /**
   * @param pauses the pause of every year that a day falls into
   */
  FormCheck(
      Feel feel,
      Options options,
      OpenProcesses open,
      Predicate<String> isUserIdTaken,
      Supplier<LocalDate> today,
      Function<LocalDate, Optional<Pause>> pauses) {
    this.feel = feel;
    this.fields = new FieldCheck(new ChoiceRules(options, open, isUserIdTaken), today, pauses);
  }

  void check(Submission submission, Problems problems) {
    Map<String, Object> values = submission.values();
    values.forEach(
        (name, value) -> {
          if (submission.form().field(name).isEmpty()) {
            checkUnknown(name, value, submission.isBoundToForm(), problems);
          }
        });
    var situation = new Situation(feel, submission.form(), submission.before(), values);
    for (Field field : submission.form().fields()) {
      boolean isSent = values.containsKey(field.key());
      Object value = values.get(field.key());
      if (situation.hides(field)) {
        if (isSent) {
          problems.add(field, Fault.HIDDEN);
        }
      } else if (situation.locks(field)) {
        if (isSent && !isUntouched(field, value, submission.before())) {
          problems.add(field, Fault.READ_ONLY);
        }
      } else {
        fields.check(field, value, situation, submission, problems);
      }
    }
  }

  private static void checkUnknown(
      String name, Object value, boolean isBoundToForm, Problems problems) {
    if (ForbiddenText.hasIdentityCode(name)) {
      problems.add("?", Fault.IDENTITY_CODE, null);
      return;
    }
    String shown = name.substring(0, Math.min(name.length(), 60)).replaceAll("[^\\w-]", "?");
    if (isBoundToForm) {
      problems.add(shown, Fault.UNKNOWN, null);
    } else if (name.length() > LONGEST_NAME) {
      problems.add(shown, Fault.TOO_LONG, LONGEST_NAME);
    } else if (value instanceof String text && text.length() > TextRules.LONGEST) {
      problems.add(shown, Fault.TOO_LONG, TextRules.LONGEST);
    } else {
      Stream.of(name, value)
          .flatMap(text -> ForbiddenText.in(text).stream())
          .forEach(fault -> problems.add(shown, fault, null));
    }
  }

  /** As it was, but for line breaks, which the form library alters when it opens a form. */
  private static boolean isUntouched(Field field, Object value, Map<String, Object> before) {
    Object initial = Situation.initial(field, before);
    return Plain.same(normal(initial), normal(value == null ? field.emptyValue() : value));
  }

  private static Object normal(Object value) {
    return value instanceof String text
        ? text.replace("\r\n", "\n").replaceAll("[\r\n\t]", " ")
        : value;
  }
}
