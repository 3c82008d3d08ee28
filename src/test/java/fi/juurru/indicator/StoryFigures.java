package fi.juurru.indicator;

import fi.juurru.organisation.Area;
import fi.juurru.process.Story;
import java.util.List;
import java.util.Objects;

/**
 * Figures of a story's places, such as "1/2" for a share or "6.5"; "-" where there is none, "<5" of
 * few people.
 */
public record StoryFigures(IndicatorFigures figures, Story story) {

  String ofUnit(Indicator indicator, Figure figure, String unit) {
    return one(indicator, figure, story.method(), unit);
  }

  String ofWholeUnit(Indicator indicator, Figure figure) {
    return one(indicator, figure, null, story.unit());
  }

  String ofMethod(Indicator indicator, Figure figure) {
    return one(indicator, figure, story.method(), null);
  }

  /** Of the story's area. */
  public String ofArea(Indicator indicator, Figure figure) {
    return one(indicator, figure, null, null);
  }

  /** There is only one row of a figure at a place. */
  private String one(Indicator indicator, Figure figure, String method, String unit) {
    var area = new Area(story.area(), story.organisation(), story.area());
    List<FigureRow> rows =
        figures.of(indicator, List.of(area)).stream()
            .filter(row -> row.figure() == figure)
            .filter(row -> Objects.equals(row.area(), area.code()))
            .filter(row -> Objects.equals(row.method(), method))
            .filter(row -> Objects.equals(row.unit(), unit))
            .toList();
    if (rows.size() > 1) {
      throw new AssertionError("More than one: " + rows);
    }
    if (rows.isEmpty()) {
      return "-";
    }
    return rows.get(0).isHidden() ? "<5" : shown(rows.get(0));
  }

  private static String shown(FigureRow row) {
    return row.figure().kind() == Figure.Kind.SHARE
        ? row.numerator().toPlainString() + "/" + row.denominator().toPlainString()
        : row.value().stripTrailingZeros().toPlainString();
  }
}
