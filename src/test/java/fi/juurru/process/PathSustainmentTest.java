package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;

/** Every way through {@code path-sustainment}. */
class PathSustainmentTest extends StoryTest {

  private static final String PROCESS = "path-sustainment";

  @Test
  void useIsReportedEveryQuarterFromTheLastReport() {
    UnitPhase.sustain(story);
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-04-12");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-04-13");
    assertThat(as("supervisor").tasks()).containsExactly("report-use");
    as("supervisor")
        .complete(
            "report-use",
            Map.of(
                "usesCount", 12,
                "usersCount", 4,
                "trainedInService", 6,
                "codedUses", 12,
                "sure", "sure",
                "reactionWished", "none"));
    story.settle();
    story.until("2026-08-03"); // July is a pause
    assertThat(story.openTasks()).contains("report-use");
  }

  @Test
  void whatGoesWellIsOnlyLookedAtTwiceAYear() {
    UnitPhase.sustain(story);
    story.until("2026-08-03");
    as("supervisor").complete("check-fading", fading("nothing", Map.of()));
    assertThat(story.openTasks()).doesNotContain("check-fading", "do-step");
    story.until("2027-02-03");

    assertThat(story.openTasks()).contains("check-fading");
    assertThat(tasks.getVariable(story.task("check-fading").getId(), "fadingSigns"))
        .as("asked anew")
        .isNull();
  }

  @Test
  void useThatFadesGetsAStep() {
    UnitPhase.sustain(story);
    story.until("2026-08-03");
    as("supervisor")
        .complete(
            "check-fading",
            fading(
                "step",
                Map.of(
                    "fadingStep", "Menetelmä viikkopalaverin aiheeksi",
                    "fadingStepOwner", "change-agent",
                    "fadingStepDue", "2026-09-01")));

    assertThat(as("change-agent").tasks()).containsExactly("do-step");
    assertThat(story.latest("step")).isEqualTo("Menetelmä viikkopalaverin aiheeksi");
  }

  @Test
  void whatTheUnitCannotSolveGoesToManagement() {
    UnitPhase.sustain(story);
    story.until("2026-08-03");
    as("supervisor")
        .complete(
            "check-fading",
            fading(
                "management",
                Map.of(
                    "fadingMatter", "Kolme menetelmää yhtä aikaa",
                    "fadingProposal", "Yhdestä luovutaan",
                    "fadingNeededBy", "2026-09-01")));

    assertThat(story.open("management-escalation")).hasSize(1);
    assertThat(story.latest("matter")).isEqualTo("Kolme menetelmää yhtä aikaa");
  }

  @Test
  void managementReadsWhatTheSupervisorSawAndKeepsTheMethod() {
    UnitPhase.sustain(story);
    story.until("2026-08-03");
    as("supervisor").complete("check-fading", fading("nothing", Map.of()));
    story.until("2027-01-12");
    assertThat(tasks.getVariable(story.task("review-sustainment").getId(), "fadingNote"))
        .isEqualTo("Kaksi on vaihtanut tehtävää");
    reviewSustainment("keep", Map.of());
    assertThat(story.openTasks()).doesNotContain("review-sustainment");
    story.until("2028-01-12");

    assertThat(as("management").tasks()).contains("review-sustainment");
  }

  @Test
  void workersAreAskedAMonthBeforeTheReviewThatSeesTheirExperiences() {
    UnitPhase.sustain(story);
    List<String> workers = new ArrayList<>(List.of(story.user("worker")));
    for (String name : List.of("second", "third", "fourth", "fifth")) {
      String worker = name + "-" + story.user("worker");
      story.addPerson(worker, "worker");
      workers.add(worker);
    }
    story.until("2026-12-13");
    assertThat(story.open("experience-pulse")).isEmpty();
    story.until("2026-12-14");
    for (String worker : workers) {
      story.asUser(worker).complete("answer-pulse", Map.of("timeToUse", "4"));
      story.settle();
    }
    as("supervisor").complete("discuss-results", Map.of("discussionNotes", "Sujuu"));
    story.settle();
    story.until("2027-01-12");

    var seen =
        (SpinJsonNode) tasks.getVariable(story.task("review-sustainment").getId(), "pulseRows");
    assertThat(seen.elements().get(0).prop("mean").stringValue()).isEqualTo("4,0");
    assertThat(tasks.getVariable(story.task("review-sustainment").getId(), "pulseTexts"))
        .as("what somebody wrote stays in the unit")
        .isNull();
  }

  @Test
  void managementMayRenewTheTraining() {
    UnitPhase.sustain(story);
    reviewSustainment(
        "renew-training",
        Map.of("refresherStep", "Kertauspäivä kaikille", "refresherDue", "2027-03-01"));

    assertThat(as("coordinator").tasks()).contains("do-step");
    assertThat(story.latest("step")).isEqualTo("Kertauspäivä kaikille");
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void managementMayAdaptThePlan() {
    UnitPhase.sustain(story);
    reviewSustainment(
        "adapt",
        Map.of(
            "planCause", "Ryhmät pienenivät",
            "planProposal", "Ryhmä joka toinen kausi",
            "planTarget", "execution"));

    assertThat(as("coordinator").tasks()).contains("prepare-revision");
    assertThat(story.latest("cause")).isEqualTo("Ryhmät pienenivät");
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void aDeliberateStopIsToldToTheWorkers() {
    UnitPhase.sustain(story);
    reviewSustainment(
        "stop",
        Map.of(
            "stopReason", "Kohderyhmä poistui",
            "stopLessons", "Tarve tarkistetaan vuosittain",
            "stopTold", "Kiitos, ryhmät päättyvät keväällä"));
    as("coordinator")
        .complete("confirm-stop", Map.of("endDecision", "return", "endReturned", "Ryhmä jatkaa?"));
    assertThat(story.open(PROCESS)).as("a wrong press is taken back").hasSize(1);
    assertThat(tasks.getVariable(story.task("review-sustainment").getId(), "endReturned"))
        .isEqualTo("Ryhmä jatkaa?");
    as("management")
        .complete(
            "review-sustainment",
            Map.of(
                "sustainmentDecision", "stop",
                "stopReason", "Kohderyhmä poistui",
                "stopLessons", "Tarve tarkistetaan vuosittain",
                "stopTold", "Kiitos, ryhmät päättyvät keväällä"));
    as("coordinator").complete("confirm-stop", Map.of("endDecision", "confirm"));

    assertThat(as("supervisor").tasks()).containsExactly("tell-staff");
    tellStaff();
    assertThat(story.ends(PROCESS)).containsExactly("use-stopped");
    assertThat(story.open("method-use-report")).isEmpty();
  }

  @Test
  void whenTheMethodIsStoppedEverywhereTheUnitIsToldToo() {
    UnitPhase.sustain(story);
    tell("method-stopped", Map.of("stopReason", "Koulutusta ei enää saa"));

    assertThat(tasks.getVariable(story.task("tell-staff").getId(), "stopReason"))
        .isEqualTo("Koulutusta ei enää saa");
    tellStaff();
    assertThat(story.ends(PROCESS)).containsExactly("use-stopped");
  }

  @Test
  void aWorkerWhoJoinsIsFollowedFromTrainingOn() {
    UnitPhase.sustain(story);
    story.addPerson("new-" + story.user("worker"), "worker");
    tell("worker-joined", Map.of("worker", "new-" + story.user("worker")));
    story.settle();
    assertThat(as("supervisor").tasks()).containsExactly("enrol-workers");
    assertThat(story.open(PROCESS)).hasSize(1);

    tell("worker-left", Map.of());
    assertThat(story.open("worker-training-follow-up")).isEmpty();
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void theEndOfTheImplementationPhaseBeginsIt() {
    send(PROCESS, here());
    story.until("2026-04-13");

    assertThat(as("supervisor").tasks()).containsExactly("report-use");
  }

  private static Map<String, Object> fading(String next, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.putAll(
        Map.of(
            "fadingSigns",
            chosen("people", "discussed"),
            "fadingNote",
            "Kaksi on vaihtanut tehtävää",
            "fadingNext",
            next));
    return values;
  }

  /** Management reviews it after a year. */
  private void reviewSustainment(String decision, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.putAll(Map.of("sustainmentDecision", decision));
    story.until("2027-01-12");
    as("management").complete("review-sustainment", values);
  }

  private void tellStaff() {
    as("supervisor").complete("tell-staff", Map.of());
  }

  /** Sends what another process would tell. */
  private void tell(String message, Map<String, Object> values) {
    runtime
        .createExecutionQuery()
        .messageEventSubscriptionName(message)
        .tenantIdIn(story.organisation())
        .list()
        .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId(), values));
  }
}
