package fi.juurru.process;

import java.util.HashMap;
import java.util.Map;

/** What people answer in the processes of work ability, where a test says nothing else. */
final class WorkAbilityAnswers {

  static final String CYCLE = "work-ability-management-cycle";

  private WorkAbilityAnswers() {}

  /** A year begins: goals, and the story's unit is invited to a meeting on 26 January 2026. */
  static void invite(Story story) {
    begin(story, 1);
    story.as("top-management").complete("set-goals", goals());
    invite(story, "2026-01-26", story.unit());
  }

  /** A year begins, with so many peer learning days. */
  static void begin(Story story, int peerDays) {
    story.as("hr").start(CYCLE, Map.of("area", story.area(), "peerDays", peerDays));
  }

  static void invite(Story story, String day, String... units) {
    story
        .as("hr")
        .complete(
            "invite-actors",
            Map.of(
                "actorUnits",
                Story.chosen(units),
                "meetingDate",
                day,
                "meetingPlace",
                "Kokoushuone, kello 9"));
  }

  static Map<String, Object> goals() {
    return Map.of(
        "strategyLink", "Hyvinvoiva henkilöstö",
        "goals", "Tuki alkaa ajoissa",
        "goalsWhy", "Pitkiä poissaoloja on paljon");
  }

  /** Every actor proposes, the meeting is held and everybody commits. */
  static void agreeOnRoles(Story story) {
    story.as("team").complete("propose-role", Map.of("proposal", "Otamme asiat puheeksi"));
    for (String role : new String[] {"supervisor", "hr", "management"}) {
      story.as(role).complete("propose-role", Map.of("proposal", "Vastaa: " + role));
    }
    story.as("hr").complete("record-proposal", Map.of("proposal", "Arvioi työkykyä"));
    story.until(story.today().plusDays(14).toString());
    story.as("hr").complete("hold-meeting", roles());
    commit(story);
  }

  static void commit(Story story) {
    for (String role : new String[] {"team", "supervisor", "hr", "management"}) {
      story.as(role).complete("commit-to-roles", Map.of("commits", "yes"));
    }
    story.as("hr").complete("record-commitment", Map.of("commits", "yes"));
  }

  static Map<String, Object> roles() {
    return new HashMap<>(
        Map.of(
            "workersRole", "Otamme asiat puheeksi",
            "supervisorsRole", "Kysymme ajoissa",
            "hrRole", "Autamme lähiesihenkilöitä",
            "occupationalHealthRole", "Arvioi työkykyä",
            "occupationalHealthOwner", "hr",
            "managementRole", "Annamme aikaa"));
  }

  /** One model that works, one indicator. */
  static void putIntoPractice(Story story) {
    story
        .as("hr")
        .complete("assess-models", Map.of("model1_name", "Varhainen tuki", "model1_works", "yes"));
    story.as("hr").complete("list-indicators", indicator());
    story.as("management").complete("decide-indicators", use());
    story.settle();
  }

  static Map<String, Object> indicator() {
    return new HashMap<>(
        Map.of(
            "indicator1_name", "Varhaisen tuen keskustelut",
            "indicator1_owner", "hr",
            "indicator1_basis", "sums"));
  }

  static Map<String, Object> use() {
    return new HashMap<>(
        Map.of("indicatorDecision", "take", "indicator1_use", "Missä yksikössä tuki kasvaa"));
  }

  static Map<String, Object> figures() {
    return new HashMap<>(
        Map.of(
            "figure1_group",
            40,
            "figure1_sum",
            12,
            "absenceTrend",
            "same",
            "costTrend",
            "unknown"));
  }
}
