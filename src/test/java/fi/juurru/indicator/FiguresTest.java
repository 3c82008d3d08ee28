package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.juurru.organisation.Area;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A class of tests of figures over small histories, worked out by hand beside each. They are read
 * as the files answer, before few people are hidden.
 */
abstract class FiguresTest extends StoryTest {

  @Autowired private IndicatorSql indicators;

  /** What an indicator's file answers today. */
  Answered of(Indicator indicator) {
    return of(indicator, Story.day());
  }

  /** What it answers now as of an earlier day. */
  Answered of(Indicator indicator, String day) {
    Area area = new Area(story.area(), story.organisation(), "Alue");
    return new Answered(
        indicators
            .of(indicator.code(), List.of(area), LocalDate.parse(day))
            .query(FigureRow.class)
            .list());
  }

  /** The figures of an indicator, in the places of the story. */
  final class Answered {

    private final List<FigureRow> rows;

    Answered(List<FigureRow> rows) {
      this.rows = rows;
    }

    /** In the story's unit, for its method; null for none. */
    FigureRow inUnit(Figure figure) {
      return inUnit(figure, story.unit());
    }

    /** In another unit, for the story's method; null for none. */
    FigureRow inUnit(Figure figure, String unit) {
      return at(figure, story.area(), story.method(), unit);
    }

    /** Of the story's method in its area; null for none. */
    FigureRow inArea(Figure figure) {
      return at(figure, story.area(), story.method(), null);
    }

    /** Of a place, where null stands for all; null for none. */
    FigureRow at(Figure figure, String area, String method, String unit) {
      return rows.stream()
          .filter(row -> row.figure() == figure)
          .filter(
              row ->
                  Stream.of(row.area(), row.method(), row.unit())
                      .map(Objects::toString)
                      .toList()
                      .equals(Stream.of(area, method, unit).map(Objects::toString).toList()))
          .findFirst()
          .orElse(null);
    }
  }

  /** So many of so many. */
  static void assertShare(FigureRow row, int numerator, int denominator) {
    assertThat(row).isNotNull();
    assertThat(row.numerator()).isEqualByComparingTo(BigDecimal.valueOf(numerator));
    assertThat(row.denominator()).isEqualByComparingTo(BigDecimal.valueOf(denominator));
    assertValue(row, (double) numerator / denominator);
  }

  /** To five decimals. */
  static void assertValue(FigureRow row, double value) {
    assertThat(row).isNotNull();
    assertThat(row.value().doubleValue()).isCloseTo(value, within(0.00001));
  }

  /** An introduction that runs, without its rounds: nobody has confirmed its start. */
  void introduce(String unit, String method) {
    as("coordinator").start("unit-implementation", Map.of("unit", unit, "method", method));
  }

  /** A unit reports the use of the story's method. */
  void report(String unit, int uses, int users, int trained, Integer coded) {
    Map<String, Object> place = here("hasActionCode", coded != null);
    place.put("unit", unit);
    String id = call("method-use-report", place).getId();
    Map<String, Object> figures =
        new HashMap<>(Map.of("usesCount", uses, "usersCount", users, "trainedInService", trained));
    if (coded != null) {
      figures.put("codedUses", coded);
    }
    var open = tasks.createTaskQuery().processInstanceId(id).taskDefinitionKey("report-use");
    tasks.complete(open.singleResult().getId(), figures);
  }
}
