package fi.juurru.indicator;

import static fi.juurru.indicator.Indicator.K_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether the plan changes when it should. */
class PlanFiguresTest extends FigureTest {

  /**
   * K-16. The first need is noticed on 12.1., becomes a version on 14.1. and is told on 16.1., 4
   * days. The second is noticed on 16.1., found needed but not possible and told so on 28.1., 12
   * days. The third, of 28.1., is not needed and not told yet. The median of 4 and 12 is 8; there
   * is one new version; of two needed changes one could not be made. On 15.1. nothing was told yet.
   */
  @Test
  void plansChangeOrItIsToldWhyNot() {
    need("yes", "yes");
    story.until("2026-01-14");
    as("coordinator")
        .complete(
            "record-new-version",
            Map.of(
                "planVersion",
                2,
                "whatChanged",
                "Keskustelu kolmen viikon välein",
                "messageFi",
                "Väli on nyt kolme viikkoa"));
    story.until("2026-01-16");
    as("supervisor").complete("tell-affected", Map.of());
    need("yes", "no");
    explain();
    story.until("2026-01-28");
    as("supervisor").complete("tell-affected", Map.of());
    need("no", null);
    explain();

    assertThat(ofUnit(K_16, Figure.PLAN_VERSIONS)).isEqualTo("1");
    assertThat(ofUnit(K_16, Figure.PLAN_CHANGE_TIME)).isEqualTo("8");
    assertThat(ofArea(K_16, Figure.NEEDED_NOT_POSSIBLE)).isEqualTo("1/2");

    story.until("2026-01-15");
    assertThat(ofUnit(K_16, Figure.PLAN_VERSIONS)).isEqualTo("1");
    assertThat(ofUnit(K_16, Figure.PLAN_CHANGE_TIME)).isEqualTo("-");
    assertThat(ofArea(K_16, Figure.NEEDED_NOT_POSSIBLE)).isEqualTo("0/1");
  }

  private void need(String needed, String possible) {
    as("supervisor").start("plan-revision", here("cause", "Väli on tiheä", "target", "plan"));
    as("coordinator")
        .complete(
            "prepare-revision",
            Map.of(
                "target",
                "plan",
                "preparedProposal",
                "Kolmen viikon väli",
                "affected",
                "Yksikön työntekijät"));
    as("implementation-team")
        .complete(
            "give-view",
            possible == null
                ? Map.of("needed", needed, "viewReason", "Rytmi toimii muualla")
                : Map.of("needed", needed, "possible", possible, "viewReason", "Katsotaan"));
  }

  private void explain() {
    as("coordinator").complete("explain-why-not", Map.of("messageFi", "Rytmi pysyy"));
  }
}
