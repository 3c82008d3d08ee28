package fi.juurru.progress;

import fi.juurru.Wording;

/** What the summary of the last round says besides what people answered. */
enum RoundText implements Wording {
  STEP("Sovittu askel"),
  ASKED("Johdolta pyydetty"),
  OPEN("Kesken");

  private final String text;

  RoundText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
