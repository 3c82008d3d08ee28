package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the unit's supervisor does in the story of the implementation phase. */
record SupervisorActs(Scene scene) {

  static final String MATTER = "Perhetapaamisiin ei ole aikaa työvuoroissa.";

  /**
   * Checks the area's text, names a change agent and holds a discussion that finds an obstacle
   * beyond own power.
   */
  void namesAnAgentAndHoldsADiscussion() {
    scene.as(
        scene.cast().supervisor(),
        tasklist -> {
          tasklist.card("Nimeä muutosagentit").waitFor();
          scene.pictures().keep("supervisor-tasks");
          tasklist.open("Tarkista mitä, miksi ja miten seurataan").complete();
          var nomination =
              tasklist
                  .open("Nimeä muutosagentit")
                  .choose("Muutosagentit", scene.cast().agent())
                  .tick("Jokainen nimetty on itse suostunut tehtävään");
          scene.pictures().keep("name-change-agents");
          nomination.complete();

          assertThat(tasklist.card("Käy keskustelu ja kirjaa se"))
              .containsText(scene.cast().unit());
          assertThat(tasklist.card("Käy keskustelu ja kirjaa se"))
              .containsText(scene.cast().method());
          var discussion = tasklist.open("Käy keskustelu ja kirjaa se");
          assertThat(discussion.text()).containsText("Puolet koulutetuista käyttää menetelmää");
          scene.pictures().keepForReadme();
          discussion
              .day("Milloin keskusteltiin?", scene.today())
              .pick("Missä keskustelu käytiin?", "Tiimipalaverissa")
              .tick("Kysyin jokaiselta, miten käyttö sujuu")
              .pick("Onko työntekijöillä mahdollisuus käyttää menetelmää?", "Ei vielä")
              .tick("Aikaa")
              .pick("Tarvitaanko apua?", "Pyydän johdolta ratkaisua")
              .write("Mihin tarvitaan johdon ratkaisu?", MATTER)
              .write("Mitä olette jo kokeilleet?", "Olemme siirtäneet palavereja.")
              .write("Mitä ehdotat?", "Kaksi tuntia viikossa suojattua aikaa.");
          scene.pictures().keep("hold-discussion");
          scene.pictures().keepOnPhone("hold-discussion");
          discussion.complete();
        });
  }

  /** Reads what management answered and tells it, and what came of the discussion, back. */
  void tellsTheAnswerBack() {
    scene.as(
        scene.cast().supervisor(),
        tasklist -> {
          var answer = tasklist.open("Kerro vastaus yksikössä");
          assertThat(answer.text()).containsText(MATTER);
          assertThat(answer.text()).containsText(ManagementActs.REASON);
          scene.pictures().keep("tell-answer-back");
          answer.complete();

          var followed = tasklist.open("Kerro, mitä keskustelusta seurasi");
          assertThat(followed.text()).containsText(MATTER);
          followed.pick("Tartutaanko tähän?", "Tuki on jo järjestyksessä");
          scene.pictures().keep("tell-back");
          followed.complete();
        });
  }
}
