package fi.juurru.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of worked series, reckoned by hand and held against NHSRplotthedots. */
class XmrTest {

  private static final Offset<Double> TWO_DECIMALS = within(0.005);

  @ParameterizedTest
  @CsvSource({
    "10 12 11 13 9 12 11 10 13 12 11 12, 11.333, 1.818, 1.818, 6.497, 16.170, 8.109, 14.558",
    "10 12 11 13 9 12 11 10 13 12 11 22, 12.167, 1.900, 2.727, 7.113, 17.221, 8.797, 15.536",
    "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1 2, 1.947, 1.000, 1.833, -0.713, 4.607, 0.174, 3.721"
  })
  void workedSeriesComeOutToTwoDecimals(
      String values,
      double mean,
      double range,
      double unscreened,
      double lower,
      double upper,
      double nearLower,
      double nearUpper) {
    Xmr xmr = Xmr.of(values(values));
    assertThat(xmr.mean()).isCloseTo(mean, TWO_DECIMALS);
    assertThat(xmr.movingRange()).isCloseTo(range, TWO_DECIMALS);
    assertThat(xmr.unscreened()).isCloseTo(unscreened, TWO_DECIMALS);
    assertThat(xmr.lower()).isCloseTo(lower, TWO_DECIMALS);
    assertThat(xmr.upper()).isCloseTo(upper, TWO_DECIMALS);
    assertThat(xmr.nearLower()).isCloseTo(nearLower, TWO_DECIMALS);
    assertThat(xmr.nearUpper()).isCloseTo(nearUpper, TWO_DECIMALS);
  }

  @ParameterizedTest
  @CsvSource({
    "10 12 11 13 9 12 11 10 13 12 11 22, 11",
    "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1 2, 4"
  })
  void theOddValueIsOutside(String series, int odd) {
    double[] values = values(series);
    var marks = FourRules.marks(values, Xmr.of(values));
    for (int i = 0; i < values.length; i++) {
      assertThat(marks.get(i).contains(ChartRule.ABOVE_LIMIT)).as("%d", i).isEqualTo(i == odd);
    }
  }

  @Test
  void valuesThatNeverChangeAreNotOutsideTheirOwnLimits() {
    double[] same = new double[12];
    Arrays.fill(same, 0.1);
    Xmr xmr = Xmr.of(same);
    assertThat(xmr.movingRange()).isZero();
    assertThat(FourRules.marks(same, xmr)).allMatch(marks -> marks.isEmpty());
  }

  @Test
  void elevenValuesMakeNoLimits() {
    assertThatThrownBy(() -> Xmr.of(new double[11])).isInstanceOf(IllegalArgumentException.class);
  }

  static double[] values(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
