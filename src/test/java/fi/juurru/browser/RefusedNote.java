package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The story: a hurried worker's quick note is refused twice, and then taken. */
final class RefusedNote {

  private RefusedNote() {}

  static void play(Visit visit) {
    var scene = new Scene(visit, new Screenshots(visit, 81), Cast.FINNISH);
    scene.as(
        scene.cast().worker(),
        tasklist -> {
          var note =
              tasklist
                  .start("Huolen ja havainnon käsittely")
                  .choose("Työyksikkö", scene.cast().unit())
                  .choose("Menetelmä", scene.cast().method())
                  .choose("Mistä on kyse?", "Huoli")
                  .choose("Missä asia tuli esiin?", "Kahvihuoneessa");
          note.send();
          assertThat(note.fault("Kerro omin sanoin")).isVisible();
          scene.pictures().keep("required-field-empty");

          String withIdentityCode = "Soittakaa asiakkaalle 131052-308T.";
          note.write("Kerro omin sanoin", withIdentityCode).send();
          assertThat(note.refusal()).containsText("Kerro omin sanoin");
          assertThat(note.input("Kerro omin sanoin")).hasValue(withIdentityCode);
          scene.pictures().keep("identity-code");

          note.write("Kerro omin sanoin", "Aika ei riitä.").complete();
        });
  }
}
