package fi.juurru.process;

import static fi.juurru.indicator.Indicator.K_30;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.indicator.Figure;
import fi.juurru.indicator.IndicatorFigures;
import fi.juurru.indicator.StoryFigures;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes to shape services together, and what is done of what was agreed. */
class IntegrationFiguresTest extends SharedDesignTest {

  @Autowired private IndicatorFigures figures;

  /**
   * K-30. Announced are 7 workers (5 actors, the parish, the school), 6 supervisors and 2 managers;
   * on each of two days 8, 4 and 3 come. The gap found on 2.3. gets its owner on 16.3. The decision
   * that one of 6 steps needs is asked for on 16.3. and made on 23.3., 7 days; one of a partner
   * waits. At the look after 30 days 3 of 6 steps are done, trust has risen from 2 to 4 and the own
   * role is known better by 1, from 3 to 4.
   */
  @Test
  void peopleComeAndWhatTheyAgreedIsDone() {
    untilSecondDay();
    assertThat(ofArea(Figure.WORKERS_PRESENT)).isEqualTo("8/7");
    assertThat(ofArea(Figure.GAPS_OWNED)).isEqualTo("0/1");
    secondDayIsHeld("yes");
    as("facilitator").complete("agree-roles", role("Sosiaalityö", "Vastuuhenkilö"));
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    settle();
    assertThat(ofArea(Figure.OWN_DECISIONS_WAIT)).isEqualTo("1");
    story.until("2026-03-23");
    as("decider").complete("decide-own", Map.of("ownDecision", "yes", "ownDecisionNumber", "12 §"));
    settle();
    call(
        "partner-request",
        Map.of(
            "area", story.area(),
            "partner", partner.area(),
            "requestKind", "decision",
            "requestSubject", "Nuoret aikuiset",
            "requestDue", "2026-04-30"));

    assertThat(ofArea(Figure.WORKERS_PRESENT)).isEqualTo("16/14");
    assertThat(ofArea(Figure.SUPERVISORS_PRESENT)).isEqualTo("8/12");
    assertThat(ofArea(Figure.MANAGERS_PRESENT)).as("4 announced are few").isEqualTo("<5");
    assertThat(ofArea(Figure.GAPS_OWNED)).isEqualTo("1/1");
    assertThat(ofArea(Figure.OWN_DECISIONS_WAIT)).isEqualTo("0");
    assertThat(ofArea(Figure.PARTNER_DECISIONS_WAIT)).isEqualTo("1");
    assertThat(ofArea(Figure.DECISION_TIME)).isEqualTo("7");

    story.until("2026-04-24");
    look("no");
    assertThat(ofArea(Figure.STEPS_AT_30_DAYS)).isEqualTo("3/6");
    assertThat(ofArea(Figure.STEPS_AT_90_DAYS)).isEqualTo("-");
    assertThat(ofArea(Figure.NETWORK_TRUST)).isEqualTo("2");
    assertThat(ofArea(Figure.NETWORK_SELF_KNOWLEDGE)).isEqualTo("1");
  }

  private String ofArea(Figure figure) {
    return new StoryFigures(figures, story).ofArea(K_30, figure);
  }
}
