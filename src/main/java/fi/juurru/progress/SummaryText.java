package fi.juurru.progress;

import fi.juurru.Wording;

/** Heads of the parts and columns of the summary of a service integration. */
enum SummaryText implements Wording {
  ESTIMATE("Kuinka monta heitä arviolta on?"),
  NEED("Yhteinen muutostarve"),
  MODEL("Uusi yhteistyön malli"),
  ACTORS("Toimijat"),
  ACTOR("Toimija"),
  KEY_ACTOR("Avaintoimija"),
  WORKERS("Työntekijöitä"),
  SUPERVISORS("Lähiesihenkilöitä"),
  MANAGERS("Johdon edustajia"),
  PARTNERS("Kumppanit"),
  ORGANISATION("Organisaatio"),
  INVITATION("Kutsu"),
  DIVISION("Työnjako"),
  ROLE("Rooli"),
  WORK("Mitä se tekee?"),
  DECISION("Päätös"),
  DECISIONS("Päätökset"),
  OWN("Oma organisaatio"),
  STATE("Missä mennään"),
  NUMBER("Päätöksen numero"),
  ASKED("Mitä johdolta pyydetään"),
  STEP("Mitä tehdään ja kuka sen tekee?"),
  TO_DECIDE("Mitä pitää päättää?"),
  DUE("Mihin mennessä?"),
  LED("Mitä johdamme yhdessä seuraavaksi?"),
  FOLLOW_UP("Seuranta"),
  WHAT("Mitä"),
  DAY("Päivä"),
  FIRST_DAY("Ensimmäinen päivä"),
  SECOND_DAY("Toinen päivä"),
  LOOKED("Katsaus pidetty"),
  NEXT_LOOK("Seuraava katsaus"),
  LOOKS_TO_COME("Katsaukset 30, 90 ja 180 päivää sopimisesta"),
  YES("Kyllä");

  private final String text;

  SummaryText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
