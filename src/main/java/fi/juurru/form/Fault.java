package fi.juurru.form;

import fi.juurru.Wording;

/** What can be wrong with a submitted value, in the words that its sender reads. */
enum Fault implements Wording {
  REQUIRED("täytä tämä kohta"),
  TYPE("arvo ei ole sitä muotoa, jota tähän kysytään"),
  TOO_LONG("kirjoita enintään %s merkkiä"),
  TOO_SHORT("kirjoita vähintään %s merkkiä"),
  TOO_SMALL("pienin sallittu luku on %s"),
  TOO_LARGE("suurin sallittu luku on %s"),
  DECIMALS("anna luku enintään %s desimaalin tarkkuudella"),
  STEP("anna luku, joka on jaollinen luvulla %s"),
  OPEN_PLACE("kirjoita oma tekstisi kohtaan %s"),
  PATTERN("teksti ei ole sitä muotoa, jota tähän kysytään"),
  EMAIL("anna sähköpostiosoite"),
  PHONE("anna puhelinnumero maatunnuksineen, esimerkiksi +358401234567"),
  DATE("anna päivä, joka on kalenterissa"),
  SPAN("anna päivä väliltä %s"),
  TOO_EARLY("anna sama päivä kuin %s tai myöhempi"),
  TOO_LATE("anna viimeistään %s"),
  IN_PAUSE("valitse toinen päivä: %s on koko väen taukoa"),
  OPTION("valitse tarjotuista vaihtoehdoista"),
  TAKEN("alueella on jo tämän niminen yksikkö"),
  ID_TAKEN("tunnus on käytössä tai on ollut jollakin toisella; kirjoita toinen tai jätä tyhjäksi"),
  OPEN_ALREADY("tämä on siellä jo käynnissä; jatka sitä, joka on auki"),
  SAME("valitse tähän joku muu kuin edellä"),
  READ_ONLY("tätä tietoa ei voi muuttaa tässä"),
  HIDDEN("tätä kohtaa ei kysytä näillä valinnoilla"),
  UNKNOWN("lomakkeella ei ole tällaista kohtaa"),
  IDENTITY_CODE("poista henkilötunnus; tänne ei kirjoiteta asiakkaan tietoja"),
  MARKUP("poista tekstistä HTML-koodi ja linkkikoodi"),
  SIGNS("poista näkymättömät merkit: kirjoita kohta uudelleen tai liitä se pelkkänä tekstinä"),
  ID(
      "käytä pieniä kirjaimia a–z, numeroita, pistettä sekä yhdys- ja alaviivaa; aloita kirjaimella"
          + " tai numerolla"),
  TASK_DONE("tehtävä on jo tehty, joten siihen ei voi enää lisätä mitään"),
  TASK_ELSEWHERE("tehtävä kuuluu toiseen käsittelyyn");

  private final String text;

  Fault(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
