package fi.juurru.indicator;

import fi.juurru.Wording;
import java.util.EnumSet;
import java.util.Set;

/** A figure of an indicator, named in its file; with what it is counted in. */
public enum Figure implements Wording {
  ACTIVE_USERS(Kind.SHARE, "Menetelmää käyttäviä koulutetuista"),
  REPORT_AGE(Kind.NUMBER, "Päiviä edellisestä raportista"),
  FRESH_REPORTS(Kind.SHARE, "Yksiköitä, joiden raportti on tuore"),
  TALKS_ON_TIME(Kind.SHARE, "Keskusteluja pidetty ajallaan"),
  LONGEST_GAP(Kind.NUMBER, "Pisin väli keskustelujen välillä, työpäiviä"),
  RESPONSE_TIME(Kind.NUMBER, "Huoleen vastattu, työpäiviä (mediaani)"),
  ANSWERED_IN_TIME(Kind.SHARE, "Huoliin vastattu luvatussa ajassa"),
  WAITING_LONG(Kind.NUMBER, "Huolia yli 10 työpäivää ilman vastausta"),
  REQUEST_ANSWER_TIME(Kind.NUMBER, "Johto vastannut pyyntöön, työpäiviä (mediaani)"),
  REQUESTS_IN_TIME(Kind.SHARE, "Pyyntöihin johdolle vastattu luvatussa ajassa"),
  REQUESTS_YES(Kind.SHARE, "Johdon vastauksista kyllä"),
  REQUESTS_PARTLY(Kind.SHARE, "Johdon vastauksista osittain"),
  REQUESTS_NO(Kind.SHARE, "Johdon vastauksista ei"),
  REQUESTS_TOLD(Kind.SHARE, "Johdon vastauksia kerrottu pyytäjille"),
  LOOPS_CLOSED(Kind.SHARE, "Asioita, joista on kerrottu, mitä niistä seurasi"),
  ACTIVE_AGENTS(Kind.SHARE, "Yksiköitä, joissa muutosagentti on ehtinyt toimia"),
  OBSERVATIONS_ANSWERED(Kind.SHARE, "Muutosagenttien havaintoihin vastattu"),
  OBSERVATION_ANSWER_TIME(Kind.NUMBER, "Havaintoon vastattu, työpäiviä (mediaani)"),
  PLAN_VERSIONS(Kind.NUMBER, "Suunnitelman uusia versioita vuodessa"),
  PLAN_CHANGE_TIME(Kind.NUMBER, "Muutostarpeesta kertomiseen, päiviä (mediaani)"),
  NEEDED_NOT_POSSIBLE(Kind.SHARE, "Tarpeellisia muutoksia, joita ei voitu tehdä"),
  DIALOGUES(Kind.SHARE, "Kuulluista ryhmistä vuoropuhelussa"),
  CHANNELS(Kind.NUMBER, "Viestinnän kanavia 90 päivässä"),
  LONGEST_SILENCE(Kind.NUMBER, "Viestinnän pisin hiljaisuus, työpäiviä"),
  AUDIENCES_REACHED(Kind.SHARE, "Ryhmistä tavoitettu"),
  SWEDISH_MESSAGES(Kind.SHARE, "Ruotsia lukeville viestitty ruotsiksi"),
  LEVELS_VISIBLE(Kind.SHARE, "Johdon tasoista näyttänyt esimerkkiä"),
  TASKS_IN_TIME(Kind.SHARE, "Tehtäviä tehty ajallaan"),
  TASKS_OVERDUE(Kind.NUMBER, "Myöhässä olevia tehtäviä"),
  ROLES_WITHOUT_DEPUTY(Kind.SHARE, "Avaintehtäviä ilman varahenkilöä"),
  TASKS_OF_ONE(Kind.SHARE, "Avoimia tehtäviä, jotka voi tehdä vain yksi"),
  KNOWLEDGE_OF_ONE(Kind.SHARE, "Yksiköitä, joissa jokin tieto on vain yhdellä"),
  OVERBURDENED(Kind.SHARE, "Ihmisiä, joilta tehtävät vievät yli enimmäisajan"),
  BURDEN(Kind.NUMBER, "Tehtäviin mennyt aika, minuuttia kuukaudessa (mediaani)"),
  USERS_SV_TO_FI(
      Kind.NUMBER, "Menetelmää käyttävien osuus, ruotsinkieliset suhteessa suomenkielisiin"),
  TALKS_SV_TO_FI(
      Kind.NUMBER, "Ajallaan pidetyt keskustelut, ruotsinkieliset suhteessa suomenkielisiin"),
  ANSWERS_SV_TO_FI(
      Kind.NUMBER, "Ajallaan vastatut huolet, ruotsinkieliset suhteessa suomenkielisiin"),
  EXERCISES(Kind.NUMBER, "Harjoituksia pidetty vuodessa"),
  SCENARIOS_WITH_PLAN(Kind.SHARE, "Skenaarioita, joilla on varasuunnitelma"),
  DECISIONS_GIVEN(Kind.NUMBER, "Rutiinipäätöksiä annettu muille"),
  FIVE_OPTIONS(Kind.SHARE, "Päätöksiä, joissa oli viisi vaihtoehtoa"),
  DECISION_TO_DONE(Kind.NUMBER, "Päätöksestä toteutukseen, työpäiviä (mediaani)"),
  COACHING_ATTENDANCE(Kind.SHARE, "Yksikön väkeä mukana valmennuksessa"),
  COACHING_BEGUN(Kind.NUMBER, "Toiveesta ensimmäiseen tapaamiseen, päiviä (mediaani)"),
  STUDIED_WITH_EXPERT(Kind.SHARE, "Muutoskokeiluja, joissa kokemusasiantuntija oli mukana"),
  IDEAS_NOT_COACHS(Kind.SHARE, "Ideoita, jotka eivät olleet valmentajan"),
  IDEAS_OF_TEAM(Kind.SHARE, "Työyhteisön omia ideoita"),
  COACHING_CONTACT(Kind.NUMBER, "Yhteydenotto toisiin, muutos alusta"),
  COACHING_CLIENT_MATTERS(Kind.NUMBER, "Asiakkaiden asioiden hoitaminen, muutos alusta"),
  COACHING_COMPETENCE(Kind.NUMBER, "Muiden osaamisen tunteminen, muutos alusta"),
  COACHING_WAYS_OF_ACTING(Kind.NUMBER, "Toisten toimintatapojen oppiminen, muutos alusta"),
  CHANGES_ROOTED(Kind.SHARE, "Muutoksia käytössä puolen vuoden päästä"),
  VISITS_ON_SITE(Kind.SHARE, "Valmentajien käyntejä paikan päällä"),
  COACH_HOURS(Kind.NUMBER, "Valmentajien tunteja vuodessa"),
  WORKSHOPS_COMPOSED(Kind.SHARE, "Työpajoja, joissa kaikki osapuolet olivat paikalla"),
  CLIENTS_HEARD_MORE(Kind.NUMBER, "Asiakkaat: kuulluksi tuleminen yli vaikuttamisen"),
  WORKERS_HEARD_MORE(Kind.NUMBER, "Työntekijät: kuulluksi tuleminen yli vaikuttamisen"),
  CLIENT_IDEAS_DONE(Kind.SHARE, "Asiakkaiden ideoista toteutettu"),
  POINTS_KEPT(Kind.SHARE, "Vaikuttamisen paikoista käytössä puolen vuoden päästä"),
  BARRIERS_ANSWERED(Kind.SHARE, "Rakenteellisiin esteisiin vastattu"),
  WORKERS_PRESENT(Kind.SHARE, "Ilmoittautuneista työntekijöistä paikalla"),
  SUPERVISORS_PRESENT(Kind.SHARE, "Ilmoittautuneista lähiesihenkilöistä paikalla"),
  MANAGERS_PRESENT(Kind.SHARE, "Ilmoittautuneesta johdosta paikalla"),
  GAPS_OWNED(Kind.SHARE, "Vastuuaukkoja, joilla on vastuunkantaja"),
  OWN_DECISIONS_WAIT(Kind.NUMBER, "Omia päätöksiä odottamassa"),
  PARTNER_DECISIONS_WAIT(Kind.NUMBER, "Kumppanien päätöksiä odottamassa"),
  DECISION_TIME(Kind.NUMBER, "Päätökseen kulunut aika, päiviä (mediaani)"),
  STEPS_AT_30_DAYS(Kind.SHARE, "Askelia tehty 30 päivän kohdalla"),
  STEPS_AT_90_DAYS(Kind.SHARE, "Askelia tehty 90 päivän kohdalla"),
  STEPS_AT_180_DAYS(Kind.SHARE, "Askelia tehty 180 päivän kohdalla"),
  NETWORK_TRUST(Kind.NUMBER, "Verkoston luottamus, muutos alusta"),
  NETWORK_SELF_KNOWLEDGE(Kind.NUMBER, "Oman roolin tunteminen verkostossa, muutos alusta"),
  ACTORS_COMMITTED(Kind.SHARE, "Toimijoista sitoutunut rooleihin"),
  INDICATORS_IN_USE(Kind.SHARE, "Työkyvyn mittareita, joilla on vastuuhenkilö ja käyttö"),
  FIGURES_LED_TO_DECISION(Kind.SHARE, "Työkyvyn lukujen katsomisista johtanut päätökseen"),
  CHANGES_LOOKED_AT(Kind.SHARE, "Muutoksia, joissa jaksaminen on katsottu");

  /** What a figure is counted in. */
  public enum Kind {
    /** From 0 to 1. */
    SHARE,
    NUMBER
  }

  /** What is told of people in these is told of groups only. */
  private static final Set<Figure> OF_PEOPLE =
      EnumSet.of(
          ACTIVE_USERS,
          OVERBURDENED,
          BURDEN,
          USERS_SV_TO_FI,
          COACHING_ATTENDANCE,
          CLIENTS_HEARD_MORE,
          WORKERS_PRESENT,
          SUPERVISORS_PRESENT,
          MANAGERS_PRESENT);

  private final Kind kind;
  private final String label;

  Figure(Kind kind, String label) {
    this.kind = kind;
    this.label = label;
  }

  /** What it is counted in. */
  public Kind kind() {
    return kind;
  }

  /** Whether people are counted in it, of whom few are not told ({@link SmallGroups}). */
  public boolean isOfPeople() {
    return OF_PEOPLE.contains(this);
  }

  @Override
  public String finnish() {
    return label;
  }
}
