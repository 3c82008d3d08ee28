package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.function.Supplier;

/** What the facilitators write on the wall on the first day, with each form on the whole page. */
record FirstDayActs(IntegrationSheets sheets) {

  static final int GAPS = 6;

  /** Opens the first form, enlarges it for the day and describes the client that all have. */
  void describeTheSharedClient() {
    var picture =
        sheets
            .tasklist()
            .open("Kuvatkaa yhteinen asiakas")
            .write("Kuka hän on ja mitä hän tarvitsee?", "Mika, 24, etsii töitä ja odottaa hoitoa.")
            .write("Monellako luukulla hän joutuu käymään?", "9")
            .pick("Kuinka hyvin luotamme toisiimme?", "2")
            .pick("Kuinka hyvin tunnemme oman roolimme suhteessa muihin?", "3")
            .pick("Kuinka hyvin jaksamme tässä työssä?", "3");
    sheets.tasklist().enlarge(true);
    sheets.show(picture, "share-picture");
    picture.complete();
  }

  /** Writes what is good, what must change, and what is done twice, missing or not known. */
  void findWhatMustChange() {
    sheets.oneRow(
        "Esitelkää toimijat",
        "introduce-actors",
        "Toimija",
        "Psykiatria",
        "Mitä he osaavat ja tekevät?",
        "Hoito ja lausunnot",
        "Mikä on heidän roolinsa muiden rinnalla?",
        "Antaa lähetteen");
    sheets.oneRow(
        "Jakakaa hyvät käytännöt",
        "good-practices",
        "Hyvä käytäntö",
        "Yhteinen puhelin",
        "Missä?",
        "Koko alueella");
    sheets.oneRow(
        "Etsikää, mikä vaatii muutosta",
        "change-points",
        "Muutosta vaativa kohta",
        "Jono",
        "Miten se näkyy asiakkaalle?",
        "Odotus pitkittyy");
    sheets.oneRow(
        "Etsikää päällekkäinen työ",
        "overlaps",
        "Päällekkäinen työ",
        "Kaksi suunnitelmaa",
        "Kuka vie eteenpäin?",
        "Sosiaaliohjaaja");
    sheets.oneRow("Etsikää, mitä puuttuu", "shortcomings", "Puute", "Ei yhteistä aikaa");
    sheets.oneRow(
        "Etsikää, missä tieto ei kulje",
        "information-gaps",
        "Mikä tieto ei kulje?",
        "Hoidon päättyminen",
        "Keneltä?",
        "Klinikalta",
        "Kenelle?",
        "Työllisyyspalveluille");
  }

  /** Finds six gaps of responsibility: a sheet has five rows, so one more is asked for. */
  void findSixGaps(Supplier<String> task) {
    var first = sheets.open("Etsikää vastuuaukot");
    for (int gap = 1; gap < GAPS; gap++) {
      sheets.row(first, gap, gap(gap));
    }
    first.pick("Tarvitaanko vielä toinen lomake?", "Kyllä");
    sheets.show(first, "responsibility-gaps");
    first.complete();
    var second = sheets.tasklist().openById(task.get());
    assertThat(second.in("1.").input("Vastuuaukko")).hasValue("");
    sheets.row(second, 1, gap(GAPS));
    sheets.show(second, "one-more-sheet");
    second.complete();
  }

  private static String[] gap(int number) {
    return new String[] {
      "Vastuuaukko",
      "Kukaan ei soita, vaihe " + number,
      "Kenen luultiin kantavan vastuun?",
      "Muiden"
    };
  }

  /** Finds where people are lost and who matters, and looks at how the day went. */
  void findWhoMattersAndCloseTheDay() {
    sheets.oneRow(
        "Etsikää, missä pudotaan väliin",
        "fall-through",
        "Väliinputoamisen paikka",
        "Kesäkuu",
        "Kenellä on mahdollisuus huomata se?",
        "Koululla");
    sheets.oneRow(
        "Tunnistakaa avaintoimijat",
        "key-actors",
        "Avaintoimija",
        "Psykiatria",
        "Mikä heistä riippuu?",
        "Lähete");
    sheets.oneRow(
        "Tunnistakaa ratkaisevat siirtymät",
        "transitions",
        "Siirtymävaihe",
        "Hoidosta työhön",
        "Mikä siinä voi katketa?",
        "Kesätauko",
        "Ketkä kaksi vastaavat siirtymästä?",
        "Aino ja Eero");
    var close =
        sheets
            .open("Päättäkää ensimmäinen päivä")
            .pick("Mikä toteutui?", "Pidimme tavoitteen mielessä")
            .write("Mitä muutamme seuraavalla kerralla?", "Hiljaisemmille tilaa")
            .write("Työntekijöitä paikalla", "8")
            .write("Lähiesihenkilöitä paikalla", "4")
            .write("Johdon edustajia paikalla", "3");
    sheets.show(close, "close-first-day");
    close.complete();
  }

  /** Gathers afterwards, at the desk, what the day gave. */
  void gatherTheDay() {
    sheets.tasklist().enlarge(false);
    var analysis =
        sheets
            .tasklist()
            .open("Kokoa päivän anti")
            .write("Mitä näemme yhdessä?", "Kukaan ei katso kokonaisuutta.");
    sheets.scene().pictures().keep("analyse-day");
    analysis.complete();
  }
}
