package fi.juurru.process;

import java.util.HashMap;
import java.util.Map;

/** What people fill in when a unit's implementation phase begins, for the stories about it. */
public final class UnitPhase {

  private UnitPhase() {}

  /** The start form. */
  static Map<String, Object> of(Story story) {
    return of(story, story.unit());
  }

  /** The start form for another unit. */
  static Map<String, Object> of(Story story, String unit) {
    return Map.of("unit", unit, "method", story.method());
  }

  /** The decision to start, with the cadences that the form proposes. */
  static Map<String, Object> plan(String trainingStatus, String trainingEnds) {
    return Map.ofEntries(
        Map.entry("startDecision", "start"),
        Map.entry("planVersion", 1),
        Map.entry("planLink", "Työtila"),
        Map.entry("planGoals", "Puolet koulutetuista käyttää menetelmää syksyllä"),
        Map.entry("trainingStatus", trainingStatus),
        Map.entry("trainingEnds", trainingEnds),
        Map.entry("checkInEvery", 2),
        Map.entry("checkInEarlyWeeks", 12),
        Map.entry("checkInEveryLater", 4),
        Map.entry("agentRoundEvery", 3),
        Map.entry("teamMeetingEvery", 4),
        Map.entry("useReportEvery", 1),
        Map.entry("planReviewEvery", 3),
        Map.entry("refresherEvery", 12),
        Map.entry("firstUseTarget", 60),
        Map.entry("hoursPerMonth", 4),
        Map.entry("concernFirstResponse", 5),
        Map.entry("concernUrgent", 1),
        Map.entry("escalationAnswer", 10));
  }

  /** Begins the phase of the story's unit, training running, and leaves its first tasks open. */
  public static void begin(Story story) {
    begin(story, story.unit(), "running");
  }

  /** Begins the phase of a unit of the story. */
  static void begin(Story story, String unit, String trainingStatus) {
    story.as("coordinator").start("unit-implementation", of(story, unit));
    story
        .as("coordinator")
        .complete("confirm-start", plan(trainingStatus, story.today().plusWeeks(2).toString()));
    story.settle();
  }

  /** What a team records when it reviews the plan. */
  static Map<String, Object> review(
      Story story, String outcome, Map<String, Object> whatTheOutcomeNeeds) {
    Map<String, Object> values = new HashMap<>(whatTheOutcomeNeeds);
    values.put("phaseTasks", Story.chosen("training", "discussions"));
    values.put("reviewLearned", "Yhteinen aika auttaa");
    values.put("trainingEnds", story.today().toString());
    values.put("reviewOutcome", outcome);
    if (outcome.equals("ready-for-sustainment")) {
      values.put("sustainedBy", "Lähiesihenkilö");
      values.put("sustainedHours", 4);
      values.put("notDoneYet", "Loput hoituvat ylläpidossa");
    }
    return values;
  }

  /** What is recorded of a lesson on recording, with the code known. */
  public static Map<String, Object> taught(String... workers) {
    return Map.of(
        "taught",
        Story.chosen(workers),
        "recordingTrainedOn",
        Story.day(),
        "recordingInstructionsGiven",
        true,
        "codeKnown",
        true);
  }

  /** Management confirms that the phase ends, as the team proposed. */
  static void confirmEnd(Story story) {
    story.as("management").complete("confirm-end", Map.of("endDecision", "confirm"));
    story.settle();
  }

  /** What the team records when nothing is missing. */
  public static Map<String, Object> pillarsInPlace() {
    return Map.of(
        "pillarTeam", "in-place",
        "supervisorInTeam", "yes",
        "changeLeadership", "enough",
        "pillarLeading", "in-place",
        "pillarMonitoring", "in-place");
  }

  /** Management finds the time that is needed. */
  public static Map<String, Object> workingTime() {
    return Map.of(
        "hoursPerMonth", 6, "timeApproved", "yes", "leftOut", "Vanha kehittämisryhmä päättyy");
  }

  /**
   * The coordinator writes for the area what every worker reads; a day later the supervisor finds
   * that it suits the unit.
   */
  static void writeWhatWhyHow(Story story) {
    story.as("coordinator").complete("write-what-why-how", whatWhyHow());
    story.until(story.today().plusDays(1).toString());
    story.as("supervisor").complete("check-what-why-how", whatWhyHow());
  }

  /** Who holds a role becomes change agent, and agrees. */
  public static Map<String, Object> agent(Story story, String role) {
    return Map.of("changeAgents", Story.chosen(story.user(role)), "changeAgentsConsent", true);
  }

  /** The unit sustains a method without a phase before it, in the rhythm that the form proposes. */
  static void sustain(Story story) {
    sustain(story, 3);
  }

  /** As {@link #sustain(Story)}, with reports in another rhythm, in months. */
  static void sustain(Story story, int reportEvery) {
    story
        .as("coordinator")
        .start(
            "path-sustainment",
            Map.of(
                "unit",
                story.unit(),
                "method",
                story.method(),
                "sustainedReportEvery",
                reportEvery,
                "fadingCheckEvery",
                6,
                "sustainmentReviewEvery",
                12,
                "refresherEvery",
                12));
  }

  /** The text that every worker reads. */
  public static Map<String, Object> whatWhyHow() {
    return Map.of(
        "whatText", "Koulutuksen eteneminen ja käytön alkaminen",
        "whyText", "Jotta tuki osuu oikeaan paikkaan",
        "howText", "Lähiesihenkilö kertoo luvut kuukausittain");
  }
}
