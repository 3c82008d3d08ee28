package fi.juurru.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Series by month, as tests write them: figures, {@code p} a pause, {@code h} what is hidden. */
final class Example {

  private Example() {}

  static Series of(String values, Better better, Double target, NewStart... starts) {
    return new Series(
        "Käytöt kuukaudessa",
        "kertaa",
        Measure.AMOUNT,
        better,
        target,
        points(values),
        List.of(starts));
  }

  static Series shares(String values, Double target) {
    return new Series(
        "Pidetyt keskustelut", "", Measure.SHARE, Better.UP, target, points(values), List.of());
  }

  private static List<Observation> points(String values) {
    List<Observation> points = new ArrayList<>();
    YearMonth month = YearMonth.of(2026, 1);
    for (String value : values.isEmpty() ? new String[0] : values.split(" ")) {
      String label = month.getMonthValue() + "/" + month.getYear();
      LocalDate begins = month.atDay(1);
      points.add(
          switch (value) {
            case "p" -> Observation.missing(label, begins, Gap.PAUSE);
            case "h" -> Observation.missing(label, begins, Gap.HIDDEN);
            default ->
                value.contains("/")
                    ? Observation.rate(
                        label,
                        begins,
                        Long.parseLong(value.split("/")[0]),
                        Long.parseLong(value.split("/")[1]))
                    : Observation.of(label, begins, Double.parseDouble(value));
          });
      month = month.plusMonths(1);
    }
    return points;
  }
}
