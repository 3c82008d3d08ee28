package fi.juurru.process;

import static fi.juurru.indicator.Indicator.K_29;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.indicator.Figure;
import fi.juurru.indicator.FigureTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether roles, indicators and changes of work ability are more than a plan. */
class WorkAbilityFiguresTest extends FigureTest {

  /** K-29. Of five actors three commit themselves, one does not yet, one has not answered. */
  @Test
  void actorsCommitThemselves() {
    WorkAbilityAnswers.invite(story);
    story.until("2026-01-26");
    as("hr").complete("hold-meeting", WorkAbilityAnswers.roles());
    for (String role : new String[] {"team", "supervisor", "hr"}) {
      as(role).complete("commit-to-roles", Map.of("commits", "yes"));
    }
    as("management")
        .complete("commit-to-roles", Map.of("commits", "not-yet", "remark", "Aikaa on vähän"));

    assertThat(ofArea(K_29, Figure.ACTORS_COMMITTED)).isEqualTo("3/5");
  }

  /** K-29. Two indicators are listed; their use is decided on 14.1. On 13.1. none was in use. */
  @Test
  void indicatorsHaveAnOwnerAndAUse() {
    call("work-ability-practice", Map.of("area", story.area()));
    as("hr")
        .complete("assess-models", Map.of("model1_name", "Varhainen tuki", "model1_works", "yes"));
    Map<String, Object> indicators = WorkAbilityAnswers.indicator();
    indicators.put("indicator2_name", "Poissaolot");
    indicators.put("indicator2_owner", "hr");
    indicators.put("indicator2_basis", "sums");
    as("hr").complete("list-indicators", indicators);
    story.until("2026-01-14");
    Map<String, Object> use = WorkAbilityAnswers.use();
    use.put("indicator2_use", "Missä tarvitaan väkeä");
    as("management").complete("decide-indicators", use);

    assertThat(ofArea(K_29, Figure.INDICATORS_IN_USE)).isEqualTo("2/2");
    story.until("2026-01-13");
    assertThat(ofArea(K_29, Figure.INDICATORS_IN_USE)).isEqualTo("0/2");
  }

  /** K-29. Of two reviews one leads to a decision. */
  @Test
  void figuresLeadToADecisionOrNot() {
    review(Map.of("ledTo", "decision", "decisionText", "Lisää aikaa"));
    review(Map.of("ledTo", "talk", "noDecisionWhy", "Vaihdamme mittarin"));

    assertThat(ofArea(K_29, Figure.FIGURES_LED_TO_DECISION)).isEqualTo("1/2");
  }

  /** K-29. Of two changes of 12.1. one is looked at on 14.1., the other not until it is late. */
  @Test
  void copingIsLookedAtInChanges() {
    change();
    change();
    story.until("2026-01-14");
    as("supervisor").complete("check-change", Map.of("load", "tight", "coping", "varies"));
    assertThat(ofWholeUnit(K_29, Figure.CHANGES_LOOKED_AT)).isEqualTo("1/1");
    story.until("2026-02-27");
    assertThat(ofWholeUnit(K_29, Figure.CHANGES_LOOKED_AT)).isEqualTo("1/2");
    assertThat(ofArea(K_29, Figure.CHANGES_LOOKED_AT)).isEqualTo("1/2");
  }

  private void review(Map<String, Object> outcome) {
    Map<String, Object> known = new HashMap<>(Map.of("area", story.area()));
    known.put("indicator1_name", "Varhaisen tuen keskustelut");
    known.put("indicator1_owner", "hr");
    known.put("indicator1_use", "Missä yksikössä tuki kasvaa");
    call("work-ability-figures", known);
    as("hr").complete("enter-figures", WorkAbilityAnswers.figures());
    as("management").complete("decide-on-figures", outcome);
  }

  private void change() {
    as("hr")
        .start(
            "work-ability-change-check",
            Map.of("unit", story.unit(), "changeAbout", "Yksikkö muuttaa"));
  }
}
