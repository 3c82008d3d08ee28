package fi.juurru.notice;

import fi.juurru.Wording;

/** The mail with a code for a new password. */
enum PasswordMailText implements Wording {
  SUBJECT("Uusi salasana Juurruun"),
  BODY(
      """
      Hei,

      joku, luultavasti sinä, on unohtanut tunnuksen %s salasanan. Avaa tämä osoite tunnin sisällä ja valitse uusi salasana:

      %s

      Jos et pyytänyt tätä, sinun ei tarvitse tehdä mitään. Entinen salasanasi toimii edelleen.
      """);

  private final String text;

  PasswordMailText(String text) {
    this.text = text.strip();
  }

  @Override
  public String finnish() {
    return text;
  }
}
