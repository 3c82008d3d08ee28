package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the service area's management does in the story of the implementation phase. */
record ManagementActs(Scene scene) {

  static final String REASON = "Aikaa järjestyy, kun kokouksia on vähemmän.";

  /** Answers what the unit cannot decide itself. */
  void answersTheRequest() {
    scene.as(
        "management",
        tasklist -> {
          var request = tasklist.open("Vastaa pyyntöön");
          assertThat(request.text()).containsText(SupervisorActs.MATTER);
          assertThat(request.text()).containsText("Niittylässä");
          request
              .pick("Vastaus", "Osittain")
              .write("Perustelu", REASON)
              .write("Mitä aikaa, rahaa tai muuta osoitetaan?", "Tunti viikossa jokaiselle.")
              .write("Mikä muu jää vähemmälle, jotta tähän on aikaa?", "Yksi palaveri kuussa.");
          scene.pictures().keep("answer-request");
          scene.pictures().keepOnPhone("answer-request");
          request.complete();
        });
  }
}
