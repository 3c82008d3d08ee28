package fi.juurru.form;

import java.math.BigDecimal;

/** Range and precision of numbers. */
final class NumberRules {

  private NumberRules() {}

  static void check(Field field, BigDecimal number, Situation situation, Problems problems) {
    BigDecimal least = situation.limit(field, "min");
    if (least != null && number.compareTo(least) < 0) {
      problems.add(field, Fault.TOO_SMALL, least);
    }
    BigDecimal most = situation.limit(field, "max");
    if (most != null && number.compareTo(most) > 0) {
      problems.add(field, Fault.TOO_LARGE, most);
    }
    int digits = field.component().path("decimalDigits").asInt(-1);
    if (digits >= 0 && number.stripTrailingZeros().scale() > digits) {
      problems.add(field, Fault.DECIMALS, digits);
    }
    BigDecimal step = Plain.number(field.component().path("increment").asText());
    if (step != null && step.signum() != 0 && number.remainder(step).signum() != 0) {
      problems.add(field, Fault.STEP, step);
    }
  }
}
