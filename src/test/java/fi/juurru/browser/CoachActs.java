package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the coaches, and the one who chooses them, do in the story of a coaching. */
record CoachActs(Scene scene) {

  /** Chooses a pair that knows both health and social care. */
  void thePairIsChosen() {
    scene.as(
        "coach-lead",
        tasklist -> {
          var pair = tasklist.open("Valitse valmentajapari");
          assertThat(pair.text()).containsText(CoachedUnitActs.REASON);
          pair.pick("Löytyykö pari?", "Kyllä");
          pair.in("Ensimmäinen valmentaja")
              .choose("Valmentaja", "Vesa Valmentaja")
              .pick("Ala", "Terveydenhuolto");
          pair.in("Toinen valmentaja")
              .choose("Valmentaja", "Silja Sosiaaliohjaaja")
              .pick("Ala", "Sosiaalihuolto");
          scene.pictures().keep("assign-pair");
          pair.complete();
        });
  }

  /** Describes what the unit is strong in and what is hard. */
  void theBaselineIsDescribed() {
    scene.as(
        "coach",
        tasklist -> {
          var baseline =
              tasklist
                  .open("Kuvaa yksikön lähtötilanne")
                  .write("Missä yksikkö on vahva?", "Asiakkaita kuunnellaan.")
                  .write("Mikä tässä yksikössä on haastavaa?", "Yhteistä aikaa on vähän.");
          scene.pictures().keep("describe-baseline");
          baseline.complete();
        });
  }

  /** Proposes three times, of which one suits. */
  void aSharedTimeIsFound() {
    scene.as(
        "coach",
        tasklist -> {
          var time =
              tasklist.open("Etsi yhteinen aika").day("Sovittu päivä", scene.today().plusDays(8));
          scene.pictures().keep("find-shared-time");
          time.complete();
        });
  }

  /** Professionals of both branches sit at one table. */
  void everybodyMeets() {
    scene.as(
        "coach-social",
        tasklist -> {
          var session =
              tasklist
                  .open("Kokoontukaa saman pöydän ääreen")
                  .write("Terveydenhuollosta", "4")
                  .write("Sosiaalihuollosta", "3");
          scene.pictures().keep("joint-session");
          session.complete();
        });
  }

  /** What the unit needs it says itself: a coach sees no such task, and its link does not help. */
  void aCoachIsToldThatTheNeedIsTheTeams(String link) {
    scene.as(
        "coach",
        tasklist -> {
          assertThat(tasklist.card("Kertokaa muutostarve omin sanoin")).hasCount(0);
          tasklist.follow(link);
          assertThat(tasklist.notice().locator(".status"))
              .hasText("Tämä tehtävä kuuluu muille: Metsolan perhekeskus: työyhteisö");
          assertThat(tasklist.notice().locator(".message")).isEmpty();
          scene.pictures().keep("not-for-coaches");
          tasklist.closeNotice();
        });
  }

  /** Looks with the unit at what the trial taught. */
  void theResultIsStudied() {
    scene.as(
        "coach",
        tasklist -> {
          var study = tasklist.open("Katsokaa, mitä opittiin");
          assertThat(study.text()).containsText(CoachedUnitActs.IDEA);
          assertThat(study.text()).containsText(CoachedUnitActs.CHANGE);
          study
              .write("Mitä huomasitte?", "Perheet kertoivat asiansa vain kerran.")
              .pick("Toteutuiko tavoite?", "Kyllä")
              .write("Mitä asiakkaat siitä ajattelevat?", "Kaksi perhettä kiitti.")
              .write("Moniko oli mukana?", "6")
              .pick("Haluamme kokeilla muutakin", "5 – kyllä");
          study
              .in("Jos haluatte")
              .pick("Luotamme toisiimme", "4")
              .pick("Ymmärrämme yhteisen tehtävämme samalla tavalla", "4")
              .pick("Tunnemme toistemme työn", "4");
          scene.pictures().keep("study-result");
          study.complete();
        });
  }
}
