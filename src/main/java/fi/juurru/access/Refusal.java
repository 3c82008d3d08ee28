package fi.juurru.access;

import fi.juurru.Wording;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** Why people are told no. The answer has the same status on every way in, over both APIs. */
enum Refusal implements Wording {
  /** Whether it exists elsewhere is not told. */
  NOT_FOUND(Status.NOT_FOUND, "Tätä ei löydy."),
  NOT_SIGNED_IN(Status.UNAUTHORIZED, "Kirjaudu ensin sisään."),
  NOT_ALLOWED(Status.FORBIDDEN, "Sinulla ei ole oikeutta tähän."),
  NOT_POSSIBLE(Status.BAD_REQUEST, "Pyyntöä ei voi toteuttaa sellaisena, eikä mitään tallennettu."),
  NOT_READABLE(Status.BAD_REQUEST, "Pyyntöä ei voi lukea, eikä mitään tallennettu"),
  TASK_GONE(Status.NOT_FOUND, "Tehtävä on jo tehty tai sitä ei enää ole. Palaa tehtävälistaan."),
  CLAIMED_BY_OTHER(Status.CONFLICT, "Joku toinen ehti ottaa tehtävän ennen sinua."),
  CHANGED_MEANWHILE(
      Status.CONFLICT,
      "Joku toinen ehti muuttaa tätä samaan aikaan, eikä tietojasi tallennettu."
          + " Avaa se uudelleen ja katso, mitä on jo tehty."),
  SUSPENDED(Status.CONFLICT, "Tämä on keskeytetty toistaiseksi."),
  UNAVAILABLE(
      Status.SERVICE_UNAVAILABLE,
      "Palvelu on hetken poissa käytöstä, eikä tietojasi tallennettu. Yritä hetken päästä uudelleen."),
  UNEXPECTED(
      Status.INTERNAL_SERVER_ERROR,
      "Jokin meni vikaan, eikä tietojasi tallennettu. Kerro ylläpidolle tämä numero"),
  WEAK_PASSWORD(Status.BAD_REQUEST, "Salasana on liian heikko."),
  WAIT_A_MOMENT(
      Status.TOO_MANY_REQUESTS,
      "Salasana oli äsken väärä. Odota hetki, ennen kuin yrität uudelleen"),
  CODE_NOT_VALID(
      Status.NOT_FOUND,
      "Koodi ei ole voimassa. Tarkista se, tai pyydä uusi koodi koordinaattorilta."),
  TOO_MANY_CODES(
      Status.TOO_MANY_REQUESTS, "Koodi oli äsken väärä. Odota hetki, ennen kuin yrität uudelleen."),
  USER_ID_TAKEN(
      Status.CONFLICT, "Tunnus on käytössä tai on ollut jollakin toisella. Valitse toinen tunnus."),
  STILL_HOLDS(
      Status.CONFLICT, "Henkilöllä on vielä tehtäviä tai rooleja. Siirrä ne ensin toiselle"),
  GROUP_STILL_NEEDED(
      Status.CONFLICT, "Ryhmällä on vielä tehtäviä tai jäseniä. Hoida tai siirrä ne ensin"),
  ORGANISATION_STILL_NEEDED(
      Status.CONFLICT, "Organisaatiolla on vielä käynnissä olevia prosesseja tai ihmisiä."),
  EXPRESSION_IN_QUERY(Status.BAD_REQUEST, "Hakuehdossa ei voi käyttää lauseketta"),
  LONG_LIST(Status.BAD_REQUEST, "Haussa voi olla enintään 1000 arvoa yhtä ehtoa kohti."),
  NO_ORGANISATION(Status.BAD_REQUEST, "Ei tiedetä, minkä organisaation asiasta on kyse."),
  ADMINISTRATORS_ONLY(Status.FORBIDDEN, "Tämän voi tehdä vain pääkäyttäjä."),
  GROUP_CODE(Status.FORBIDDEN, "Ryhmän tunnus on muotoa yksikkö.rooli."),
  MODEL_IN_USE(Status.FORBIDDEN, "Mallia ei voi poistaa käynnissä olevien prosessien kanssa."),
  OWN_ACCOUNT_ONLY(Status.FORBIDDEN, "Voit muuttaa vain omia tietojasi."),
  TASK_OF_OTHERS(Status.FORBIDDEN, "Tämä tehtävä kuuluu muille"),
  CLAIM_FOR_ONESELF(Status.FORBIDDEN, "Tehtävän voi ottaa vain itselleen."),
  NAMED_PERSON(
      Status.FORBIDDEN,
      "Tehtävä on nimetty yhdelle henkilölle, joten sitä ei voi palauttaa ryhmälle."),
  OWN_PROPOSAL(
      Status.FORBIDDEN,
      "Ehdotit tätä itse, joten joku toinen vahvistaa sen. Hänkin näkee tehtävän listassaan."),
  CANDIDATES_ONLY(Status.FORBIDDEN, "Tehtävän voi antaa vain niille, joille se kuuluu."),
  DATES_ONLY(Status.FORBIDDEN, "Tehtävästä voi muuttaa vain määräajan ja muistutuspäivän."),
  TASKS_FROM_PROCESSES(Status.FORBIDDEN, "Tehtävät syntyvät prosesseista.");

  private final Status status;
  private final String sentence;

  Refusal(Status status, String sentence) {
    this.status = status;
    this.sentence = sentence;
  }

  @Override
  public String finnish() {
    return sentence;
  }

  /** To be thrown. */
  RuntimeException exception() {
    return exception(sentence);
  }

  /** To be thrown, with what it is about after the sentence. */
  RuntimeException about(String detail) {
    return exception(sentence + ": " + detail);
  }

  /** What is forbidden is the engine's own kind, because its resources hand that on as it is. */
  private RuntimeException exception(String message) {
    return status == Status.FORBIDDEN
        ? new AuthorizationException(message)
        : new InvalidRequestException(status, message);
  }
}
