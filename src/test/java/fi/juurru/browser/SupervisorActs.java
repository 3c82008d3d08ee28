package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the unit's supervisor does in the story of the implementation phase. */
record SupervisorActs(Stage stage) {

  static final String MATTER = "Perhetapaamisiin ei ole aikaa työvuoroissa.";

  /** Names a change agent and holds a discussion that finds an obstacle beyond own power. */
  void namesAnAgentAndHoldsADiscussion() {
    stage.as(
        stage.cast().supervisor(),
        tasklist -> {
          tasklist.card("Nimeä muutosagentit").waitFor();
          stage.pictures().keep("supervisor-tasks");
          var nomination =
              tasklist
                  .open("Nimeä muutosagentit")
                  .pick("Onko muutosagentteja löytynyt?", "Kyllä")
                  .choose("Muutosagentit", stage.cast().agent())
                  .tick("Jokainen nimetty on itse suostunut tehtävään");
          stage.pictures().keep("name-change-agents");
          nomination.complete();

          assertThat(tasklist.card("Käy keskustelu ja kirjaa se"))
              .containsText(stage.cast().unit());
          assertThat(tasklist.card("Käy keskustelu ja kirjaa se"))
              .containsText(stage.cast().method());
          var discussion = tasklist.open("Käy keskustelu ja kirjaa se");
          assertThat(discussion.text()).containsText("Puolet koulutetuista käyttää menetelmää");
          stage.pictures().keepForReadme();
          discussion
              .day("Milloin?", stage.today())
              .choose("Missä?", "Tiimipalaverissa")
              .tick("Kysyin jokaiselta, miten käyttö sujuu")
              .choose("Aikaa", "Ei ole")
              .pick("Tarvitseeko este apua?", "Ei ole vallassamme: pyydän johdolta ratkaisua")
              .write("Mihin tarvitaan johdon ratkaisu?", MATTER)
              .write("Mitä olette jo kokeilleet?", "Olemme siirtäneet palavereja.")
              .write("Mitä ehdotat?", "Kaksi tuntia viikossa suojattua aikaa.");
          stage.pictures().keep("hold-discussion");
          stage.pictures().keepOnPhone("hold-discussion");
          discussion.complete();
        });
  }

  /** Reads what management answered and tells it, and what came of the discussion, back. */
  void tellsTheAnswerBack() {
    stage.as(
        stage.cast().supervisor(),
        tasklist -> {
          var answer = tasklist.open("Kerro vastaus yksikössä");
          assertThat(answer.text()).containsText(MATTER);
          assertThat(answer.text()).containsText(ManagementActs.REASON);
          answer
              .day("Milloin kerroit?", stage.today())
              .choose("Miten?", "Tiimipalaveri tai kokous");
          stage.pictures().keep("tell-answer-back");
          answer.complete();

          var followed = tasklist.open("Kerro, mitä keskustelusta seurasi");
          assertThat(followed.text()).containsText(MATTER);
          followed
              .pick("Tartutaanko tähän?", "Tuki on jo järjestyksessä")
              .day("Milloin?", stage.today());
          stage.pictures().keep("tell-back");
          followed.complete();
        });
  }
}
