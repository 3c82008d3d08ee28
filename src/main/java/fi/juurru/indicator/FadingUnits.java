package fi.juurru.indicator;

import fi.juurru.organisation.Area;
import java.util.List;
import org.springframework.stereotype.Component;

/** In which units the use of a method may be fading (indicator K-19). */
@Component
public class FadingUnits {

  /** From here on somebody should look. */
  private static final int WORTH_A_LOOK = 4;

  private final IndicatorSql indicators;

  FadingUnits(IndicatorSql indicators) {
    this.indicators = indicators;
  }

  /** The most urgent first, equals by name; none where all goes on. */
  public List<Fading> in(List<Area> areas) {
    return indicators
        .of("K-19", areas)
        .param("points", WORTH_A_LOOK)
        .param("least", IndicatorFigures.LEAST_PEOPLE)
        .query(Fading.class)
        .list();
  }
}
