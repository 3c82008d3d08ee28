package fi.juurru.indicator;

import fi.juurru.Wording;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is counted, one SQL file each, which says how; K-19 stands apart ({@link FadingUnits}), as
 * it answers with reasons and not with figures.
 */
public enum Indicator implements Wording {
  K_01("Vaiheen valmius"),
  K_02("Vaiheen kesto"),
  K_03("Pisin vaihe"),
  K_04("Koulutuskattavuus"),
  K_05("Koulutuksesta käyttöön"),
  K_06("Aktiivikäyttäjät"),
  K_07("Käytöt koulutettua kohti"),
  K_08("Aika ensikäyttöön"),
  K_09("Koodattu osuus"),
  K_10("Tiedon ajantasaisuus"),
  K_11("Keskustelujen säännöllisyys"),
  K_12("Tiimin säännöllisyys"),
  K_13("Motivaatio–osaaminen–mahdollisuus"),
  K_14("Huoleen vastaaminen"),
  K_24("Koulutettujen poistuma"),
  K_25("Kokemus"),
  K_33("Menetelmiä yksikössä"),
  K_15("Palautteen sulkeutuminen"),
  K_16("Suunnitelman ketteryys"),
  K_18("Muutosagenttien kattavuus"),
  K_20("Johdon vastaukset");

  /** Drawn month by month, over more time than their rounds are kept for. */
  private static final Set<Indicator> KEPT_BY_MONTH =
      EnumSet.of(K_06, K_07, K_09, K_11, K_12, K_14, K_20);

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
