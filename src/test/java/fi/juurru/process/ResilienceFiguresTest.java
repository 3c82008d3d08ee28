package fi.juurru.process;

import static fi.juurru.indicator.Indicator.K_28;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.indicator.Figure;
import fi.juurru.indicator.FigureTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether an area exercises, has plans and weighs its decisions. */
class ResilienceFiguresTest extends FigureTest {

  /** K-28. One exercise is held on 12.1. and one postponed to 9.2. */
  @Test
  void exercisesThatWereHeldAreCounted() {
    exercise();
    as("supervisor")
        .complete("hold-exercise", Map.of("exerciseOutcome", "held", "presentMorning", 9));
    exercise();
    as("supervisor")
        .complete(
            "hold-exercise",
            Map.of("exerciseOutcome", "postponed", "newExerciseDate", "2026-02-09"));

    assertThat(ofWholeUnit(K_28, Figure.EXERCISES)).isEqualTo("1");
    assertThat(ofArea(K_28, Figure.EXERCISES)).isEqualTo("1");
  }

  /**
   * K-28. Two scenarios are written on 12.1. and get their plans on 14.1.: 2 of 2, and 0 of 2 on
   * 13.1. Two routine decisions are given away.
   */
  @Test
  void scenariosHaveTheirPlansAndDecisionsAreGivenAway() {
    call("resilience-scan", Map.of("area", story.area()));
    as("management")
        .complete(
            "scan-environment",
            Map.of(
                "changesNoticed", "Väki vähenee",
                "changeSource", "Kunnan ennuste",
                "changeMeaning", "Työ kootaan",
                "crisisNow", "no"));
    as("management")
        .complete("write-scenarios", Map.of("scenario1", "Epidemia", "scenario2", "Sähkökatko"));
    call("resilience-delegation", Map.of("area", story.area()));
    as("management")
        .complete(
            "list-decisions",
            Map.of(
                "decision1", "Sijaisen kutsuminen",
                "expert1", "shift-lead",
                "limits1", "Enintään 3 vuoroa",
                "decision2", "Tarvikkeet",
                "expert2", "team",
                "limits2", "Enintään 100 euroa"));
    story.until("2026-01-14");
    as("management")
        .complete(
            "plan-alternatives",
            Map.of(
                "plan1", "Kotikäynnit etänä",
                "trigger1", "Kymmenes poissa",
                "planOwner1", "management",
                "plan2", "Paperilistat",
                "trigger2", "Tunti ilman sähköä",
                "planOwner2", "preparedness"));

    assertThat(ofArea(K_28, Figure.SCENARIOS_WITH_PLAN)).isEqualTo("2/2");
    assertThat(ofArea(K_28, Figure.DECISIONS_GIVEN)).isEqualTo("2");
    story.until("2026-01-13");
    assertThat(ofArea(K_28, Figure.SCENARIOS_WITH_PLAN)).isEqualTo("0/2");
  }

  /**
   * K-28. One decision has five options, one four: 1 of 2. The first is made on 12.1., and looked
   * at 60 days later it had been carried out on 26.1.: 11 working days with both.
   */
  @Test
  void decisionsHaveFiveOptionsAndAreCarriedOut() {
    decision();
    DecisionAnswers.decide(story, "management", DecisionAnswers.decision("2"));
    decision();
    Map<String, Object> four = DecisionAnswers.options(4);
    four.put("fewerReason", "Laki rajaa muut pois");
    as("coordinator").complete("write-options", four);
    story.until("2026-04-10");
    as("management")
        .complete(
            "review-decision",
            Map.of("carriedOut", "yes", "carriedOutOn", "2026-01-26", "chooseAgain", "yes"));

    assertThat(ofArea(K_28, Figure.FIVE_OPTIONS)).isEqualTo("1/2");
    assertThat(ofArea(K_28, Figure.DECISION_TO_DONE)).isEqualTo("11");
    story.until("2026-04-09");
    assertThat(ofArea(K_28, Figure.DECISION_TO_DONE)).isEqualTo("-");
  }

  private void exercise() {
    as("supervisor")
        .start("resilience-exercise", Map.of("unit", story.unit(), "exerciseTheme", "hazard"));
    as("supervisor")
        .complete(
            "plan-exercise",
            Map.of(
                "exerciseTheme", "hazard",
                "exerciseAim", "Kaikki tietävät kokoontumispaikan",
                "exerciseDate", Story.day(),
                "exerciseParts", "Aamuvuoro poistuu"));
    story.settle();
  }

  private void decision() {
    as("coordinator")
        .start(
            "five-option-decision",
            Map.of(
                "area", story.area(),
                "question", "Mihin tila varataan?",
                "whyNow", "Vuokra päättyy",
                "whoDecides", "management",
                "dueDate", "2026-02-27",
                "decisionKind", "prepared"));
  }
}
