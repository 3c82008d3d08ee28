package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.indicator.FigureRow;
import fi.juurru.indicator.Indicator;
import fi.juurru.indicator.IndicatorFigures;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Registry;
import fi.juurru.organisation.Unit;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A year of Metsola, which works in Finnish, and of Strandby, which works in Swedish, each in an
 * area of its own with eight workers, walked with any valid answers. Prints what K-31 (parity of
 * languages) and K-32 (burden) say at the end of each month, for somebody to judge. {@code
 * -Dwalk.seed=7} takes another year.
 */
@JuurruTest
@Tag("benchmark")
class YearOfTwoUnitsTest {

  private static final int WORKERS = 8;
  private static final List<String> IDEAS =
      List.of("concern-handling", "support-request", "supervisor-check-in");

  /** The two, and before them those that the first is made of. */
  private static final List<Indicator> SHOWN =
      List.of(Indicator.K_06, Indicator.K_10, Indicator.K_31, Indicator.K_32);

  @Autowired Stories stories;
  @Autowired ProcessEngine engine;
  @Autowired Registry registry;
  @Autowired IndicatorFigures figures;

  @Test
  void parityAndBurdenOfTheTwo() {
    try (Story story = stories.beginWalk(LocalDate.of(2026, 1, 5))) {
      Area inland = new Area(story.area(), story.organisation(), "Sisämaa");
      Area coast = new Area(story.area() + "-b", story.organisation(), "Rannikko");
      registry.add(coast);
      addUnit(story.unit(), inland, "Metsola", "fi");
      String strandby = story.unit() + "-b";
      addUnit(strandby, coast, "Strandby", "sv");
      for (String role : List.of("coordinator", "management")) {
        story.addPersonIn(coast.code(), role + "-" + coast.code(), role);
      }
      for (String role : List.of("supervisor", "team", "change-agent")) {
        story.addPersonIn(strandby, role + "-" + strandby, role);
      }
      for (int n = 0; n < WORKERS; n++) {
        story.addPersonIn(story.unit(), "worker-" + n + "-" + story.unit(), "worker");
        story.addPersonIn(strandby, "worker-" + n + "-" + strandby, "worker");
      }

      Walk walk = new Walk(story, engine, new Random(Long.getLong("walk.seed", 1)));
      walk.lean("startDecision", "start");
      walk.lean("reviewOutcome", "continue");
      walk.lean("unit", story.unit());
      walk.start(story.user("coordinator"), "unit-implementation");
      walk.lean("unit", strandby);
      walk.start("coordinator-" + coast.code(), "unit-implementation");
      assertThat(story.open("unit-implementation")).hasSize(2);
      walk.mayStart(Set.copyOf(IDEAS));

      System.out.println("| month | figure | area | numerator | denominator | value |");
      System.out.println("|---|---|---|---|---|---|");
      for (int month = 1; month <= 12; month++) {
        walk.until(Instant.parse("2026-01-05T07:00:00Z").plus(Duration.ofDays(30L * month)));
        for (Indicator indicator : SHOWN) {
          figures.of(indicator, List.of(inland, coast)).forEach(row -> print(row, coast));
        }
      }
      assertThat(walk.done()).as("tasks done in a year").isPositive();
      System.out.printf("%d tasks, %d of them late%n", walk.done(), walk.late());
    }
  }

  private void addUnit(String code, Area area, String name, String language) {
    registry.add(
        new Unit(
            code, area.code(), area.name(), area.organisation(), name, language, "family-centre"));
  }

  private static void print(FigureRow row, Area coast) {
    String area =
        row.area() == null ? "both" : row.area().equals(coast.code()) ? "Strandby" : "Metsola";
    System.out.printf(
        "| %s | %s | %s | %s | %s | %s |%n",
        LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneOffset.UTC),
        row.figure(),
        area + (row.unit() == null ? "" : " unit") + (row.method() == null ? "" : " by method"),
        row.numerator(),
        row.denominator(),
        row.isHidden() ? "hidden" : row.value().setScale(2, RoundingMode.HALF_UP));
  }
}
