package fi.juurru.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What people fill in while a unit is coached, for the stories about it. */
final class CoachingAnswers {

  private CoachingAnswers() {}

  /** The start form; {@code fundingUntil} null when the coaching has no end. */
  static Map<String, Object> request(Story story, String fundingUntil) {
    Map<String, Object> values =
        new HashMap<>(
            Map.of(
                "unit",
                story.unit(),
                "unitType",
                "health-centre",
                "reason",
                "Uutta yhteistä työtapaa kokeillaan",
                "coachingTheme",
                "cooperation",
                "headcount",
                10,
                "timeAvailable",
                2,
                "coachingLanguage",
                "fi"));
    values.put("fundingUntil", fundingUntil);
    return values;
  }

  /** A pair; each coach comes from a field, {@code health} or {@code social}. */
  static Map<String, Object> pair(String first, String firstField, String second, String field) {
    return Map.of(
        "coachingStarts", "yes",
        "coach1", first,
        "coach1Field", firstField,
        "coach2", second,
        "coach2Field", field);
  }

  /** The agreement, with the rhythm that the form proposes. */
  static Map<String, Object> agreement() {
    return Map.ofEntries(
        Map.entry("coachRole", "Kulkevat rinnalla, eivät päätä"),
        Map.entry("agreedTime", "Joka toinen tiistai"),
        Map.entry("coachSupervisor", "Palvelupäällikkö"),
        Map.entry("ownRhythm", true),
        Map.entry("visitEvery", 2),
        Map.entry("sparringEvery", 4),
        Map.entry("statusEvery", 12),
        Map.entry("pdsaWeeks", 4),
        Map.entry("sharedTimeLimit", 15),
        Map.entry("expertLeadDays", 10),
        Map.entry("rootingFirst", 3),
        Map.entry("rootingSecond", 6),
        Map.entry("rootingThird", 12),
        Map.entry("continuityNotice", 90));
  }

  /** The agreement where the coaching is funded until a day. */
  static Map<String, Object> agreement(String fundingUntil) {
    Map<String, Object> values = new HashMap<>(agreement());
    values.put("fundingUntil", fundingUntil);
    return values;
  }

  /** Adds a second coach, agrees on the pair and on the coaching. */
  static void agree(Story story, String fundingUntil) {
    String second = "coach-social-" + story.unit();
    story.addPerson(second, "coach");
    story
        .as("coach-lead")
        .complete("assign-pair", pair(story.user("coach"), "health", second, "social"));
    story
        .as("supervisor")
        .complete("make-agreement", fundingUntil == null ? agreement() : agreement(fundingUntil));
  }

  static final Map<String, Object> BASELINE =
      Map.of(
          "unitStrengths", "Hyvä yhteishenki",
          "unitChallenges", "Aikaa on vähän");

  /** Four outcomes and two ratings, all the same; {@code prefix} start or end. */
  static Map<String, Object> ratings(String prefix, String value) {
    Map<String, Object> values = new HashMap<>(outcomes(prefix, value));
    values.put(prefix + "Trust", value);
    values.put(prefix + "SharedUnderstanding", value);
    return values;
  }

  static Map<String, Object> outcomes(String prefix, String value) {
    return Map.of(
        prefix + "Contact", value,
        prefix + "ClientMatters", value,
        prefix + "Competence", value,
        prefix + "WaysOfActing", value);
  }

  static Map<String, Object> startRatings() {
    return ratings("start", "2");
  }

  static final Map<String, Object> GOT_TO_KNOW =
      Map.of("whoMet", Story.chosen("health-social"), "knowledgeNow", "3");

  static final Map<String, Object> TIME_FOUND = Map.of("jointSessionOn", "2026-02-12");

  static Map<String, Object> session(int health, int social) {
    return Map.of("healthPresent", health, "socialPresent", social, "otherPresent", 0);
  }

  static Map<String, Object> need(int participants) {
    return Map.of(
        "statedNeed", "Haluamme hoitaa asiakkaan asiat yhdellä käynnillä",
        "needParticipants", participants,
        "commitment", "4");
  }

  /** From the agreement to the stated need, straight. */
  static void begin(Story story) {
    story.as("unit-coach").complete("describe-baseline", BASELINE);
    story.as("team").complete("rate-start", startRatings());
    story.as("team").complete("get-to-know", GOT_TO_KNOW);
    story.as("unit-coach").complete("find-shared-time", TIME_FOUND);
    story.as("unit-coach").complete("hold-joint-session", session(4, 3));
    story.as("team").complete("state-need", need(7));
  }

  static Map<String, Object> plan(String expertWanted) {
    return Map.ofEntries(
        Map.entry("clientNeed", "Vähemmän odottamista"),
        Map.entry("clientPerspective", "Asiakkaat kertovat kertovansa asiansa moneen kertaan"),
        Map.entry("expertWanted", expertWanted),
        Map.entry("changeIdea", "Yhteinen vastaanotto tiistaisin"),
        Map.entry("means", Story.chosen("pair-work")),
        Map.entry("goal", "Neljä yhteistä vastaanottoa"),
        Map.entry("ideaBy", "team"));
  }

  static Map<String, Object> done() {
    return Map.of("concreteChange", "Kaksi ammattilaista samalla");
  }

  static Map<String, Object> studied(String expertAttended) {
    Map<String, Object> values =
        new HashMap<>(
            Map.of(
                "result", "Asiat hoituivat kerralla",
                "goalReached", "partly",
                "clientView", "Palaute oli hyvää",
                "studyParticipants", 6,
                "willingness", "5",
                "midTrust", "3",
                "midSharedUnderstanding", "3",
                "midKnowledge", "4"));
    if (expertAttended != null) {
      values.put("expertAttended", expertAttended);
    }
    return values;
  }

  static Map<String, Object> decision(String outcome, String goOn) {
    Map<String, Object> values = new HashMap<>(Map.of("pdsaOutcome", outcome));
    values.put("nextReason", "Kokeilu opetti");
    if (outcome.equals("adopt")) {
      values.put("adoptedChange", "Yhteinen vastaanotto tiistaisin");
    }
    if (goOn != null) {
      values.put("goOn", goOn);
    }
    return values;
  }

  /** One change without an expert by experience, until {@code afterTrial}, and what follows. */
  static void tryChange(Story story, String afterTrial, String outcome, String goOn) {
    tryChange(story, story::until, afterTrial, outcome, goOn);
  }

  /** The same, where the days until {@code afterTrial} pass in their own way. */
  static void tryChange(
      Story story, Consumer<String> until, String afterTrial, String outcome, String goOn) {
    story.as("team").complete("plan-change", plan("not-now"));
    story.as("team").complete("do-change", done());
    until.accept(afterTrial);
    story.as("unit-coach").complete("study-result", studied(null));
    story.as("team").complete("decide-next", decision(outcome, goOn));
  }

  /** A visit to the unit, with what else the coach answers about it. */
  static Map<String, Object> visit(Map<String, Object> more) {
    Map<String, Object> values =
        new HashMap<>(
            Map.of("visitPlace", "on-site", "coachHours", 3.5, "resistance", "Kiire painaa"));
    values.putAll(more);
    return values;
  }

  /** The closing evaluation. */
  static Map<String, Object> closing() {
    Map<String, Object> values = new HashMap<>(ratings("end", "4"));
    values.put("endKnowledge", "5");
    values.put("biggestChange", "Soitamme toisillemme");
    values.put("keeper", "Lähiesihenkilö");
    return values;
  }

  static Map<String, Object> inUse(String evidenceKind) {
    Map<String, Object> values =
        new HashMap<>(Map.of("stillInUse", "yes", "usedBy", "all", "evidenceKind", evidenceKind));
    if (!evidenceKind.equals("none")) {
      values.put("evidence", "Vastaanottoja pidetään joka tiistai");
    }
    return values;
  }

  static final Map<String, Object> NOT_IN_USE =
      Map.of("stillInUse", "no", "notRootedReason", "Henkilöstö vaihtui");
}
