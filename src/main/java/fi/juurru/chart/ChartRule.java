package fi.juurru.chart;

import fi.juurru.Wording;

/** By what a value is told from ordinary variation, and in which direction. */
enum ChartRule implements Wording {
  ABOVE_LIMIT("yli ylärajan", true),
  BELOW_LIMIT("alle alarajan", false),
  RISING("seitsemän peräkkäin nousee", true),
  FALLING("seitsemän peräkkäin laskee", false),
  NEAR_UPPER("kaksi kolmesta lähellä ylärajaa", true),
  NEAR_LOWER("kaksi kolmesta lähellä alarajaa", false),
  ABOVE_MEAN("seitsemän peräkkäin keskiarvon yläpuolella", true),
  BELOW_MEAN("seitsemän peräkkäin keskiarvon alapuolella", false);

  private final String text;
  private final boolean up;

  ChartRule(String text, boolean up) {
    this.text = text;
    this.up = up;
  }

  boolean isUp() {
    return up;
  }

  @Override
  public String finnish() {
    return text;
  }
}
