package fi.juurru.organisation;

import fi.juurru.Wording;

/** What stands in the name of a group besides its scope and role. */
enum GroupText implements Wording {
  DEPUTIES("varahenkilöt");

  private final String text;

  GroupText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
