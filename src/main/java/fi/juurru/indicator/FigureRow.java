package fi.juurru.indicator;

import java.math.BigDecimal;

/**
 * A figure somewhere.
 *
 * @param area null: in all areas that were asked for, and likewise for all methods and units
 * @param method empty where what is counted names no method
 * @param numerator null where the figure has none, as a median
 * @param denominator null where the figure has none
 * @param value null where the figure may not be told, as it would be of too few people
 */
public record FigureRow(
    Figure figure,
    String area,
    String method,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value) {

  /** Whether there is a figure that may not be told. */
  public boolean isHidden() {
    return value == null;
  }

  /** The same without its figures. */
  FigureRow hidden() {
    return new FigureRow(figure, area, method, unit, null, null, null);
  }
}
