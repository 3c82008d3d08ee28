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
              .write("Työaikaa kului yhteensä (tuntia)", "6")
              .write("Miten koulutukset ja käyttö etenevät?", "Ensimmäinen käyttö on kirjattu.")
              .pick("Saavatko työntekijät riittävästi tukea?", "Kyllä, kaikissa yksiköissä")
              .tick("Käyttöönottosuunnitelmaa tarkennetaan")
              .pick("Mitä tarkennetaan?", "Käyttöönottosuunnitelmaa")
              .write("Mikä sai ehdottamaan tarkennusta?", "Työpari auttoi ensimmäisen alkuun.")
              .write("Mitä ehdotatte?", PROPOSAL);
          scene.pictures().keep("team-meeting");
          meeting.complete();
        });
  }
}
