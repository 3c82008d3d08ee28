package fi.juurru.form;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text that a form proposes, with places in brackets that a person fills in: {@code [when]}. It
 * is a start, not an answer: who relies on it would read the brackets.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\[[^\\[\\]]*\\p{L}[^\\[\\]]*]");

  private Template() {}

  /**
   * The first place of a field's template that an answer left open; empty for other fields. In any
   * language: the template was translated for its reader.
   */
  static Optional<String> openPlace(Field field, String answer) {
    boolean hasPlaces =
        field.defaultValue() instanceof String template && PLACE.matcher(template).find();
    return hasPlaces
        ? PLACE.matcher(answer).results().map(MatchResult::group).findFirst()
        : Optional.empty();
  }

  /** The text with each place filled in. */
  static String filled(String text, String word) {
    return PLACE.matcher(text).replaceAll(word);
  }
}
