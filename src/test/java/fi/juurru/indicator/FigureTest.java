package fi.juurru.indicator;

import fi.juurru.organisation.Area;
import fi.juurru.process.StoryTest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;

/** A class of tests of figures over small histories, worked out by hand beside each. */
abstract class FigureTest extends StoryTest {

  @Autowired private IndicatorFigures figures;

  /** Of a unit with the story's method, such as "1/2" for a share or "6.5"; "-" for none. */
  String ofUnit(Indicator indicator, Figure figure, String unit) {
    return one(indicator, figure, story.area(), story.method(), unit);
  }

  /** Of the story's unit with its method. */
  String ofUnit(Indicator indicator, Figure figure) {
    return ofUnit(indicator, figure, story.unit());
  }

  /** Of the story's method in its area. */
  String ofMethod(Indicator indicator, Figure figure) {
    return one(indicator, figure, story.area(), story.method(), null);
  }

  /** Of the story's area. */
  String ofArea(Indicator indicator, Figure figure) {
    return one(indicator, figure, story.area(), null, null);
  }

  /** The only row there is of a figure at a place. */
  private String one(Indicator indicator, Figure figure, String area, String method, String unit) {
    List<FigureRow> rows =
        figures.of(indicator, List.of(new Area(area, story.organisation(), area))).stream()
            .filter(row -> row.figure() == figure)
            .filter(row -> Objects.equals(row.area(), area))
            .filter(row -> Objects.equals(row.method(), method))
            .filter(row -> Objects.equals(row.unit(), unit))
            .toList();
    if (rows.size() > 1) {
      throw new AssertionError("More than one: " + rows);
    }
    return rows.isEmpty() ? "-" : shown(rows.get(0));
  }

  private static String shown(FigureRow row) {
    return row.figure().kind() == Figure.Kind.SHARE
        ? row.numerator().toPlainString() + "/" + row.denominator().toPlainString()
        : row.value().stripTrailingZeros().toPlainString();
  }
}
