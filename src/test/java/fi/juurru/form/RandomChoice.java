package fi.juurru.form;

import fi.juurru.ComponentType;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Any value that is allowed: what is there is often kept, what is not required is sometimes left
 * empty, texts are sometimes as long as they may be.
 */
record RandomChoice(Random random, LocalDate today, Map<String, ?> leanings)
    implements ValidAnswers.Choice {

  private static final List<String> WORDS =
      List.of(
          "yhteinen",
          "aika",
          "löytyi",
          "työyhteisö",
          "vähän",
          "Åbo",
          "möte",
          "på",
          "även",
          "enheten",
          "perhe",
          "menetelmä",
          "käytössä",
          "ei",
          "vielä",
          "🙂",
          "👩‍👧",
          "50 %",
          "1–2 h",
          "\"näin\"",
          "'hyvä'",
          "a < b",
          "& muut",
          "C:\\",
          "${unit}",
          "{{unitName}}",
          "#{1}",
          "(ks. liite)",
          "õ",
          "ž",
          "kysymys?",
          "kyllä!",
          "*tärkeä*",
          "# 1",
          "5.",
          "null");

  @Override
  public Object of(Field field, Object initial, Situation situation) {
    if (field.options().equals("partners")) {
      return noneOf(field); // the other organisations belong to other stories
    }
    Object leaning = leanings.get(field.key());
    if (leaning != null && isOffered(field, leaning) && chance(80)) {
      return leaning;
    }
    boolean isTooEarly =
        situation.value(field.notBefore()) instanceof String first
            && initial instanceof String day
            && day.compareTo(first) < 0;
    if (initial != null && isOffered(field, initial) && !isTooEarly && chance(60)) {
      return initial instanceof String text ? Template.filled(text, "näin") : initial;
    }
    if (!field.isRequired() && chance(40)) {
      return null;
    }
    return switch (field.type()) {
      case NUMBER -> number(field, situation);
      case CHECKBOX -> field.isRequired() || random.nextBoolean();
      case CHECKLIST, TAGLIST -> several(field);
      case RADIO, SELECT -> one(field, situation.value(field.differsFrom()));
      case DATETIME -> day(field, situation.value(field.notBefore())).toString();
      default -> text(field, situation);
    };
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Small numbers more often than large ones. */
  private Number number(Field field, Situation situation) {
    var least = situation.limit(field, "min");
    var most = situation.limit(field, "max");
    int low = least == null ? 0 : least.intValue();
    int high = most == null ? low + 100 : most.intValue();
    int value = low + (int) (Math.pow(random.nextDouble(), 2) * (high - low + 1));
    boolean hasDecimals = field.component().path("decimalDigits").asInt(0) > 0;
    return hasDecimals && value < high ? (Number) (value + 0.5) : (Number) value;
  }

  private LocalDate day(Field field, Object first) {
    int days =
        switch (random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> -random.nextInt(30);
          case 2 -> random.nextInt(30);
          default -> random.nextInt(150);
        };
    LocalDate earliest = field.span().earliest(today);
    LocalDate latest = field.span().latest(today);
    LocalDate day = today.plusDays(days);
    if (first != null) {
      LocalDate least = LocalDate.parse((String) first);
      day = (least.isBefore(earliest) ? earliest : least).plusDays(Math.abs(days));
    }
    day = day.isBefore(earliest) ? earliest : day.isAfter(latest) ? latest : day;
    while (field.isOutsidePauses() && isInPause(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isInPause(LocalDate day) {
    MonthDay monthDay = MonthDay.from(day);
    return day.getMonth() == Month.JULY
        || !monthDay.isBefore(MonthDay.of(12, 23))
        || !monthDay.isAfter(MonthDay.of(1, 6));
  }

  private Object several(Field field) {
    List<Object> chosen = new ArrayList<>(offered(field));
    Collections.shuffle(chosen, random);
    int most = chance(80) ? Math.min(3, chosen.size()) : chosen.size();
    return most == 0 ? noneOf(field) : List.copyOf(chosen.subList(0, 1 + random.nextInt(most)));
  }

  private Object one(Field field, Object other) {
    List<Object> offered = offered(field);
    offered.remove(other);
    return offered.isEmpty() ? noneOf(field) : offered.get(random.nextInt(offered.size()));
  }

  private static Object noneOf(Field field) {
    if (field.isRequired()) {
      throw new NothingOfferedException(field.key());
    }
    return null;
  }

  /** What is not, the form library forgets. */
  private static boolean isOffered(Field field, Object value) {
    return !field.isChoice()
        || offered(field).containsAll(value instanceof List<?> several ? several : List.of(value));
  }

  private static List<Object> offered(Field field) {
    List<Object> values = new ArrayList<>();
    for (Object value : field.values()) {
      values.add(value instanceof Map<?, ?> labelled ? labelled.get("value") : value);
    }
    return values;
  }

  private String text(Field field, Situation situation) {
    var limit = situation.limit(field, "maxLength");
    int most = limit == null ? 200 : limit.intValue();
    if (!field.limit("pattern").asText().isEmpty()) {
      return "https://example.fi/" + random.nextInt(1000);
    }
    int wanted =
        switch (random.nextInt(10)) {
          case 0 -> most;
          case 1 -> 1;
          default -> 1 + random.nextInt(Math.min(most, 60));
        };
    var text = new StringBuilder(word());
    while (text.length() < wanted) {
      boolean isLong = field.type() == ComponentType.TEXTAREA && chance(10);
      text.append(isLong ? "\n" : " ").append(word());
    }
    text.setLength(Math.min(text.length(), most));
    if (Character.isHighSurrogate(text.charAt(text.length() - 1))) {
      text.setCharAt(text.length() - 1, '.');
    }
    return text.toString();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
