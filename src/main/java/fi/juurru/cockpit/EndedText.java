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

  /**
   * How an instance ended, in Finnish.
   *
   * @param state as the engine names it
   * @param outcome name of the event with which it ended; null for none
   */
  static String of(String state, String outcome) {
    if (!state.equals("COMPLETED")) {
      return STOPPED.finnish();
    }
    return outcome == null ? ENDED.finnish() : outcome;
  }

  @Override
  public String finnish() {
    return text;
  }
}
