package fi.juurru.process;

import fi.juurru.Wording;

/** Names of Tasklist's filters, and of what their cards show. */
enum FilterText implements Wording {
  OWN("Omat tehtäväni"),
  OF_OWN_GROUPS("Ryhmieni tehtävät"),
  LATE("Myöhässä"),
  LATER("Myöhemmin"),
  BY_UNIT("Yksiköittäin"),
  BY_METHOD("Menetelmittäin"),
  UNIT("Yksikkö"),
  METHOD("Menetelmä"),
  SEGMENT("Asiakasryhmä"),
  REQUEST("Mistä on kyse"),
  DECISION("Päätettävä asia"),
  STEP("Askel");

  private final String text;

  FilterText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
