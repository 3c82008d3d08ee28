package fi.juurru.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps what is there; what is required gets the simplest value that is allowed. */
record SimplestChoice(UnaryOperator<String> option, LocalDate today)
    implements ValidAnswers.Choice {

  @Override
  public Object of(Field field, Object initial, Situation situation) {
    if (initial != null) {
      return initial instanceof String text ? Template.filled(text, "näin") : initial;
    }
    return field.isRequired() ? simplest(field, situation) : null;
  }

  private Object simplest(Field field, Situation situation) {
    return switch (field.type()) {
      case NUMBER -> {
        var least = situation.limit(field, "min");
        yield least == null ? 1 : least.intValue();
      }
      case CHECKBOX -> true;
      case CHECKLIST, TAGLIST -> List.of(oneOf(field));
      case RADIO, SELECT -> oneOf(field);
      case DATETIME -> today.toString();
      default -> "Teksti";
    };
  }

  private Object oneOf(Field field) {
    return field.options().isEmpty()
        ? field.component().path("values").path(0).path("value").asText()
        : option.apply(field.options());
  }
}
