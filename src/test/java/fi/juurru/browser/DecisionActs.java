package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A decision with five options, as those who prepare, inform, make and follow it live it. */
record DecisionActs(Scene scene) {

  static final String QUESTION = "Hur ordnar vi kvällsmottagningen?";
  static final String CHOSEN = "En kväll i veckan, i turordning.";
  static final String VIEW = "Familjerna frågar efter kvällstider varje vecka.";
  static final String REASON = "Familjerna får tider, och ingen arbetar varje kväll.";
  static final String TOLD = "Vi börjar med en kväll i veckan efter nyår.";
  static final String LESSON = "Fråga familjerna först.";

  /** Says what is to be decided, and describes the five options with what they rest on. */
  void theCoordinatorPrepares() {
    scene.as(
        "coordinator",
        tasklist -> {
          var need =
              tasklist
                  .start("Viiden vaihtoehdon päätös")
                  .choose("Alue", "Rannikon perhepalvelut")
                  .write("Mistä päätetään?", QUESTION)
                  .write("Miksi juuri nyt?", "Vikarierna slutar vid årsskiftet.")
                  .pick("Kuka päättää?", "Palvelualueen johto")
                  .day("Mihin mennessä päätös tarvitaan?", scene.today().plusDays(40))
                  .pick("Millainen päätös se on?", "Valmisteltava päätös");
          scene.pictures().keep("decision-needed");
          need.complete();
          var options =
              tasklist
                  .begun("Kuvaa viisi vaihtoehtoa")
                  .write("1. vaihtoehto: ei tehdä mitään", "Familjerna väntar tre veckor.")
                  .write("2. vaihtoehto", CHOSEN)
                  .write("Tieto tai linkki, johon 2. vaihtoehto nojaa", "Enkät i september")
                  .write("3. vaihtoehto", "Varje kväll, med köptjänst.")
                  .write("4. vaihtoehto", "På distans varje kväll.")
                  .write("5. vaihtoehto: epätodennäköinen", "Familjerna bokar själva rummet.");
          scene.pictures().keep("write-options");
          options.complete();
        });
  }

  /** Chooses by what to decide, before there are any scores, and whom to hear. */
  void theManagementChoosesCriteriaAndExperts() {
    scene.as(
        "management",
        tasklist -> {
          var criteria = tasklist.open("Valitse perusteet ja niiden painot");
          assertThat(criteria.text()).containsText(CHOSEN);
          criteria
              .write("1. peruste", "Nyttan för familjerna")
              .pick("1. perusteen paino", "5 – ratkaisee")
              .write("2. peruste", "Kostnaderna")
              .pick("2. perusteen paino", "2");
          scene.pictures().keep("set-criteria");
          criteria.complete();
          var experts =
              tasklist
                  .open("Nimeä asiantuntijat, joita kuullaan")
                  .choose("Ketä kuullaan?", "Sonja Strandberg")
                  .choose("Ketä kuullaan?", "Henri Henkilöstö");
          scene.pictures().keep("name-experts");
          experts.complete();
        });
  }

  /** Says what the unit knows, before it is decided. */
  void theSupervisorIsHeard() {
    scene.as(
        scene.cast().supervisor(),
        tasklist -> {
          var view = tasklist.open("Kerro näkemyksesi ennen päätöstä");
          assertThat(view.text()).containsText(QUESTION);
          view.write("Mitä päättäjän on hyvä tietää?", VIEW);
          scene.pictures().keep("give-view");
          view.complete();
        });
  }

  /** Gives each option a score for each criterion. */
  void theCoordinatorScores() {
    scene.as(
        "coordinator",
        tasklist -> {
          var scores = tasklist.open("Pisteytä vaihtoehdot");
          assertThat(scores.text()).containsText(VIEW);
          score(scores.in("1. peruste"), "1 – heikko", "5 – hyvä", "4", "3", "2");
          score(scores.in("2. peruste"), "5 – hyvä", "4", "1 – heikko", "3", "2");
          scores.write("Mitä asiakkaat ovat asiasta sanoneet?", "De önskar kvällstider.");
          scene.pictures().keep("score-options");
          scores.complete();
        });
  }

  private static void score(TaskForm criterion, String... scores) {
    criterion
        .pick("1. vaihtoehto: ei tehdä mitään", scores[0])
        .pick("2. vaihtoehto", scores[1])
        .pick("3. vaihtoehto", scores[2])
        .pick("4. vaihtoehto", scores[3])
        .pick("5. vaihtoehto: epätodennäköinen", scores[4]);
  }

  /** Sees the options in order of their weighted scores and chooses, with a reason. */
  void theManagementDecides() {
    scene.as(
        "management",
        tasklist -> {
          var decision = tasklist.open("Päätä");
          assertThat(decision.text()).containsText("94"); // 33 of 35 points
          assertThat(decision.text()).containsText(VIEW);
          decision
              .pick("Mitä valitset?", "2. vaihtoehto")
              .write("Miksi?", REASON)
              .choose("Missä yksiköissä päätös kerrotaan?", scene.cast().unit())
              .write("Mitä yksiköissä kerrotaan?", TOLD);
          scene.pictures().keep("decide");
          decision.complete();
        });
  }

  /** Reads what came of being heard, and tells the unit. */
  void theSupervisorReadsAndTells() {
    scene.as(
        scene.cast().supervisor(),
        tasklist -> {
          var decision = tasklist.open("Lue, mitä päätettiin");
          assertThat(decision.text()).containsText(CHOSEN);
          assertThat(decision.text()).containsText(REASON);
          scene.pictures().keep("read-decision");
          decision.complete();
          var step = tasklist.open("Tee sovittu askel");
          assertThat(step.text()).containsText(TOLD);
          step.pick("Miten askel eteni?", "Se on tehty")
              .write("Mitä saitte aikaan?", "Vi talade om det på veckomötet.");
          scene.pictures().keep("tell-decision");
          step.complete();
        });
  }

  /** Looks two months later at what became of the decision. */
  void theManagementLooksBack() {
    scene.as(
        "management",
        tasklist -> {
          var review = tasklist.open("Katso, toteutuiko päätös");
          assertThat(review.text()).containsText(CHOSEN);
          review
              .pick("Onko päätös toteutettu?", "Kyllä")
              .day("Milloin se oli toteutettu?", scene.today().minusDays(10))
              .write("Mikä hidasti tai esti?", "Rummen var bokade.")
              .pick("Valitsisitteko saman uudelleen?", "Kyllä")
              .write("Mitä tästä opittiin?", LESSON);
          scene.pictures().keep("review-decision");
          review.complete();
        });
  }
}
