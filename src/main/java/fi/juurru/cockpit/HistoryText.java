package fi.juurru.cockpit;

import fi.juurru.Wording;

/** What the history of an instance says in words of its own. */
enum HistoryText implements Wording {
  STARTED("Aloitus"),
  OPEN("Kesken"),
  GONE("Ei enää mukana");

  private final String text;

  HistoryText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
