package fi.juurru.indicator;

import fi.juurru.organisation.Area;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of the indicators, for some areas and today. */
@Component
public class IndicatorFigures {

  /** Shares of people are not shown of fewer ({@code minGroup}). */
  static final int LEAST_PEOPLE = 5;

  private final IndicatorSql indicators;

  IndicatorFigures(IndicatorSql indicators) {
    this.indicators = indicators;
  }

  /** By unit and method, with the sums; nothing where there is nothing to count. */
  public List<FigureRow> of(Indicator indicator, List<Area> areas) {
    return indicators
        .of(indicator.code(), areas)
        .param("least", LEAST_PEOPLE)
        .query(FigureRow.class)
        .list();
  }
}
