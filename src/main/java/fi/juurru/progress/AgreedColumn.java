package fi.juurru.progress;

import fi.juurru.Wording;

/** Heads of the columns of the list of what was agreed, in their order. */
enum AgreedColumn implements Wording {
  WHAT("Mitä sovittiin tai päätettiin"),
  SOURCE("Missä"),
  UNIT("Yksikkö"),
  METHOD("Menetelmä"),
  OWNER("Kuka vastaa"),
  AGREED("Sovittu"),
  DUE("Mihin mennessä"),
  STATE("Missä mennään"),
  NUMBER("Päätöksen numero");

  private final String text;

  AgreedColumn(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
