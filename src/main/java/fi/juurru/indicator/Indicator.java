package fi.juurru.indicator;

import fi.juurru.Wording;

/**
 * What is counted, one SQL file each, which says how; K-19 stands apart ({@link FadingUnits}), as
 * it answers with reasons and not with figures.
 */
public enum Indicator implements Wording {
  K_06("Aktiivikäyttäjät"),
  K_10("Tiedon ajantasaisuus"),
  K_11("Keskustelujen säännöllisyys"),
  K_14("Huoleen vastaaminen"),
  K_15("Palautteen sulkeutuminen"),
  K_16("Suunnitelman ketteryys"),
  K_18("Muutosagenttien kattavuus"),
  K_20("Johdon vastaukset"),
  K_17("Viestinnän vuorovaikutteisuus"),
  K_21("Johdon näkyvyys"),
  K_22("Tehtävien ajallaan valmistuminen"),
  K_23("Avainhenkilöriski"),
  K_32("Kuormitus"),
  K_31("Kielten tasa-arvo"),
  K_28("Resilienssi ja päätökset"),
  K_26("Valmennus"),
  K_27("Osallisuus"),
  K_30("Integraatio"),
  K_29("Työkyky");

  private final String label;

  Indicator(String label) {
    this.label = label;
  }

  /** Name of the file and of the indicator, such as {@code K-11}. */
  public String code() {
    return name().replace('_', '-');
  }

  @Override
  public String finnish() {
    return label;
  }
}
