package fi.juurru.language;

import fi.juurru.Wording;
import java.util.Arrays;

/** What went wrong with a request, by its HTTP status, for where nobody has said it better. */
enum ErrorText implements Wording {
  NOT_SIGNED_IN(401, "Kirjaudu ensin sisään."),
  NOT_ALLOWED(403, "Sinulla ei ole oikeutta tähän."),
  NOT_FOUND(404, "Tätä ei löydy."),
  TOO_SLOW(408, "Tiedot tulivat perille liian hitaasti. Yritä uudelleen."),
  TOO_LARGE(413, "Lähetys on liian suuri: enintään 1 Mt, mallien käyttöönotossa 20 Mt."),
  BUSY(503, "Palvelu ei juuri nyt vastaa. Yritä hetken kuluttua uudelleen."),
  UNREADABLE(400, "Pyyntöä ei voitu lukea."),
  UNEXPECTED(500, "Jokin meni vikaan. Yritä hetken kuluttua uudelleen.");

  private final int status;
  private final String sentence;

  ErrorText(int status, String sentence) {
    this.status = status;
    this.sentence = sentence;
  }

  /** For any status from 400. */
  static ErrorText of(int status) {
    return Arrays.stream(values())
        .filter(text -> text.status == status)
        .findFirst()
        .orElse(status < 500 ? UNREADABLE : UNEXPECTED);
  }

  @Override
  public String finnish() {
    return sentence;
  }
}
