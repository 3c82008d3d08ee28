package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/**
 * What the facilitator, and at the end the supervisor, writes down in a series of workshops with
 * clients, who have no login: for them, and with everybody in the room.
 */
record WorkshopActs(Scene scene, Tasklist tasklist) {

  static final String SERVICE = "Perheneuvola";
  static final String EXPECTED = "Pääsemme vaikuttamaan siihen, milloin meille soitetaan.";
  static final String WORDS = "Kirjeiden kieli on vaikeaa.";
  static final String TRIAL = "Tekstiviesti ennen käyntiä";
  static final String CHANGED = "Muistutusviesti tuli, koska asiakkaat pyysivät sitä.";

  /** Asks for one workshop, after which comes the closing one. */
  void asksForWorkshops() {
    var wish =
        tasklist
            .start("Asiakasosallisuuden työpajat")
            .choose("Yksikkö", scene.cast().unit())
            .write("Mitä palvelua kehitetään?", SERVICE)
            .pick("Missä asiakas voi vaikuttaa?", "Palvelujen suunnittelussa")
            .write("Montako työpajaa?", "1");
    keep("series-wished");
    wish.complete();
  }

  /** Asks the clients, and writes it down without names. */
  void recordsWhatClientsExpect() {
    var expectations =
        tasklist
            .open("Kirjaa asiakkaiden odotukset")
            .write("Mitä asiakkaat odottavat osallisuudelta?", EXPECTED)
            .pick("Kuinka tärkeää asiakkaille on tulla kuulluksi?", "4")
            .pick("Kuinka tärkeää asiakkaille on voida vaikuttaa?", "5 – hyvin tärkeää");
    keep("client-expectations");
    expectations.complete();
  }

  /** Invites everybody, when it is agreed what clients need to come. */
  void invites(LocalDate day) {
    var invitation =
        tasklist
            .open("Kutsu työpajaan")
            .pick("Pidetäänkö työpaja?", "Kyllä")
            .day("Työpajan päivä", day)
            .tick("Asiakkaiden suostumus, palkkio, matkat ja esteettömyys on sovittu");
    keep("plan-workshop");
    invitation.complete();
  }

  /** Lets the workshop begin, and writes down what is said and agreed in it. */
  void holdsTheWorkshop() {
    var present =
        tasklist
            .open("Merkitse, ketkä ovat paikalla")
            .write("Asiakkaita tai kokemusasiantuntijoita", "3")
            .write("Työntekijöitä", "4")
            .write("Lähiesihenkilöitä", "1")
            .write("Johdon edustajia", "0");
    keep("check-present");
    present.complete();
    var discussion = tasklist.open("Kirjatkaa työpajan keskustelu");
    assertThat(discussion.text()).containsText(EXPECTED);
    discussion
        .write("Mihin suuntaan haluamme yhdessä?", "Asiakas on mukana alusta asti.")
        .write("Miten asiakkaat näkevät asian?", "Aikoja ei voi valita.")
        .write("Miten ammattilaiset näkevät asian?", "Ajat jaetaan valmiiksi.")
        .pick("Onko jokin este?", "On, voimme vaikuttaa siihen itse")
        .write("Mikä este?", "Ajat varataan aina aamulla.");
    keep("hold-workshop");
    discussion.complete();
    var rights =
        tasklist
            .open("Kirjatkaa, kuka päättää mistäkin")
            .write("1. asia, josta päätetään", "Käynnin aika")
            .choose("Kuka ehdottaa? (1. asia)", "Asiakas")
            .choose("Kuka päättää? (1. asia)", "Yhdessä")
            .choose("Mikä on asiakkaan rooli? (1. asia)", "Hän on mukana suunnittelussa")
            .write("Mistä ammattilainen päättää aina itse, ja miksi?", "Hoidosta päättää lääkäri.");
    keep("decision-rights");
    rights.complete();
    var outputs =
        tasklist
            .open("Kirjatkaa, mitä työpajasta syntyi")
            .write(
                "Miten kohtaamme asiakkaan palvelussa, niin että hän voi vaikuttaa?",
                "Asiakas aloittaa keskustelun.")
            .write(
                "Missä kohdassa asiakas on mukana suunnittelussa ja kehittämisessä?",
                "Asiakas kehittämisryhmässä.");
    keep("workshop-outputs");
    outputs.complete();
  }

  /** Writes down what clients said afterwards: they were heard more than they had influence. */
  void recordsWhatClientsSay() {
    var feedback =
        tasklist
            .open("Kirjaa asiakkaiden palaute")
            .write("Moniko asiakas vastasi?", "3")
            .write("Tulin kuulluksi, keskiarvo 1–5", "4.5")
            .write("Pääsin vaikuttamaan, keskiarvo 1–5", "2")
            .write("Mitä muuta asiakkaat sanoivat?", WORDS)
            .write(
                "Kuulluksi tultiin enemmän kuin vaikutettiin. Mitä teemme seuraavaksi toisin?",
                "Asiakkaat valitsevat teeman.");
    keep("client-feedback");
    feedback.complete();
  }

  /** Chooses with clients what to try; it is their idea. */
  void writesDownWhatIsTried(String task) {
    var trials = tasklist.openById(task);
    assertThat(trials.text()).containsText(WORDS);
    trials
        .write("1. kokeilu", TRIAL)
        .choose("Kenen idea 1. kokeilu on?", "Asiakkaiden")
        .choose("Kuka vie 1. kokeilun eteenpäin?", "Lähiesihenkilö")
        .pick("Onko jokin asia niin iso, että siitä on päätettävä erikseen?", "Ei");
    keep("choose-trials");
    trials.complete();
  }

  /** Writes down what became of what was tried. */
  void writesDownWhatBecameOfIt(String task) {
    var evaluation = tasklist.openById(task);
    assertThat(evaluation.text()).containsText(TRIAL);
    evaluation
        .write("Mikä muuttui asiakkaiden ansiosta?", CHANGED)
        .pick("Vastaako palvelu nyt paremmin asiakkaiden tarpeisiin?", "4");
    keep("evaluate-trials");
    evaluation.complete();
  }

  /** Asks three and six months later what clients have changed, and what is still in use. */
  void looksWhatIsInUse(String task, String before, String changed) {
    var look = tasklist.openById(task);
    assertThat(look.text()).containsText(TRIAL);
    assertThat(look.text()).containsText(before);
    look.pick("Ovatko sovitut tavat yhä käytössä?", "Kyllä")
        .write("Monessako kohdassa asiakas voi nyt vaikuttaa?", "3")
        .write("Mikä muuttui asiakkaiden ansiosta?", changed)
        .pick("Miten asiakkaat sitoutuvat päätöksiin, joihin ovat vaikuttaneet?", "4")
        .pick("Vastaako palvelu asiakkaiden tarpeisiin?", "4");
    keep("look-again");
    look.complete();
  }

  /** Talks with the unit about what has become of roles, and goes on doing so. */
  void talksAboutRoles(String task, String changed) {
    var arena = tasklist.openById(task);
    assertThat(arena.text()).containsText(changed);
    arena
        .write("Mitä rooleista puhuttiin?", "Ohjaaja kysyy ensin.")
        .pick("Jatkuuko keskusteluareena?", "Kyllä");
    keep("hold-arena");
    arena.complete();
  }

  private void keep(String name) {
    scene.pictures().keep(name);
  }
}
