package fi.juurru.notice;

import fi.juurru.Wording;

/** What mail says, and the page on which it ends. */
enum NoticeText implements Wording {
  WEEK("Viikon tehtäväsi Juurrussa"),
  MORNING("Sinua odottaa tehtävä Juurrussa"),
  HELLO("Hei!"),
  WEEK_BEGINS("Nämä tehtävät odottavat sinua. Rauhassa, järjestyksessä ensimmäinen on kiireisin."),
  MORNING_BEGINS("Tästä on hyvä tietää juuri nyt."),
  LATE("Määräpäivä on mennyt"),
  SOON("Määräpäivä on tänään tai seuraavana työpäivänä"),
  NEW("Uutta"),
  OTHERS("Muut"),
  DUE("määräpäivä %s"),
  MORE("… ja muita. Kaikki ovat listallasi."),
  UNNAMED("Luottamuksellinen tehtävä, jonka nimi näkyy vasta kirjautuneelle"),
  LIST("Kaikki tehtäväsi"),
  CHOOSE("Valitse, mistä ja milloin sinulle kirjoitetaan"),
  STOP("Lopeta kaikki viestit"),
  DAY("Sovittu päivä: %s"),
  DAY_AGREED("%s on sovittu päivälle %s. Liitteestä sen saa kalenteriin."),
  DAY_MOVED("%s on nyt %s. Liite siirtää sen kalenterissa."),
  DAY_OFF("%s, %s, on peruttu. Liite poistaa sen kalenterista."),
  STOP_TITLE("Lopetetaanko viestit?"),
  STOP_QUESTION(
      "Juurru ei enää lähetä sinulle sähköpostia tehtävistä eikä kokouspäivistä. Tehtäväsi pysyvät ennallaan."),
  STOP_BUTTON("Lopeta viestit"),
  STOPPED_TITLE("Viestit on lopetettu"),
  STOPPED("Voit milloin tahansa kirjautua ja valita uudelleen, mistä sinulle kirjoitetaan."),
  UNKNOWN_TITLE("Tämä osoite ei toimi"),
  UNKNOWN("Avaa viestin linkki kokonaisena, tai kirjaudu ja valitse, mistä sinulle kirjoitetaan.");

  private final String text;

  NoticeText(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
