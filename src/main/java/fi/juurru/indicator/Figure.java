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
  NEEDED_NOT_POSSIBLE(Kind.SHARE, "Tarpeellisia muutoksia, joita ei voitu tehdä");

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
          PULSE_ANSWERED);

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
