package fi.juurru.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each rule by a series that just triggers it and one that just does not, around a centre of 10:
 * the limits are 4.68 and 15.32, the near ones 6.4533… and 13.5466….
 */
class FourRulesTest {

  private static final Xmr LIMITS = new Xmr(10, 2, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 15.33 10        | ABOVE_LIMIT | 1",
        "10 15.32 10        | ABOVE_LIMIT |",
        "10 4.67 10         | BELOW_LIMIT | 1",
        "10 4.68 10         | BELOW_LIMIT |",
        "10 7 8 9 10 11 12 13 | RISING | 1 2 3 4 5 6 7",
        "10 8 9 10 11 12 13 | RISING |",
        "7 8 9 10 10 11 12 13 | RISING |",
        "10 13 12 11 10 9 8 7 | FALLING | 1 2 3 4 5 6 7",
        "10 12 11 10 9 8 7  | FALLING |",
        "10 13.6 10 13.6 10 | NEAR_UPPER | 1 3",
        "13.6 13.6 10 10    | NEAR_UPPER | 0 1",
        "10 13.6 10 10 13.6 | NEAR_UPPER |",
        "10 13.6 6.4 10 10  | NEAR_UPPER |",
        "10 13.54 13.54 10  | NEAR_UPPER |",
        "10 6.4 10 6.4 10   | NEAR_LOWER | 1 3",
        "10 6.4 10 10 6.4   | NEAR_LOWER |",
        "9 11 12 11 12 11 12 11 9 | ABOVE_MEAN | 1 2 3 4 5 6 7",
        "9 11 12 11 12 11 12 9 11 | ABOVE_MEAN |",
        "11 12 11 10 12 11 12 11  | ABOVE_MEAN |",
        "11 9 8 9 8 9 8 9 11 | BELOW_MEAN | 1 2 3 4 5 6 7",
        "11 9 8 9 8 9 8 11 9 | BELOW_MEAN |"
      })
  void marksAllPointsOfItsRunAndNoOthers(String series, ChartRule rule, String marked) {
    List<Set<ChartRule>> marks = FourRules.marks(XmrTest.values(series.strip()), LIMITS);
    String found =
        IntStream.range(0, marks.size())
            .filter(i -> marks.get(i).contains(rule))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(marked == null ? "" : marked);
  }
}
