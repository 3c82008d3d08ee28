package fi.juurru.progress;

import fi.juurru.Wording;

/** The stages through which an introduction takes root, in order. */
public enum Stage implements Wording {
  READY("Valmis alkamaan"),
  TRAINED("Koulutettu"),
  FIRST_USE("Ensikäyttö"),
  SUPPORTED("Tuettu käyttö"),
  ESTABLISHING("Vakiintuva käyttö");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  @Override
  public String finnish() {
    return label;
  }
}
