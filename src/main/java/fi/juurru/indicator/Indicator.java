package fi.juurru.indicator;

import fi.juurru.Wording;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is counted, one SQL file each, which says how; K-19 stands apart ({@link FadingUnits}), as
 * it answers with reasons and not with figures.
 */
public enum Indicator implements Wording {
  K_06("Aktiivikäyttäjät"),
  K_10("Tiedon ajantasaisuus"),
  K_11("Keskustelujen säännöllisyys"),
  K_14("Huoleen vastaaminen");

  /** Drawn month by month, over more time than their rounds are kept for. */
  private static final Set<Indicator> KEPT_BY_MONTH = EnumSet.of(K_06, K_11, K_14);

  private final String label;

  Indicator(String label) {
    this.label = label;
  }

  /** Name of the file and of the indicator, such as {@code K-11}. */
  public String code() {
    return name().replace('_', '-');
  }

  /** Whether its figures are kept at the end of each month ({@link KeptFigures}). */
  public boolean isKeptByMonth() {
    return KEPT_BY_MONTH.contains(this);
  }

  @Override
  public String finnish() {
    return label;
  }
}
