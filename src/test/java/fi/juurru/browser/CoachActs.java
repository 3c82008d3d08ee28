package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the coaches, and the one who chooses them, do in the story of a coaching. */
record CoachActs(Stage stage) {

  /** Chooses a pair that knows both health and social care. */
  void thePairIsChosen() {
    stage.as(
        "coach-lead",
        tasklist -> {
          var pair = tasklist.open("Valitse valmentajapari");
          assertThat(pair.text()).containsText(CoachedUnitActs.REASON);
          pair.pick("Löytyykö pari?", "Kyllä");
          pair.in("Ensimmäinen valmentaja")
              .choose("Valmentaja", "Vesa Valmentaja")
              .pick("Ala", "Terveydenhuolto")
              .choose("Osaaminen", "Perusterveydenhuolto");
          pair.in("Toinen valmentaja")
              .choose("Valmentaja", "Silja Sosiaaliohjaaja")
              .pick("Ala", "Sosiaalihuolto")
              .choose("Osaaminen", "Sosiaaliohjaus");
          stage.pictures().keep("assign-pair");
          pair.complete();
        });
  }

  /** Describes what the unit is strong in and what is hard. */
  void theBaselineIsDescribed() {
    stage.as(
        "coach",
        tasklist -> {
          var baseline =
              tasklist
                  .open("Kuvaa yksikön lähtötilanne")
                  .write("Missä yksikkö on vahva?", "Asiakkaita kuunnellaan.")
                  .write("Mikä tässä yksikössä on haastavaa?", "Yhteistä aikaa on vähän.")
                  .pick("Mitä valmentajalta tarvitaan?", "Yhteyden rakentajaa ammattien välille");
          stage.pictures().keep("describe-baseline");
          baseline.complete();
        });
  }

  /** Proposes three times, of which one suits. */
  void aSharedTimeIsFound() {
    stage.as(
        "coach",
        tasklist -> {
          var time =
              tasklist
                  .open("Etsi yhteinen aika")
                  .day("Ensimmäinen ehdotus", stage.today().plusDays(7))
                  .day("Toinen ehdotus", stage.today().plusDays(8))
                  .day("Kolmas ehdotus", stage.today().plusDays(14))
                  .day("Sovittu päivä", stage.today().plusDays(8))
                  .choose("Miten aika järjestyi?", "Omasta palaverista");
          stage.pictures().keep("find-shared-time");
          time.complete();
        });
  }

  /** Professionals of both branches sit at one table. */
  void everybodyMeets() {
    stage.as(
        "coach-social",
        tasklist -> {
          var session =
              tasklist
                  .open("Kokoontukaa saman pöydän ääreen")
                  .day("Milloin kokoonnuitte?", stage.today())
                  .write("Terveydenhuollosta, henkeä", "4")
                  .write("Sosiaalihuollosta, henkeä", "3")
                  .pick("Mistä puhuitte?", "Asiakkaan kulusta palveluissa");
          stage.pictures().keep("joint-session");
          session.complete();
        });
  }

  /** What the unit needs it says itself: a coach sees no such task, and its link does not help. */
  void aCoachIsToldThatTheNeedIsTheTeams(String link) {
    stage.as(
        "coach",
        tasklist -> {
          assertThat(tasklist.card("Kertokaa muutostarve omin sanoin")).hasCount(0);
          tasklist.follow(link);
          assertThat(tasklist.notice().locator(".status"))
              .hasText("Tämä tehtävä kuuluu muille: Metsolan perhekeskus: työyhteisö");
          assertThat(tasklist.notice().locator(".message")).isEmpty();
          stage.pictures().keep("not-for-coaches");
          tasklist.closeNotice();
        });
  }

  /** Looks with the unit at what the trial taught. */
  void theResultIsStudied() {
    stage.as(
        "coach",
        tasklist -> {
          var study = tasklist.open("Katsokaa, mitä opittiin");
          assertThat(study.text()).containsText(CoachedUnitActs.IDEA);
          assertThat(study.text()).containsText(CoachedUnitActs.CHANGE);
          study
              .write("Mitä huomasitte?", "Perheet kertoivat asiansa vain kerran.")
              .pick("Toteutuiko tavoite?", "Kyllä")
              .write("Mitä asiakkaat siitä ajattelevat?", "Kaksi perhettä kiitti.")
              .write("Moniko oli mukana?", "6");
          study
              .in("Nyt tuntuu siltä")
              .choose("Haluamme kokeilla muutakin", "5 – kyllä")
              .choose("Luotamme toisiimme", "4")
              .choose("Ymmärrämme yhteisen tehtävämme samalla tavalla", "4")
              .choose("Tunnemme toistemme työn", "4");
          stage.pictures().keep("study-result");
          study.complete();
        });
  }
}
