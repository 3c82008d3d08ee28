package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code answer-correction}. */
class AnswerCorrectionTest extends StoryTest {

  private static final String PROCESS = "answer-correction";

  @Autowired private HistoryService history;
  @Autowired private FormService forms;
  @Autowired private RepositoryService repository;

  @Test
  void figuresOfAMonthAreCorrectedAndTheLaterOnesCount() {
    String report = reported();
    correct("supervisor", "report-use");
    assertThat(as("supervisor").shown("correct-use"))
        .containsEntry("usesCount", 20)
        .containsEntry("codedUses", 18);
    as("supervisor")
        .complete(
            "correct-use",
            Map.of("usesCount", 2, "usersCount", 2, "trainedInService", 8, "codedUses", 2));

    assertThat(story.ends(PROCESS)).containsExactly("answer-corrected");
    assertThat(said(report, "usesCount")).containsExactly(20, 2);
    call("method-use-report", here());
    assertThat(as("supervisor").shown("report-use").get("lastRound").toString())
        .contains("\"2\"")
        .doesNotContain("\"20\"");
  }

  @Test
  void theDayOfFirstUseIsCorrectedInAFollowUpThatGoesOn() {
    call(
        "worker-training-follow-up",
        here(
            "worker",
            story.user("worker"),
            "trainingStatus",
            "done",
            "firstUseTarget",
            60,
            "refresherEvery",
            12));
    story.settle();
    as("worker")
        .complete(
            "record-first-use",
            Map.of("firstUseDate", "2025-01-12", "targetGroup", Story.chosen("families")));
    String followUp = story.open("worker-training-follow-up").get(0).getId();
    correct("worker", "record-first-use");
    as("worker").complete("correct-first-use", Map.of("firstUseDate", "2026-01-12"));

    assertThat(runtime.getVariable(followUp, "firstUseDate")).isEqualTo("2026-01-12");
    assertThat(said(followUp, "firstUseDate")).containsExactly("2025-01-12", "2026-01-12");
  }

  @Test
  void theUnitsReadTheCorrectedMinutes() {
    String meeting = minutesSent("Kokous on 3.4.");
    correct("coordinator", "send-minutes");
    assertThat(as("coordinator").shown("correct-minutes"))
        .containsEntry("minutesNote", "Kokous on 3.4.");
    as("coordinator").complete("correct-minutes", Map.of("minutesNote", "Kokous on 4.3."));

    assertThat(said(meeting, "minutesNote")).containsExactly("Kokous on 3.4.", "Kokous on 4.3.");
    String discussion = as("supervisor").start("supervisor-check-in", here()).getId();
    String task = tasks.createTaskQuery().processInstanceId(discussion).singleResult().getId();
    assertThat(tasks.getVariable(task, "latestMeeting").toString())
        .contains("Kokous on 4.3.")
        .doesNotContain("Kokous on 3.4.");
  }

  @Test
  void aPlanIsCorrectedInTheUnitsThatFollowIt() {
    UnitPhase.begin(story);
    correct("coordinator", "confirm-start");
    assertThat(as("coordinator").shown("correct-plan"))
        .containsEntry("planVersion", 1)
        .containsEntry("checkInEvery", 2);
    as("coordinator").complete("correct-plan", Map.of("planVersion", 3, "checkInEvery", 4));

    assertThat(runtime.getVariables(story.open("unit-implementation").get(0).getId()))
        .containsEntry("planVersion", 3)
        .containsEntry("checkInEvery", 4)
        .containsEntry("checkInEveryLater", 4);
    assertThat(as("coordinator").tasks()).doesNotContain("update-what-why-how");
  }

  @Test
  void onlyTheOwnAnswersOfTwoWeeksAreOffered() {
    reported();
    assertThat(offered("supervisor"))
        .singleElement()
        .satisfies(
            answer ->
                assertThat(answer.path("label").asText())
                    .isEqualTo(
                        "Kerro menetelmän käytöstä: Yksikkö %s, Menetelmä %s, 12.1.2026"
                            .formatted(story.unit(), story.method())));
    assertThat(offered("worker")).isEmpty();
    String given = offered("supervisor").get(0).path("value").asText();
    assertThatThrownBy(() -> as("worker").start(PROCESS, Map.of("answer", given)))
        .hasMessageContaining("Mitä vastausta korjaat?");

    story.until("2026-01-27");
    assertThat(offered("supervisor")).isEmpty();
    assertThatThrownBy(() -> as("supervisor").start(PROCESS, Map.of("answer", given)))
        .hasMessageContaining("Mitä vastausta korjaat?");
  }

  @Test
  void anAnswerStaysAsItIsWhenNobodyCorrectsItInTwoWeeks() {
    String report = reported();
    correct("supervisor", "report-use");
    story.until("2026-02-02");

    assertThat(story.ends(PROCESS)).containsExactly("not-corrected");
    assertThat(said(report, "usesCount")).containsExactly(20);
    assertThat(story.openTasks()).isEmpty();
  }

  private String reported() {
    String report = call("method-use-report", here()).getId();
    as("supervisor")
        .complete(
            "report-use",
            Map.of(
                "usesCount", 20,
                "usersCount", 6,
                "trainedInService", 8,
                "codedUses", 18,
                "sure", "fairly",
                "reactionWished", "none"));
    story.settle();
    return report;
  }

  private String minutesSent(String note) {
    UnitPhase.begin(story);
    var meeting = story.open("implementation-team-meeting").get(0).getId();
    as("coordinator")
        .complete(
            "prepare-agenda",
            Map.of("meetingDate", Story.day(), "meetingPlace", "Etäyhteys", "agenda", "Käyttö"));
    story.settle();
    as("implementation-team")
        .complete(
            "hold-meeting",
            Map.of(
                "meetingHeldOn",
                Story.day(),
                "hoursUsed",
                2,
                "useView",
                "Alussa",
                "supportSufficient",
                "yes"));
    story.settle();
    as("coordinator").complete("send-minutes", Map.of("minutesNote", note));
    return meeting;
  }

  /** Begins to correct the newest answer that somebody gave in a task. */
  private void correct(String role, String task) {
    String given =
        history
            .createHistoricTaskInstanceQuery()
            .tenantIdIn(story.organisation())
            .taskDefinitionKey(task)
            .taskAssignee(story.user(role))
            .finished()
            .singleResult()
            .getId();
    as(role).start(PROCESS, Map.of("answer", given));
    story.settle();
  }

  private List<JsonNode> offered(String role) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(PROCESS)
            .latestVersion()
            .singleResult()
            .getId();
    return as(role)
        .acting(
            () -> {
              try (var form = forms.getDeployedStartForm(definition)) {
                return List.copyOf(new ObjectMapper().readTree(form).findParents("value"));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** All that an instance has held for a variable, the earliest first. */
  private List<Object> said(String instance, String variable) {
    return history
        .createHistoricDetailQuery()
        .variableUpdates()
        .processInstanceId(instance)
        .orderByTime()
        .asc()
        .list()
        .stream()
        .map(HistoricVariableUpdate.class::cast)
        .filter(update -> update.getVariableName().equals(variable))
        .filter(update -> update.getExecutionId().equals(instance))
        .map(HistoricVariableUpdate::getValue)
        .distinct()
        .toList();
  }
}
