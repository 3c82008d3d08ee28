package fi.juurru.cockpit;

import fi.juurru.Wording;

/** How an instance ended where its model has no word for it. */
enum EndedText implements Wording {
  ENDED("Päättynyt"),
  STOPPED("Keskeytetty");

  private final String text;

  EndedText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
