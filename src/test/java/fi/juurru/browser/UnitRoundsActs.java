package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/**
 * A discussion of the supervisor and a questionnaire to the workers, outside the regular rounds.
 */
record UnitRoundsActs(Scene scene) {

  static final String EXPERIENCE = "Familjerna tycker om att prata i lugn och ro.";
  static final String TOLD_BACK = "Vi bokar rummet på tisdagar.";
  static final String FREE_TEXT = "Det känns bra att vi gör det här tillsammans.";

  private static final List<String> STATEMENTS =
      List.of(
          "Minulla on aikaa käyttää menetelmää",
          "Minulla on menetelmään sopivia asiakkaita",
          "Osaan käyttää menetelmää riittävän hyvin",
          "Menetelmästä on hyötyä asiakkailleni",
          "Esihenkilöni on kiinnostunut menetelmän käytöstä",
          "Huoliini vastataan",
          "Käyttöönotto on yhteinen asiamme",
          "Jaksan työssäni muutoksen keskellä",
          "Luotan siihen, että organisaatiomme vie muutoksen läpi");

  /** Hears an experience, writes it down and tells the workers what came of it. */
  void theSupervisorHoldsADiscussionAndTellsBack() {
    scene.as(
        scene.cast().supervisor(),
        tasklist -> {
          start(tasklist, "Lähiesihenkilön keskustelukierros");
          var discussion =
              tasklist
                  .open("Käy keskustelu ja kirjaa se")
                  .pick("Missä keskustelu käytiin?", "Tiimipalaverissa")
                  .day("Milloin keskusteltiin?", scene.today())
                  .tick("Kysyin jokaiselta, miten käyttö sujuu")
                  .write("Mitä kuulit?", EXPERIENCE);
          scene.pictures().keep("rounds-discussion");
          scene.pictures().keepOnPhone("rounds-discussion");
          discussion.complete();
          var back = tasklist.open("Kerro, mitä keskustelusta seurasi");
          assertThat(back.text()).containsText(EXPERIENCE);
          back.write("Mitä kerroin?", TOLD_BACK);
          scene.pictures().keep("rounds-tell-back");
          back.complete();
        });
  }

  /** Starts the questionnaire for the unit. */
  void theSupervisorAsksForExperiences() {
    scene.as(scene.cast().supervisor(), tasklist -> start(tasklist, "Kokemuskysely"));
  }

  /** Answers on a phone, in about a minute. */
  void aWorkerAnswers() {
    scene.as(
        scene.cast().worker(),
        tasklist -> {
          var pulse = tasklist.open("Vastaa lyhyeen kyselyyn");
          STATEMENTS.forEach(statement -> pulse.pick(statement, "4"));
          pulse.write("Mitä muuta haluat sanoa?", FREE_TEXT);
          scene.pictures().keep("rounds-pulse");
          scene.pictures().keepOnPhone("rounds-pulse");
          pulse.complete();
        });
  }

  /** Looks at the results with the workers, five of whom have answered. */
  void theUnitDiscussesTheResults() {
    scene.as(
        scene.cast().supervisor(),
        tasklist -> {
          var results = tasklist.open("Keskustelkaa tuloksista");
          assertThat(results.text()).containsText(FREE_TEXT);
          assertThat(results.text()).containsText("4,0");
          for (String statement : STATEMENTS) {
            assertThat(results.text()).containsText(scene.visit().words().of(statement));
          }
          results.write("Mitä huomasitte yhdessä?", "Vi vill fortsätta.");
          scene.pictures().keep("rounds-results");
          scene.pictures().keepOnPhone("rounds-results");
          results.complete();
        });
  }

  private void start(Tasklist tasklist, String process) {
    var form =
        tasklist
            .start(process)
            .choose("Yksikkö", scene.cast().unit())
            .choose("Menetelmä", scene.cast().method());
    form.complete();
  }
}
