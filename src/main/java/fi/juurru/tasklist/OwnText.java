package fi.juurru.tasklist;

import fi.juurru.Wording;

/** What the page of own starts and answers says in words of its own. */
enum OwnText implements Wording {
  STARTED("Aloitit"),
  ENDED("Päättynyt"),
  OPEN("Kesken");

  private final String text;

  OwnText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
