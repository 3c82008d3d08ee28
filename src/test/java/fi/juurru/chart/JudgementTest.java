package fi.juurru.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From figures to a signal: how many are enough, what a gap and a new start do. */
class JudgementTest {

  private static final String STEADY = "10 12 11 13 9 12 11 10 13 12 11 12";
  private static final String ODD = "10 12 11 13 9 12 11 10 13 12 11 22";

  @Test
  void fiveValuesAreDotsSixHaveAMedianTwelveHaveLimits() {
    assertThat(Judgement.of(Example.of("1 2 3 4 5", Better.UP, 3.0)).signal()).isNull();
    assertThat(judged("1 2 3 4 5").latestPart().isOfDots()).isTrue();
    assertThat(judged("1 2 3 4 5 p 6").latestPart().run().median()).isEqualTo(3.5);
    assertThat(judged("1 2 3 4 5 6 7 8 9 10 11").latestPart().limits()).isNull();
    assertThat(judged(STEADY).latestPart().run()).isNull();
    assertThat(judged(STEADY).latestPart().limits()).isNotNull();
    assertThat(judged("").signal()).isNull();
    assertThat(judged("p h").signal()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"UP, IMPROVEMENT", "DOWN, CONCERN", "NEITHER, CHANGE"})
  void theDirectionHopedForDecidesTheSignal(Better better, Signal signal) {
    assertThat(Judgement.of(Example.of(ODD, better, null)).signal()).isEqualTo(signal);
  }

  @Test
  void runsGoOverGapsAndGapsAreNoZeros() {
    Judgement judgement = judged(STEADY + " 13 p 13 13 h 13 13 13");
    assertThat(judgement.latestPart().limits()).isEqualTo(judged(STEADY).latestPart().limits());
    assertThat(judgement.marks(13)).isEmpty();
    assertThat(judgement.marks(19)).contains(ChartRule.ABOVE_MEAN);
    assertThat(judgement.signal()).isEqualTo(Signal.IMPROVEMENT);
  }

  @Test
  void limitsStayAsTheFirstTwelveMadeThem() {
    Xmr first = judged(STEADY).latestPart().limits();
    assertThat(judged(STEADY + " 30 31 35 40").latestPart().limits()).isEqualTo(first);
  }

  @Test
  void aNewStartMakesAPartOfItsOwnFromTheFirstWholePeriod() {
    var start = new NewStart(LocalDate.of(2027, 1, 1), "suunnitelman uusi versio");
    Judgement judgement =
        Judgement.of(Example.of(STEADY + " 30 31 32 30 31 33", Better.UP, null, start));
    assertThat(judgement.parts()).hasSize(2);
    assertThat(judgement.parts().get(0).limits()).isNotNull();
    assertThat(judgement.latestPart().first()).isEqualTo(12);
    assertThat(judgement.latestPart().run().median()).isEqualTo(31);
    assertThat(judgement.signal()).isEqualTo(Signal.ORDINARY);

    var middle = new NewStart(LocalDate.of(2027, 1, 2), "yhdistyminen");
    assertThat(
            Judgement.of(Example.of(STEADY + " 30 31", Better.UP, null, middle))
                .latestPart()
                .first())
        .isEqualTo(13);
    var future = new NewStart(LocalDate.of(2030, 1, 1), "yhdistyminen");
    assertThat(Judgement.of(Example.of(STEADY, Better.UP, null, future)).parts()).hasSize(1);
    var before = new NewStart(LocalDate.of(2020, 1, 1), "alku");
    assertThat(Judgement.of(Example.of(STEADY, Better.UP, null, before)).parts()).hasSize(1);
  }

  /** The limits of the steady series are 6.497 and 16.170. */
  @ParameterizedTest
  @CsvSource({
    "UP, 6.49, ALWAYS",
    "UP, 6.50, SOMETIMES",
    "UP, 16.16, SOMETIMES",
    "UP, 16.18, NEVER",
    "DOWN, 16.18, ALWAYS",
    "DOWN, 16.16, SOMETIMES",
    "DOWN, 6.49, NEVER",
    "NEITHER, 10,",
    "UP,,"
  })
  void aTargetIsMetAlwaysNeverOrSometimes(Better better, Double target, TargetVerdict verdict) {
    assertThat(Judgement.of(Example.of(STEADY, better, target)).target()).isEqualTo(verdict);
  }

  @Test
  void allValuesOnTheTargetMeetItAlways() {
    String same = "1 1 1 1 1 1 1 1 1 1 1 1";
    assertThat(Judgement.of(Example.shares(same, 1.0)).target()).isEqualTo(TargetVerdict.ALWAYS);
    assertThat(Judgement.of(Example.of(same, Better.DOWN, 1.0)).target())
        .isEqualTo(TargetVerdict.ALWAYS);
  }

  private static Judgement judged(String values) {
    return Judgement.of(Example.of(values, Better.UP, null));
  }
}
