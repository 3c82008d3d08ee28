package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the implementation team does in the story of the implementation phase. */
record TeamActs(Scene scene) {

  static final String PROPOSAL = "Nimetään jokaiselle aloittavalle työpari.";

  /** Holds its meeting and proposes to change the plan. */
  void meets() {
    scene.as(
        "team",
        tasklist -> {
          var meeting = tasklist.open("Pidä kokous ja kirjaa sovittu");
          assertThat(meeting.text()).containsText(scene.cast().unit());
          meeting
              .day("Milloin kokous pidettiin?", scene.today())
              .write("Osallistujia", "6")
              .pick("Keitä oli mukana?", "Lähiesihenkilöitä")
              .write("Työaikaa kului yhteensä (tuntia)", "6")
              .pick("Riittikö tiimille varattu työaika?", "Kyllä")
              .write("Miten koulutukset etenevät?", "Koulutus on pidetty.")
              .write("Miten menetelmän käyttö etenee?", "Ensimmäinen käyttö on kirjattu.")
              .pick("Saavatko työntekijät riittävästi tukea?", "Kyllä, kaikissa yksiköissä")
              .pick("Onko tiimillä riittävästi muutosjohtamisen osaamista?", "Kyllä")
              .pick("Pitäisikö käyttöönottosuunnitelmaa tarkentaa?", "Kyllä")
              .pick("Mitä tarkennetaan?", "Käyttöönottosuunnitelmaa")
              .write("Mikä sai ehdottamaan tarkennusta?", "Työpari auttoi ensimmäisen alkuun.")
              .write("Mitä ehdotatte?", PROPOSAL)
              .pick("Onko jokin asia, jota tiimi ei voi itse ratkaista?", "Ei");
          scene.pictures().keep("team-meeting");
          meeting.complete();
        });
  }
}
