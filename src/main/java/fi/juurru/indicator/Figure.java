package fi.juurru.indicator;

import fi.juurru.Wording;
import java.util.Set;

/** A figure of an indicator, named in its file; with what it is counted in. */
public enum Figure implements Wording {
  READY_DONE(Kind.SHARE, "Tehty vaiheessa Valmis alkamaan"),
  TRAINED_DONE(Kind.SHARE, "Tehty vaiheessa Koulutettu"),
  FIRST_USE_DONE(Kind.SHARE, "Tehty vaiheessa Ensikäyttö"),
  SUPPORTED_DONE(Kind.SHARE, "Tehty vaiheessa Tuettu käyttö"),
  ESTABLISHING_DONE(Kind.SHARE, "Tehty vaiheessa Vakiintuva käyttö"),
  STAGES_DONE(Kind.SHARE, "Tehty alkaneissa vaiheissa keskimäärin"),
  READY_TIME(Kind.NUMBER, "Vaiheen Valmis alkamaan kesto, päivää"),
  TRAINED_TIME(Kind.NUMBER, "Vaiheen Koulutettu kesto, päivää"),
  FIRST_USE_TIME(Kind.NUMBER, "Vaiheen Ensikäyttö kesto, päivää"),
  SUPPORTED_TIME(Kind.NUMBER, "Vaiheen Tuettu käyttö kesto, päivää"),
  ESTABLISHING_TIME(Kind.NUMBER, "Vaiheen Vakiintuva käyttö kesto, päivää"),
  FURTHEST_STAGE(Kind.NUMBER, "Pisin vaihe, johon on päästy (1–5)"),
  TRAINED_PEOPLE(Kind.SHARE, "Koulutettuja suunnitelluista"),
  FUNNEL_PLANNED(Kind.NUMBER, "Koulutettaviksi suunniteltuja"),
  FUNNEL_ENROLLED(Kind.SHARE, "Koulutukseen ilmoitettuja suunnitelluista"),
  FUNNEL_TRAINED(Kind.SHARE, "Koulutuksen käyneitä ilmoitetuista"),
  FUNNEL_RECORDING(Kind.SHARE, "Kirjaamisen oppineita koulutetuista"),
  FUNNEL_FIRST_USE(Kind.SHARE, "Menetelmää kerran käyttäneitä koulutetuista"),
  FUNNEL_ACTIVE(Kind.SHARE, "Nyt käyttäviä työssä olevista koulutetuista"),
  FUNNEL_ALL_YEAR(Kind.SHARE, "Koko vuoden käyttäneitä nyt käyttävistä, enintään"),
  ACTIVE_USERS(Kind.SHARE, "Menetelmää käyttäviä koulutetuista"),
  USES_PER_TRAINED(Kind.NUMBER, "Käyttökertoja koulutettua kohti kuukaudessa"),
  USED_IN_TIME(Kind.SHARE, "Ensikäyttö 60 päivässä koulutuksesta"),
  TIME_TO_FIRST_USE(Kind.NUMBER, "Koulutuksesta ensikäyttöön, päivää (mediaani)"),
  CODED_USES(Kind.SHARE, "Käyttökertoja, joihin kirjattiin koodi"),
  CODING_ERRORS(Kind.NUMBER, "Raportteja, joissa on koodeja enemmän kuin käyttökertoja"),
  REPORT_AGE(Kind.NUMBER, "Päiviä edellisestä raportista"),
  FRESH_REPORTS(Kind.SHARE, "Yksiköitä, joiden raportti on tuore"),
  TALKS_ON_TIME(Kind.SHARE, "Keskusteluja pidetty ajallaan"),
  LONGEST_GAP(Kind.NUMBER, "Pisin väli keskustelujen välillä, työpäiviä"),
  MEETINGS_HELD(Kind.SHARE, "Tiimin kokouksia pidetty"),
  MEETING_HOURS(Kind.SHARE, "Tiimin sovitusta työajasta kokouksiin"),
  MOTIVATION_TOLD(Kind.NUMBER, "Motivaatio keskusteluissa (1–5)"),
  COMPETENCE_TOLD(Kind.NUMBER, "Osaaminen keskusteluissa (1–5)"),
  OPPORTUNITY_TOLD(Kind.NUMBER, "Mahdollisuus keskusteluissa (1–5)"),
  WEAKEST_TOLD(Kind.NUMBER, "Heikoin keskusteluissa (1 motivaatio, 2 osaaminen, 3 mahdollisuus)"),
  COMPETENCE_ANSWERED(Kind.NUMBER, "Osaaminen kyselyssä (1–5)"),
  OPPORTUNITY_ANSWERED(Kind.NUMBER, "Mahdollisuus kyselyssä (1–5)"),
  WEAKEST_ANSWERED(Kind.NUMBER, "Heikoin kyselyssä (2 osaaminen, 3 mahdollisuus)"),
  RESPONSE_TIME(Kind.NUMBER, "Huoleen vastattu, työpäiviä (mediaani)"),
  ANSWERED_IN_TIME(Kind.SHARE, "Huoliin vastattu luvatussa ajassa"),
  WAITING_LONG(Kind.NUMBER, "Huolia yli 10 työpäivää ilman vastausta"),
  TRAINED_GONE(Kind.SHARE, "Koulutetuista lähtenyt vuodessa"),
  PULSE_ANSWERED(Kind.SHARE, "Kyselyyn vastanneita kysytyistä"),
  PULSE_TIME(Kind.NUMBER, "Minulla on aikaa käyttää menetelmää"),
  PULSE_CLIENTS(Kind.NUMBER, "Minulla on menetelmään sopivia asiakkaita"),
  PULSE_SKILL(Kind.NUMBER, "Osaan käyttää menetelmää riittävän hyvin"),
  PULSE_BENEFIT(Kind.NUMBER, "Menetelmästä on hyötyä asiakkailleni"),
  PULSE_SUPERVISOR(Kind.NUMBER, "Esihenkilöni on kiinnostunut menetelmän käytöstä"),
  PULSE_WORRIES(Kind.NUMBER, "Huoliini vastataan"),
  PULSE_SHARED(Kind.NUMBER, "Käyttöönotto on yhteinen asiamme"),
  PULSE_COPING(Kind.NUMBER, "Jaksan työssäni muutoksen keskellä"),
  PULSE_TRUST(Kind.NUMBER, "Luotan siihen, että organisaatiomme vie muutoksen läpi"),
  PULSE_COURAGE(Kind.NUMBER, "Uskallan kokeilla uutta asiakkaiden kanssa"),
  PULSE_INFLUENCE(Kind.NUMBER, "Voin vaikuttaa työhöni, ja ratkaisemme ongelmat yhdessä"),
  PULSE_RATED_1(Kind.SHARE, "Kyselyn vastauksista 1"),
  PULSE_RATED_2(Kind.SHARE, "Kyselyn vastauksista 2"),
  PULSE_RATED_3(Kind.SHARE, "Kyselyn vastauksista 3"),
  PULSE_RATED_4(Kind.SHARE, "Kyselyn vastauksista 4"),
  PULSE_RATED_5(Kind.SHARE, "Kyselyn vastauksista 5"),
  PULSE_CHANGE(Kind.NUMBER, "Kyselyn keskiarvon muutos edellisestä"),
  METHODS_IN_UNIT(Kind.NUMBER, "Menetelmiä yksikössä"),
  METHODS_STARTING(Kind.NUMBER, "Menetelmiä kolmessa ensimmäisessä vaiheessa"),
  MANY_STARTING(Kind.SHARE, "Yksiköitä, joissa alkaa vähintään kolme menetelmää yhtä aikaa"),
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
      Set.of(
          TRAINED_PEOPLE,
          FUNNEL_PLANNED,
          FUNNEL_ENROLLED,
          FUNNEL_TRAINED,
          FUNNEL_RECORDING,
          FUNNEL_FIRST_USE,
          FUNNEL_ACTIVE,
          FUNNEL_ALL_YEAR,
          ACTIVE_USERS,
          USED_IN_TIME,
          TIME_TO_FIRST_USE,
          TRAINED_GONE,
          PULSE_ANSWERED,
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
