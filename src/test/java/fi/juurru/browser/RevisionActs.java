package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How the plan gets a new version in the story of the implementation phase, by several people. */
record RevisionActs(Scene scene) {

  /** Prepares what the team proposed to change in the plan. */
  void theCoordinatorPrepares() {
    scene.as(
        "coordinator",
        tasklist -> {
          var revision = tasklist.open("Valmistele muutosehdotus");
          assertThat(revision.text()).containsText(TeamActs.PROPOSAL);
          revision
              .write("Muutosehdotus", "Työpari jokaiselle aloittavalle, sovitaan yksikössä.")
              .write("Ketä muutos koskee?", "Työntekijöitä ja lähiesihenkilöä");
          scene.pictures().keep("prepare-revision");
          revision.complete();
        });
  }

  /** Lets the team say whether the change is needed and possible. */
  void theTeamGivesItsView() {
    scene.as(
        "team",
        tasklist -> {
          var view =
              tasklist
                  .open("Arvioi muutoksen tarve")
                  .pick("Onko muutos tarpeen?", "Kyllä")
                  .pick("Voidaanko se tehdä?", "Kyllä, tiimi voi päättää siitä")
                  .write("Perustelu", "Työpari madaltaa kynnystä.");
          scene.pictures().keep("give-view");
          view.complete();
        });
  }

  /** Records version 2 of the plan. */
  void theCoordinatorRecordsVersionTwo() {
    scene.as(
        "coordinator",
        tasklist -> {
          var version =
              tasklist
                  .open("Kirjaa suunnitelman uusi versio")
                  .write("Uuden version numero", "2")
                  .write("Mikä muuttui?", "Jokaisella aloittavalla on työpari.")
                  .write(isSwedish() ? "Ruotsiksi" : "Suomeksi", message());
          scene.pictures().keep("record-version-two");
          version.complete();
        });
  }

  /** Tells everybody concerned about the new version of the plan. */
  void theCoordinatorTellsEverybody() {
    scene.as(
        "coordinator",
        tasklist -> {
          var told = tasklist.open("Kerro kaikille, joita asia koskee");
          assertThat(told.text()).containsText(message());
          scene.pictures().keep("tell-of-version-two");
          told.complete();
        });
  }

  /** In the only language that the unit reads. */
  private String message() {
    return isSwedish() ? "Alla som börjar får ett arbetspar." : "Jokainen aloittava saa työparin.";
  }

  private boolean isSwedish() {
    return scene.cast().language().getLanguage().equals("sv");
  }
}
