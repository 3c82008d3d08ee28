package fi.juurru.form;

import fi.juurru.ComponentType;
import fi.juurru.calendar.ShownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.spin.json.SpinJsonNode;

/** A field whose answer the next round shows, and how it is said to people. */
public final class RoundField {

  private final Field field;

  RoundField(Field field) {
    this.field = field;
  }

  /** Name of the process variable. */
  public String key() {
    return field.key();
  }

  /** What people know the field by, in Finnish. */
  public String label() {
    return field.label();
  }

  /**
   * An answer as people read it.
   *
   * @param text all of it in Finnish; empty where nothing was answered
   * @param choices what was chosen, in the words of the form, to be translated; empty where people
   *     wrote the answer themselves
   */
  public record Said(String text, List<String> choices) {

    static final Said NOTHING = new Said("", List.of());
  }

  /** What somebody said who answered this. */
  public Said said(Object answer) {
    Object plain = answer instanceof SpinJsonNode json ? Plain.ofJson(json.toString()) : answer;
    if (plain == null || List.of("", false, List.of()).contains(plain)) {
      return Said.NOTHING;
    }
    if (plain.equals(true)) {
      return chosen(List.of("Kyllä"));
    }
    if (field.isChoice() && field.options().isEmpty()) {
      return chosen(several(plain).stream().map(this::label).toList());
    }
    return new Said(
        field.type() == ComponentType.DATETIME
            ? ShownDay.of(LocalDate.parse(plain.toString().substring(0, "2026-12-31".length())))
            : String.join(", ", several(plain).stream().map(Object::toString).toList()),
        List.of());
  }

  private static Said chosen(List<String> labels) {
    return new Said(String.join(", ", labels), labels);
  }

  private static List<?> several(Object plain) {
    return plain instanceof List<?> list ? list : List.of(plain);
  }

  private String label(Object value) {
    return field.values().stream()
        .filter(option -> option instanceof Map<?, ?> map && isChosen(map.get("value"), value))
        .map(option -> ((Map<?, ?>) option).get("label"))
        .map(Objects::toString)
        .findFirst()
        .orElseGet(value::toString); // a choice that the form had once
  }

  /** History keeps a number that was chosen as a text. */
  private static boolean isChosen(Object offered, Object value) {
    return Plain.same(offered, value)
        || value instanceof String text && text.equals(Objects.toString(offered));
  }
}
