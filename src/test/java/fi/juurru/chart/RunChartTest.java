package fi.juurru.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of Anhøj and Olesen, and what counts as a run and a crossing. */
class RunChartTest {

  @ParameterizedTest
  @CsvSource({"6,6,1", "10,6,2", "12,7,3", "16,7,4", "20,7,6", "24,8,8", "36,8,13"})
  void whatChanceMakes(int useful, int longestRun, int fewestCrossings) {
    assertThat(RunChart.longestByChance(useful)).isEqualTo(longestRun);
    assertThat(RunChart.fewestByChance(useful)).isEqualTo(fewestCrossings);
  }

  @Test
  void pointsOnTheMedianDoNotCount() {
    RunChart run = RunChart.of(1, 2, 3, 2, 1, 3, 2);
    assertThat(run).isEqualTo(new RunChart(2, 4, 1, 3));
    assertThat(run.shifted()).isFalse();
    assertThat(run.crossedTooSeldom()).isFalse();
  }

  @Test
  void oneCrossingOfTenIsTooSeldomAndTwoAreNot() {
    assertThat(RunChart.of(1, 1, 1, 1, 1, 9, 9, 9, 9, 9).crossedTooSeldom()).isTrue();
    assertThat(RunChart.of(9, 1, 1, 1, 1, 1, 9, 9, 9, 9).crossedTooSeldom()).isFalse();
  }

  @Test
  void eightInARowOfSixteenIsAShiftAndSevenAreNot() {
    assertThat(RunChart.of(9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 1).shifted()).isTrue();
    assertThat(RunChart.of(9, 9, 9, 9, 9, 9, 9, 1, 9, 1, 1, 1, 1, 1, 1, 1).shifted()).isFalse();
  }

  @Test
  void valuesThatNeverChangeTellNothing() {
    RunChart run = RunChart.of(3, 3, 3, 3, 3, 3);
    assertThat(run).isEqualTo(new RunChart(3, 0, 0, 0));
    assertThat(run.shifted() || run.crossedTooSeldom()).isFalse();
  }
}
