package fi.juurru.indicator;

import fi.juurru.Wording;

/** Why a unit should be called, in words that a figure or a day stands after (indicator K-19). */
enum FadingSign implements Wording {
  NO_TALK("Ei kirjattua keskustelua sitten"),
  NO_REPORT("Ei raporttia käytöstä sitten"),
  FEW_USE("Koulutetuista käyttää menetelmää"),
  NO_OPPORTUNITY("Mahdollisuus käyttöön on heikko, keskiarvo"),
  NO_SUPERVISOR("Ei lähiesihenkilöä sitten"),
  NO_MEETINGS("Tiimin kokouksia pitämättä peräkkäin"),
  CONCERN_WAITS("Huoli ilman vastausta sitten"),
  TRAINED_LEFT("Koulutettuja lähtenyt puolessa vuodessa");

  private final String label;

  FadingSign(String label) {
    this.label = label;
  }

  @Override
  public String finnish() {
    return label;
  }
}
