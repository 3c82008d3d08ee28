package fi.juurru.form;

import fi.juurru.Wording;

/** What an answer says besides the faults themselves. */
enum Phrase implements Wording {
  NOTHING_STORED("Tietoja ei tallennettu.");

  private final String text;

  Phrase(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
