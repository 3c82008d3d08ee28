package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The story: a hurried worker's quick note is refused twice, and then taken. */
final class Refusal {

  private Refusal() {}

  static void play(Visit visit) {
    var stage = new Stage(visit, new Screenshots(visit, 81), Cast.FINNISH);
    stage.as(
        stage.cast().worker(),
        tasklist -> {
          var note =
              tasklist
                  .start("Huolen ja havainnon käsittely")
                  .choose("Työyksikkö", stage.cast().unit())
                  .choose("Menetelmä", stage.cast().method())
                  .choose("Mistä on kyse?", "Huoli")
                  .choose("Missä asia tuli esiin?", "Kahvihuoneessa");
          note.send();
          assertThat(note.fault("Kerro omin sanoin")).isVisible();
          stage.pictures().keep("required-field-empty");

          String withIdentityCode = "Soittakaa asiakkaalle 131052-308T.";
          note.write("Kerro omin sanoin", withIdentityCode).send();
          assertThat(note.refusal()).containsText("Kerro omin sanoin");
          assertThat(note.input("Kerro omin sanoin")).hasValue(withIdentityCode);
          stage.pictures().keep("identity-code");

          note.write("Kerro omin sanoin", "Aika ei riitä.").complete();
        });
  }
}
