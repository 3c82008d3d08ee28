package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What a worker does in the story of the implementation phase. */
record WorkerActs(Scene scene) {

  /** Reads what is followed, and tells of the first use. */
  void reportsFirstUse() {
    scene.as(
        scene.cast().worker(),
        tasklist -> {
          tasklist.card("Kerro ensimmäisestä käytöstä").waitFor();
          scene.pictures().keep("worker-tasks");
          var reading = tasklist.open("Lue mitä, miksi ja miten seurataan");
          assertThat(reading.text()).containsText(CoordinatorActs.FOLLOWED);
          reading.pick("Onko asia selvä?", "Kyllä, asia on selvä");
          scene.pictures().keep("read-what-why-how");
          reading.complete();

          var firstUse =
              tasklist
                  .open("Kerro ensimmäisestä käytöstä")
                  .day("Milloin käytit menetelmää ensi kerran?", scene.today())
                  .pick("Kenen kanssa?", "Perheen");
          scene.pictures().keep("first-use");
          scene.pictures().keepOnPhone("first-use");
          firstUse.complete();
        });
  }
}
