package fi.juurru.chart;

import fi.juurru.Wording;

/** Words of charts and of the sentences under them. */
enum ChartText implements Wording {
  NOTHING("Arvoja ei ole vielä."),
  LATEST("Viimeisin (%s) on %s."),
  TOO_FEW("Arvoja on vielä liian vähän arvioon."),
  ORDINARY("Vaihtelu on tavanomaista."),
  UNUSUAL("Se on %s: %s."),
  RUN_MOVED("Arvot eivät vaihtele mediaanin ympärillä sattumalta: jokin on muuttunut."),
  EARLIER("Aiemmin tavallisesta poikkesi: %s."),
  TARGET("Tavoite on %s: %s."),
  TARGET_ONLY("Tavoite on %s."),
  MEDIAN("Mediaani %s"),
  MEAN("Keskiarvo %s"),
  LIMITS("Tavanomaisen vaihtelun rajat %s–%s"),
  TARGET_LINE("Tavoite %s"),
  START("Uusi alku %s: %s"),
  VALUES("Arvot");

  private final String text;

  ChartText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
