package fi.juurru.indicator;

import java.math.BigDecimal;

/**
 * A figure somewhere.
 *
 * @param area null: in all areas that were asked for, and likewise for all methods and units
 * @param method empty where what is counted names no method
 * @param numerator null where the figure has none, as a median
 * @param denominator null where the figure has none
 */
public record FigureRow(
    Figure figure,
    String area,
    String method,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value) {}
