package fi.juurru.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Length, shape and content of texts that are not empty. */
final class TextRules {

  /** What a text variable of the engine can hold; the limit also where a form has none. */
  static final int LONGEST = 4000;

  static final Pattern EMAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,190}");
  private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]\\d{6,16}");

  private TextRules() {}

  static void check(Field field, String text, Situation situation, Problems problems) {
    if (text.length() > LONGEST) {
      problems.add(field, Fault.TOO_LONG, LONGEST);
      return; // what follows is not for texts of a megabyte
    }
    ForbiddenText.in(text).ifPresent(fault -> problems.add(field, fault));
    Template.openPlace(field, text)
        .ifPresent(place -> problems.add(field, Fault.OPEN_PLACE, place));
    BigDecimal most = situation.limit(field, "maxLength");
    if (most != null && text.strip().length() > most.intValue()) {
      problems.add(field, Fault.TOO_LONG, most);
    }
    BigDecimal least = situation.limit(field, "minLength");
    if (least != null && text.strip().length() < least.intValue()) {
      problems.add(field, Fault.TOO_SHORT, least);
    }
    String pattern = field.limit("pattern").asText();
    if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
      problems.add(field, Fault.PATTERN);
    }
    String kind = field.limit("validationType").asText();
    if (kind.equals("email") && !EMAIL.matcher(text).matches()) {
      problems.add(field, Fault.EMAIL);
    }
    if (kind.equals("phone") && !PHONE.matcher(text).matches()) {
      problems.add(field, Fault.PHONE);
    }
  }
}
