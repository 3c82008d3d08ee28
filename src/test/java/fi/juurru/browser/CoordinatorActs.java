package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the coordinator does in the story of the implementation phase. */
record CoordinatorActs(Scene scene) {

  static final String FOLLOWED = "Montako kertaa menetelmää käytetään yksikössä.";

  /** Starts the phase, confirms the start and writes what is followed, why and how. */
  void startsThePhase() {
    scene.as(
        "coordinator",
        tasklist -> {
          var start =
              tasklist
                  .start("Toteutus työyksikössä")
                  .choose("Työyksikkö", scene.cast().unit())
                  .choose("Menetelmä", scene.cast().method());
          scene.pictures().keep("start-phase");
          start.complete();
          assertThat(tasklist.card("Vahvista vaiheen aloitus")).containsText(scene.cast().unit());
          assertThat(tasklist.card("Vahvista vaiheen aloitus")).containsText(scene.cast().method());
          var confirmation =
              tasklist
                  .open("Vahvista vaiheen aloitus")
                  .pick("Voiko toteutusvaihe alkaa?", "Kyllä, suurin valmistelutyö on tehty")
                  .write(
                      "Suunnitelman tavoitteet tälle yksikölle",
                      "Puolet koulutetuista käyttää menetelmää vapuksi.")
                  .pick("Menetelmäkoulutuksen tilanne", "Pidetty")
                  .day("Milloin koulutus päättyy tai päättyi?", scene.today().minusDays(10));
          scene.pictures().keep("confirm-start");
          confirmation.complete();
          var text =
              tasklist
                  .open("Kirjoita mitä, miksi ja miten seurataan")
                  .write("Mitä seurataan?", FOLLOWED)
                  .write("Miksi seurataan?", "Jotta osaamme tukea oikeassa kohdassa.")
                  .write("Miten seurataan?", "Esihenkilö kirjaa luvut kerran kuussa.");
          scene.pictures().keep("what-why-how");
          text.complete();
        });
  }

  /** Checks what the supervisor asks of management and passes it on. */
  void checksTheRequest() {
    scene.as(
        "coordinator",
        tasklist -> {
          var request =
              tasklist
                  .open("Tarkista pyyntö ja auta eteenpäin")
                  .write("Lisätietoja johdolle", "Sama tarve on noussut esiin Niittylässä.");
          assertThat(request.text()).containsText(SupervisorActs.MATTER);
          scene.pictures().keep("check-request");
          request.complete();
        });
  }

  /** Calls the implementation team together. */
  void preparesTheMeeting() {
    scene.as(
        "coordinator",
        tasklist -> {
          var agenda = tasklist.open("Valmistele kokous");
          assertThat(agenda.text()).containsText(scene.cast().unit());
          agenda
              .day("Kokouspäivä", scene.today().plusDays(7))
              .write("Paikka tai linkki ja kellonaika", "Kokoushuone Kuusi, klo 13")
              .write("Asialista", "Käytön alku, työaika ja seuraavat askeleet");
          scene.pictures().keep("prepare-meeting");
          agenda.complete();
        });
  }

  /** Looks in Cockpit where the phase is. */
  void followsInCockpit() {
    scene.as(
        "coordinator",
        tasklist -> {
          var cockpit = new Cockpit(scene.visit());
          cockpit.openProcesses();
          scene.pictures().keep("cockpit-processes");
          cockpit.openProcess("Toteutus työyksikössä");
          cockpit.openInstance();
          scene.pictures().keep("cockpit-instance");
          scene.visit().open("/camunda/app/tasklist/"); // Cockpit would go on asking after logout
        });
  }
}
