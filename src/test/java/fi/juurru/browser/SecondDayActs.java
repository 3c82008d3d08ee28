package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.function.Supplier;

/** What the facilitators write on the wall on the second day, beside their lists. */
record SecondDayActs(IntegrationSheets sheets) {

  static final String STEP = "Soitetaan asiakkaalle yhdessä";

  /** Looks whether the management of the key actors is there, without which nothing is agreed. */
  void lookWhoIsHere(String task) {
    var keys = sheets.tasklist().openById(task);
    keys.in("1.").pick("Onko heidän johtonsa paikalla?", "Kyllä");
    sheets.show(keys, "check-key-management");
    keys.complete();
  }

  /** Agrees on what to change and by which means, in which way and towards what. */
  void agreeOnTheModel() {
    var need =
        sheets
            .open("Sanoittakaa yhteinen muutostarve")
            .write("Yhteinen muutostarve", "Yksi ihminen, yksi suunnitelma")
            .pick("Onko muutostarve yhteinen?", "Kyllä");
    assertThat(need.text()).containsText("Kukaan ei soita, vaihe " + FirstDayActs.GAPS);
    sheets.show(need, "agree-change-need");
    need.complete();
    sheets.oneRow(
        "Etsikää keinot",
        "find-means",
        "Keino",
        "Yhteinen aika",
        "Mihin kohtaan muutostarpeesta se vastaa?",
        "Suunnitelmaan");
    sheets.whole(
        "Muotoilkaa yhteistyön malli",
        "shape-model",
        "Uusi yhteistyön malli",
        "Vastuupari kulkee rinnalla.",
        "Mallin versio",
        "1");
    sheets.oneRow(
        "Etsikää uudet voimavarat",
        "unused-resources",
        "Voimavara",
        "Vertaiset",
        "Kenellä?",
        "Seurakunnalla");
    sheets.oneRow(
        "Asettakaa tavoitteet",
        "cooperation-goals",
        "Tavoite",
        "Nopeampi apu",
        "Mistä sen näkee?",
        "Jono viikoissa");
  }

  /** Names somebody for each of the six gaps, on two sheets again. */
  void nameAnOwnerForEachGap(Supplier<String> task) {
    var first = sheets.open("Nimetkää vastuunkantajat");
    for (int gap = 1; gap < FirstDayActs.GAPS; gap++) {
      sheets.row(first, gap, "Kuka kantaa vastuun tästä eteenpäin?", "Sosiaaliohjaaja");
    }
    sheets.show(first, "name-gap-owners");
    first.complete();
    var second = sheets.tasklist().openById(task.get());
    assertThat(second.in("1.").input("Vastuuaukko"))
        .hasValue("Kukaan ei soita, vaihe " + FirstDayActs.GAPS);
    sheets.row(second, 1, "Kuka kantaa vastuun tästä eteenpäin?", "Työvalmentaja");
    second.complete();
  }

  /** Agrees on a step that needs no decision. */
  void writeAStep() {
    var steps = sheets.open("Kirjatkaa askeleet");
    steps
        .in("1.")
        .write("Mitä tehdään ja kuka sen tekee?", STEP)
        .choose("Kuka pitää huolen, että se etenee?", "Koordinaattori")
        .day("Mihin mennessä?", sheets.scene().today().plusMonths(2))
        .pick("Tarvitaanko päätös?", "Ei");
    sheets.show(steps, "write-steps");
    steps.complete();
  }

  /** Looks at how the day went. */
  void closeTheDay(String task) {
    var close =
        sheets
            .tasklist()
            .openById(task)
            .pick("Mikä toteutui?", "Pidimme tavoitteen mielessä")
            .pick("Mikä toteutui?", "Kuuntelimme ja rakensimme toistemme ajatuksille")
            .pick("Mikä toteutui?", "Jokainen tuli kuulluksi")
            .write("Työntekijöitä paikalla", "8")
            .write("Lähiesihenkilöitä paikalla", "4")
            .write("Johdon edustajia paikalla", "3");
    sheets.show(close, "close-second-day");
    close.complete();
  }
}
