package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

/** What the supervisor and the work community of a coached unit do in the story of a coaching. */
record CoachedUnitActs(Scene scene) {

  static final String REASON = "Perheiden asiat hoidetaan nyt kahdessa paikassa.";
  static final String NEED = "Haluamme hoitaa perheen asiat yhdellä käynnillä.";
  static final String IDEA = "Yhteinen vastaanotto tiistaisin";
  static final String CHANGE = "Kaksi ammattilaista tapaa perheen yhdessä.";

  /** Asks for coaching for the own unit. */
  void theSupervisorAsksForCoaching() {
    scene.as(
        scene.cast().supervisor(),
        tasklist -> {
          var request =
              tasklist
                  .start("Valmennus työyksikössä")
                  .choose("Työyksikkö", scene.cast().unit())
                  .choose("Millainen yksikkö on?", "Lasten, nuorten ja perheiden palvelut")
                  .write("Miksi valmennusta toivotaan?", REASON)
                  .write("Montako työntekijää?", "8");
          scene.pictures().keep("request-coaching");
          request.complete();
        });
  }

  /** Agrees with the coaches on what they do, and leaves the rhythm as it is proposed. */
  void theSupervisorAgreesWithTheCoaches() {
    scene.as(
        scene.cast().supervisor(),
        tasklist -> {
          var agreement =
              tasklist
                  .open("Sopikaa valmennuksesta")
                  .write(
                      "Mitä valmentajat tekevät, mitä eivät, ja mistä he kertovat?",
                      "Kulkevat rinnalla.")
                  .write("Milloin yleensä tavataan?", "Joka toinen tiistai klo 13")
                  .write("Kuka on valmentajien esihenkilö?", "Veera Valmennuspäällikkö");
          scene.pictures().keep("make-agreement");
          agreement.complete();
        });
  }

  /** Rates how it works together now, and gets to know each other's work. */
  void theTeamRatesItsCooperationAndGetsToKnowEachOther() {
    scene.as(
        "team",
        tasklist -> {
          var rating =
              tasklist
                  .open("Arvioikaa yhteistyötä nyt")
                  .pick("Otamme helposti yhteyttä toisiin ammattilaisiin", "3")
                  .pick("Yhteistyö helpottaa asiakkaiden asioiden hoitamista", "2")
                  .pick("Tiedämme, mitä muut ammattilaiset osaavat", "2")
                  .pick("Olemme oppineet toistemme tapoja toimia asiakastilanteissa", "2")
                  .pick("Luotamme toisiimme", "3")
                  .pick("Ymmärrämme yhteisen tehtävämme samalla tavalla", "2");
          scene.pictures().keep("rate-start");
          scene.pictures().keepOnPhone("rate-start");
          rating.complete();
          var gettingToKnow =
              tasklist
                  .open("Tutustukaa toistenne työhön")
                  .pick("Ketkä tutustuivat toisiinsa?", "Terveydenhuolto ja sosiaalihuolto")
                  .pick("Tunnemme toistemme työn", "3");
          scene.pictures().keep("get-to-know");
          gettingToKnow.complete();
        });
  }

  /** Answers the address of the task, as people copy it for each other. */
  String theTeamPassesTheLinkToItsNeedOn() {
    var link = new AtomicReference<String>();
    scene.as(
        "team",
        tasklist -> {
          tasklist.open("Kertokaa muutostarve omin sanoin");
          link.set(scene.visit().page().url());
        });
    return link.get();
  }

  /** Says in its own words what it wants to change. */
  void theTeamStatesItsNeed() {
    scene.as(
        "team",
        tasklist -> {
          var need =
              tasklist
                  .open("Kertokaa muutostarve omin sanoin")
                  .write("Muutostarpeemme", NEED)
                  .write("Moniko oli mukana?", "6")
                  .pick("Haluamme tehdä tämän muutoksen", "5 – haluamme");
          scene.pictures().keep("state-need");
          need.complete();
        });
  }

  /** Plans a small change that starts from clients, and tries it. */
  void theTeamPlansAndTriesAChange() {
    scene.as(
        "team",
        tasklist -> {
          var plan = tasklist.open("Suunnitelkaa muutos itse");
          assertThat(plan.text()).containsText(NEED);
          plan.write("Mihin asiakkaiden tarpeeseen muutos vastaa?", "Vähemmän käyntejä.")
              .write("Miten asiakas näkee asian, ja mistä sen tiedätte?", "Perheiden palautteesta.")
              .pick("Kutsutaanko kokemusasiantuntija mukaan?", "Ei tällä kertaa")
              .write("Mitä kokeilette?", IDEA)
              .pick("Millä keinoilla?", "Parityö tai yhteinen vastaanotto")
              .write("Tavoite, ja mistä näette sen toteutuneen?", "Neljä yhteistä vastaanottoa")
              .choose("Kenen idea?", "Työyhteisön");
          scene.pictures().keep("plan-change");
          plan.complete();
          var trial =
              tasklist
                  .open("Kokeilkaa muutosta arjessa")
                  .write("Mikä muuttui konkreettisesti?", CHANGE);
          scene.pictures().keep("do-change");
          trial.complete();
        });
  }

  /** Takes the change into use; what it wants to look back at comes next. */
  void theTeamAdoptsTheChange() {
    scene.as(
        "team",
        tasklist -> {
          var decision =
              tasklist
                  .open("Päättäkää, miten jatketaan")
                  .pick("Mitä muutokselle tehdään?", "Otetaan käyttöön")
                  .write("Miksi päätitte näin?", "Perheet ja me hyödymme.")
                  .write("Mikä otetaan käyttöön?", IDEA)
                  .pick(
                      "Kokeillaanko seuraavaksi toista muutosta?",
                      "Ei, tavoitteet on saavutettu tai on aika päättää");
          scene.pictures().keep("decide-next");
          decision.complete();
          assertThat(tasklist.card("Arvioikaa, mitä valmennus muutti")).isVisible();
        });
  }
}
