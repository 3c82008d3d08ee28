package fi.juurru.progress;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.InstanceScope;
import fi.juurru.JuurruTest;
import fi.juurru.Statements;
import fi.juurru.process.Stories;
import fi.juurru.process.Story;
import fi.juurru.process.UnitPhase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JuurruTest
class MeetingSheetTest {

  @Autowired Stories stories;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired UnitRows units;
  @Autowired StageDates stages;
  @Autowired ReportedUse use;

  @Test
  void theSheetCountsWhatHasHappenedInEveryUnitOfTheMethod() {
    try (var story = stories.begin("2026-01-12")) {
      String other = story.unit() + "-b";
      story.addUnit(other);
      phase(story, story.unit());
      phase(story, other);
      begin(story, "worker-training-follow-up", follow(story.user("worker"), "done"));
      begin(story, "worker-training-follow-up", follow(story.user("team"), "running"));
      begin(story, "method-use-report", Map.of());
      story
          .as("supervisor")
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
      story
          .as("worker")
          .complete(
              "record-first-use",
              Map.of("firstUseDate", "2026-01-12", "targetGroup", chosen("families")));
      story
          .as("worker")
          .start(
              "concern-handling",
              Map.of(
                  "unit", story.unit(),
                  "method", story.method(),
                  "concernType", "worry",
                  "concernText", "Aika ei riitä",
                  "concernSource", "coffee-room",
                  "wishedOwner", "any"));

      var rows = sheet(story);

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
  }

  @Test
  void theNewestReportCountsAndTheNewestNoteStays() {
    try (var story = stories.begin("2026-01-12")) {
      phase(story, story.unit());
      begin(story, "method-use-report", Map.of());
      report(story, 12, "Vanhemmat ovat pitäneet siitä");
      story.until("2026-02-09");
      begin(story, "method-use-report", Map.of());
      report(story, 30, "");
      story.until("2026-02-10");
      begin(story, "method-use-report", Map.of()); // nobody has told yet

      assertThat(sheet(story).get(0).toString())
          .contains("\"uses\":30", "\"latestNote\":\"Vanhemmat ovat pitäneet siitä\"");
    }
  }

  @Test
  void whatIsReadDoesNotGrowWithTheYears() {
    try (var story = stories.begin("2026-01-12")) {
      phase(story, story.unit());
      int before = Statements.rowsOf("Historic", () -> sheet(story));
      for (int month = 0; month < 12; month++) {
        begin(story, "method-use-report", Map.of());
        report(story, month, "");
      }

      assertThat(Statements.rowsOf("Historic", () -> sheet(story))).isLessThan(before + 12);
    }
  }

  @Test
  void aPageReadsOutsideAnyProcessWhatProcessesShow() {
    try (var story = stories.begin("2026-01-12")) {
      var scope =
          new InstanceScope(story.organisation(), story.area(), story.unit(), story.method());
      UnitPhase.begin(story);
      begin(story, "method-use-report", Map.of());
      report(story, 12, "Vanhemmat ovat pitäneet siitä");
      assertThat(Spin.JSON(units.of(scope)).elements().toString())
          .contains("Vanhemmat")
          .isEqualTo(sheet(story).toString());
      story.until("2026-04-13");

      assertThat(Spin.JSON(stages.rows(scope, true)))
          .hasToString(
              tasks.getVariable(story.task("review-plan").getId(), "stageRows").toString());
      assertThat(use.shares(scope, "codedUses", "usesCount", 6, null)).containsExactly(100);
    }
  }

  private static void report(Story story, int uses, String note) {
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
    story.as("supervisor").complete("report-use", values);
  }

  @Test
  void anotherOrganisationIsNotOnTheSheet() {
    try (var theirs = stories.begin("2026-01-12")) {
      phase(theirs, theirs.unit());
    }
    try (var story = stories.begin("2026-01-12")) {
      assertThat(sheet(story)).isEmpty();
    }
  }

  private List<SpinJsonNode> sheet(Story story) {
    String meeting =
        story
            .as("coordinator")
            .start(
                "implementation-team-meeting",
                Map.of("method", story.method(), "area", story.area()))
            .getId();
    story.settle();
    return ((SpinJsonNode) runtime.getVariable(meeting, "unitSheet")).elements().stream().toList();
  }

  private void phase(Story story, String unit) {
    begin(story, "unit-implementation", Map.of("unit", unit));
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

  private ProcessInstance begin(Story story, String process, Map<String, Object> differently) {
    Map<String, Object> values = new HashMap<>();
    values.put("organisation", story.organisation());
    values.put("unit", story.unit());
    values.put("method", story.method());
    values.putAll(differently);
    return runtime.createProcessInstanceByKey(process).setVariables(values).execute();
  }
}
