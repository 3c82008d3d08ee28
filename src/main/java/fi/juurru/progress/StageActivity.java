package fi.juurru.progress;

import fi.juurru.Wording;

/**
 * What is done in a stage. Each is reached by an event in a model, which says so in a listener, and
 * dated by it; nobody types dates.
 */
public enum StageActivity implements Wording {
  V01(Stage.READY, "Suunnitelma voimassa"),
  V02(Stage.READY, "Tiimi nimetty"),
  V03(Stage.READY, "Työaika hyväksytty"),
  V04(Stage.READY, "Muutosagentit nimetty"),
  V05(Stage.READY, "Mitä, miksi ja miten kerrottu"),
  V06(Stage.READY, "Ylläpitäjän tuki kirjattu"),
  V07(Stage.TRAINED, "Koulutus alkanut"),
  V08(Stage.TRAINED, "Suunniteltu osuus koulutettu"),
  V09(Stage.TRAINED, "Kirjaaminen opetettu"),
  V10(Stage.TRAINED, "Toimenpidekoodi tiedossa"),
  V11(Stage.TRAINED, "Materiaalit omalla kielellä"),
  V12(Stage.FIRST_USE, "Ensimmäinen käyttö"),
  V13(Stage.FIRST_USE, "Puolet koulutetuista käyttänyt"),
  V14(Stage.FIRST_USE, "Mahdollisuus käyttöön varmistettu"),
  V15(Stage.FIRST_USE, "Kokemukset kuultu ja vastattu"),
  V16(Stage.SUPPORTED, "Kolme keskustelukierrosta"),
  V17(Stage.SUPPORTED, "Kaksi tiimin kokousta"),
  V18(Stage.SUPPORTED, "Muutosagentin havaintoon vastattu"),
  V19(Stage.SUPPORTED, "Suunnitelma käyty läpi"),
  V20(Stage.SUPPORTED, "Avoin keskustelu käyty"),
  V21(Stage.SUPPORTED, "Johdon joka taso näyttänyt esimerkkiä"),
  V22(Stage.ESTABLISHING, "Käytön tavoite täyttynyt puoli vuotta"),
  V23(Stage.ESTABLISHING, "Kirjaamisen tavoite täyttynyt puoli vuotta"),
  V24(Stage.ESTABLISHING, "Kertaus suunniteltu"),
  V25(Stage.ESTABLISHING, "Tärkeissä tehtävissä varahenkilö"),
  V26(Stage.ESTABLISHING, "Ylläpidon vastuu ja aika nimetty"),
  V27(Stage.ESTABLISHING, "Huoliin vastattu"),
  V28(Stage.ESTABLISHING, "Hyöty koettu työssä");

  private final Stage stage;
  private final String label;

  StageActivity(Stage stage, String label) {
    this.stage = stage;
    this.label = label;
  }

  /** The stage that it belongs to. */
  public Stage stage() {
    return stage;
  }

  /** Whether it is about the action code in the client record, which not every method has. */
  public boolean needsActionCode() {
    return this == V10 || this == V23;
  }

  @Override
  public String finnish() {
    return label;
  }
}
