package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/**
 * A discussion of the supervisor and a questionnaire to the workers, outside the regular rounds.
 */
record UnitRoundsActs(Stage stage) {

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
    stage.as(
        stage.cast().supervisor(),
        tasklist -> {
          start(tasklist, "Lähiesihenkilön keskustelukierros");
          var discussion =
              tasklist
                  .open("Käy keskustelu ja kirjaa se")
                  .day("Milloin?", stage.today())
                  .choose("Missä?", "Tiimipalaverissa")
                  .tick("Kuulin kokemuksia käytöstä")
                  .write("Mitä kuulin?", EXPERIENCE);
          stage.pictures().keep("rounds-discussion");
          stage.pictures().keepOnPhone("rounds-discussion");
          discussion.complete();
          var back = tasklist.open("Kerro, mitä keskustelusta seurasi");
          assertThat(back.text()).containsText(EXPERIENCE);
          back.write("Mitä kerroin?", TOLD_BACK)
              .day("Milloin?", stage.today())
              .choose("Miten?", "Tiimipalaveri tai kokous");
          stage.pictures().keep("rounds-tell-back");
          back.complete();
        });
  }

  /** Starts the questionnaire for the unit. */
  void theSupervisorAsksForExperiences() {
    stage.as(stage.cast().supervisor(), tasklist -> start(tasklist, "Kokemuskysely"));
  }

  /** Answers on a phone, in about a minute. */
  void aWorkerAnswers() {
    stage.as(
        stage.cast().worker(),
        tasklist -> {
          var pulse = tasklist.open("Vastaa lyhyeen kyselyyn");
          STATEMENTS.forEach(statement -> pulse.choose(statement, "4"));
          pulse.write("Mitä muuta haluat sanoa?", FREE_TEXT);
          stage.pictures().keep("rounds-pulse");
          stage.pictures().keepOnPhone("rounds-pulse");
          pulse.complete();
        });
  }

  /** Looks at the results with the workers, five of whom have answered. */
  void theUnitDiscussesTheResults() {
    stage.as(
        stage.cast().supervisor(),
        tasklist -> {
          var results = tasklist.open("Keskustelkaa tuloksista");
          assertThat(results.text()).containsText(FREE_TEXT);
          assertThat(results.text()).containsText("4,0");
          for (String statement : STATEMENTS) {
            assertThat(results.text()).containsText(stage.visit().words().of(statement));
          }
          results.write("Mitä huomasitte yhdessä?", "Vi vill fortsätta.");
          stage.pictures().keep("rounds-results");
          stage.pictures().keepOnPhone("rounds-results");
          results.complete();
        });
  }

  private void start(Tasklist tasklist, String process) {
    var form =
        tasklist
            .start(process)
            .choose("Yksikkö", stage.cast().unit())
            .choose("Menetelmä", stage.cast().method());
    form.complete();
  }
}
