package fi.juurru.cockpit;

import fi.juurru.Wording;

/** What pages of units and methods, and their spreadsheets, say in words of their own. */
enum StoryText implements Wording {
  USES("Käyttö kuukausittain"),
  TIMES("kertaa"),
  DEPUTY("%s, varahenkilö"),
  STORY("Yksikön tarina"),
  PART("Osa"),
  WHAT("Asia"),
  DAY("Päivä"),
  CAME_OF_IT("Mitä siitä seurasi"),
  STAGES("Vaiheet"),
  ROUNDS("Tehty"),
  CONCERNS("Huolet"),
  CONCERN("Huoli tai havainto"),
  CALLS("Soitot"),
  CALLED("Yksikköön soitettu"),
  OPEN("Avoinna"),
  PEOPLE("Yhteyshenkilöt"),
  NOT_ANSWERED("Odottaa vastausta"),
  METHOD_STAGES("Menetelmän vaiheet"),
  REPORTED_USES("Käyttökertoja"),
  SUMMARY("Kooste johdolle"),
  NETWORK("Verkosto, valmennus ja osallisuus"),
  COUNTED("Laskettu"),
  WAITING("Odottaa johdon päätöstä");

  private final String text;

  StoryText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
