package fi.juurru.organisation;

import fi.juurru.Wording;
import fi.juurru.gate.Refused;
import jakarta.ws.rs.core.Response.Status;

/** Why somebody is not welcomed, or not turned away any more. */
enum WelcomeRefusal implements Wording {
  ID_TAKEN("Tunnus on käytössä tai on ollut jollakin toisella. Valitse toinen tunnus."),
  HAS_BEGUN(
      "Henkilö on jo ottanut tunnuksen käyttöön. Päätä roolit prosessissa Vastuun siirto ja"
          + " varahenkilöt."),
  HAS_TASKS("Henkilöllä on jo tehtäviä. Siirrä ne ensin toiselle.");

  private final String sentence;

  WelcomeRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String finnish() {
    return sentence;
  }

  /** To be thrown. */
  Refused exception() {
    return new Refused(Status.CONFLICT, sentence);
  }
}
