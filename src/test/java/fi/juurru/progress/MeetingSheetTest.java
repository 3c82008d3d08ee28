package fi.juurru.progress;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.InstanceScope;
import fi.juurru.Statements;
import fi.juurru.process.StoryTest;
import fi.juurru.process.UnitPhase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingSheetTest extends StoryTest {

  @Autowired UnitRows units;
  @Autowired StageDates stages;
  @Autowired ReportedUse use;

  @Test
  void theSheetCountsWhatHasHappenedInEveryUnitOfTheMethod() {
    String other = story.unit() + "-b";
    story.addUnit(other);
    phase(story.unit());
    phase(other);
    begin("worker-training-follow-up", follow(story.user("worker"), "done"));
    begin("worker-training-follow-up", follow(story.user("team"), "running"));
    begin("method-use-report", Map.of());
    as("supervisor")
        .complete(
            "report-use",
            Map.of(
                "usesCount",
                12,
                "usersCount",
                1,
                "trainedInService",
                1,
                "codedUses",
                12,
                "sure",
                "sure",
                "otherInformation",
                "Vanhemmat ovat pitäneet siitä",
                "informationSource",
                "coffee-room",
                "reactionWished",
                "none"));
    as("worker")
        .complete(
            "record-first-use",
            Map.of("firstUseDate", "2026-01-12", "targetGroup", chosen("families")));
    as("worker")
        .start(
            "concern-handling",
            here(
                "concernType", "worry",
                "concernText", "Aika ei riitä",
                "concernSource", "coffee-room",
                "wishedOwner", "any"));

    var rows = sheet();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).toString())
        .isEqualTo(
            "{\"unitName\":\"Yksikkö %s\",\"trained\":1,\"planned\":2,\"firstUse\":1,\"uses\":12,\"users\":1,\"checkIns\":0,\"openConcerns\":1,\"latestNote\":\"Vanhemmat ovat pitäneet siitä\"}"
                .formatted(story.unit()));
    assertThat(rows.get(1).toString())
        .isEqualTo(
            "{\"unitName\":\"Yksikkö %s\",\"trained\":0,\"planned\":0,\"firstUse\":0,\"uses\":null,\"users\":null,\"checkIns\":0,\"openConcerns\":0,\"latestNote\":\"\"}"
                .formatted(other));
    assertThat(rows.toString()).doesNotContain(story.user("worker"));
  }

  @Test
  void theNewestReportCountsAndTheNewestNoteStays() {
    phase(story.unit());
    begin("method-use-report", Map.of());
    report(12, "Vanhemmat ovat pitäneet siitä");
    story.until("2026-02-09");
    begin("method-use-report", Map.of());
    report(30, "");
    story.until("2026-02-10");
    begin("method-use-report", Map.of()); // nobody has told yet

    assertThat(sheet().get(0).toString())
        .contains("\"uses\":30", "\"latestNote\":\"Vanhemmat ovat pitäneet siitä\"");
  }

  @Test
  void whatIsReadDoesNotGrowWithTheYears() {
    phase(story.unit());
    int before = Statements.rowsOf("Historic", () -> sheet());
    for (int month = 0; month < 12; month++) {
      begin("method-use-report", Map.of());
      report(month, "");
    }

    assertThat(Statements.rowsOf("Historic", () -> sheet())).isLessThan(before + 12);
  }

  @Test
  void aPageReadsOutsideAnyProcessWhatProcessesShow() {
    var scope = new InstanceScope(story.organisation(), story.area(), story.unit(), story.method());
    UnitPhase.begin(story);
    begin("method-use-report", Map.of());
    report(12, "Vanhemmat ovat pitäneet siitä");
    assertThat(Spin.JSON(units.of(scope)).elements().toString())
        .contains("Vanhemmat")
        .isEqualTo(sheet().toString());
    story.until("2026-04-13");

    assertThat(Spin.JSON(stages.rows(scope, true)))
        .hasToString(tasks.getVariable(story.task("review-plan").getId(), "stageRows").toString());
    assertThat(use.shares(scope, "codedUses", "usesCount", 6, null)).containsExactly(100);
  }

  private void report(int uses, String note) {
    Map<String, Object> values =
        new HashMap<>(
            Map.of(
                "usesCount",
                uses,
                "usersCount",
                0,
                "trainedInService",
                1,
                "codedUses",
                uses,
                "sure",
                "sure",
                "reactionWished",
                "none"));
    if (!note.isEmpty()) {
      values.put("otherInformation", note);
      values.put("informationSource", "coffee-room");
    }
    as("supervisor").complete("report-use", values);
  }

  @Test
  void anotherOrganisationIsNotOnTheSheet() {
    phase(story.unit());
    story.close();
    story = stories.begin("2026-01-12");
    assertThat(sheet()).isEmpty();
  }

  private List<SpinJsonNode> sheet() {
    String meeting =
        as("coordinator")
            .start(
                "implementation-team-meeting",
                Map.of("method", story.method(), "area", story.area()))
            .getId();
    story.settle();
    return ((SpinJsonNode) runtime.getVariable(meeting, "unitSheet")).elements().stream().toList();
  }

  private void phase(String unit) {
    begin("unit-implementation", Map.of("unit", unit));
  }

  private static Map<String, Object> follow(String worker, String trainingStatus) {
    return Map.of(
        "worker",
        worker,
        "trainingStatus",
        trainingStatus,
        "firstUseTarget",
        60,
        "refresherEvery",
        12);
  }

  private void begin(String process, Map<String, Object> differently) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", story.unit());
    values.put("method", story.method());
    values.putAll(differently);
    call(process, values);
  }
}
