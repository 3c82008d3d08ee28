package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;

/** What is asked once for a whole unit: who takes part in training, the lesson, and the support. */
class TrainingEnrolmentTest extends StoryTest {

  private static final String FOLLOW_UP = "worker-training-follow-up";

  @Test
  void twentyWorkersAreEnrolledTaughtAndSupportedInOneTaskEach() {
    String[] workers = workers(20);
    UnitPhase.begin(story, story.unit(), "not-started");
    assertThat(open("enrol-workers")).isOne();
    assertThat(proposed("enrol-workers", "attending")).containsExactlyInAnyOrder(workers);
    enrol("2026-02-02", workers);
    story.until("2026-02-02");
    assertThat(as("supervisor").tasks()).doesNotContain("confirm-training");
    for (String worker : workers) {
      story.asUser(worker).complete("confirm-training", trained("2026-02-02"));
    }
    story.settle();

    assertThat(open("record-first-use")).isEqualTo(20);
    assertThat(open("teach-recording")).isOne();
    assertThat(open("name-support-people")).isOne();
    as("recording").complete("teach-recording", UnitPhase.taught(workers));
    as("supervisor").complete("name-support-people", supportedBy("change-agent"));
    story.until("2026-03-02");

    assertThat(open("enrol-workers", "teach-recording", "name-support-people")).isZero();
    assertThat(story.open(FOLLOW_UP)).hasSize(20).allMatch(this::isSupportedAndTaught);
    assertThat(story.open("first-use-support")).isEmpty();
    assertThat(story.open("training-enrolment")).isEmpty();
  }

  @Test
  void whoDoesNotComeNowIsAskedForAgainAndWhoIsTrainedBegins() {
    String[] workers = workers(3);
    UnitPhase.begin(story, story.unit(), "not-started");
    as("supervisor")
        .complete(
            "enrol-workers",
            Map.of(
                "attending", chosen(workers[0], workers[1]),
                "trainedElsewhere", chosen(workers[1]),
                "trainingEvent", "Peruskoulutus",
                "trainingDate", "2026-03-02",
                "supportPeople", chosen(story.user("change-agent"))));
    story.settle();

    assertThat(story.asUser(workers[0]).tasks()).doesNotContain("record-first-use");
    assertThat(story.asUser(workers[1]).tasks()).contains("record-first-use");
    assertThat(open("name-support-people")).as("named already").isZero();
    story.until("2026-02-08");
    assertThat(open("enrol-workers")).isZero();
    story.until("2026-02-09");
    assertThat(open("enrol-workers")).isOne();
    assertThat(proposed("enrol-workers", "attending")).containsExactly(workers[2]);
  }

  @Test
  void allMayBeTrainedAlready() {
    UnitPhase.begin(story, story.unit(), "not-started");
    as("supervisor")
        .complete(
            "enrol-workers",
            Map.of(
                "attending", chosen(story.user("worker")),
                "trainedElsewhere", chosen(story.user("worker"))));
    story.settle();

    assertThat(as("worker").tasks()).contains("record-first-use");
    assertThat(open("teach-recording")).isOne();
  }

  @Test
  void whoJoinIsCollectedForAWeek() {
    UnitPhase.begin(story, story.unit(), "not-started");
    enrol("2026-03-02", story.user("worker"));
    joins("first-" + story.id());
    story.until("2026-01-14");
    joins("second-" + story.id());
    story.until("2026-01-18");
    assertThat(open("enrol-workers")).isZero();
    story.until("2026-01-19");

    assertThat(open("enrol-workers")).isOne();
    assertThat(proposed("enrol-workers", "attending"))
        .containsExactlyInAnyOrder("first-" + story.id(), "second-" + story.id());
  }

  @Test
  void theEndOfThePhaseTakesBackTheLessonAndTheQuestionForSupportToo() {
    UnitPhase.begin(story, story.unit(), "done");
    assertThat(open("teach-recording")).isOne();
    assertThat(open("name-support-people")).isOne();
    story.until("2026-04-13");
    as("implementation-team")
        .complete("review-plan", UnitPhase.review(story, "ready-for-sustainment", Map.of()));
    UnitPhase.confirmEnd(story);

    assertThat(open("teach-recording", "name-support-people")).isZero();
    assertThat(story.open("first-use-support")).isEmpty();
  }

  @Test
  void theEndOfThePhaseTakesTheQuestionsBack() {
    UnitPhase.begin(story, story.unit(), "not-started");
    runtime
        .createExecutionQuery()
        .messageEventSubscriptionName("method-stopped")
        .tenantIdIn(story.organisation())
        .list()
        .forEach(waiting -> runtime.messageEventReceived("method-stopped", waiting.getId()));

    assertThat(open("enrol-workers")).isZero();
    assertThat(story.ends("training-enrolment")).containsExactly("nothing-asked-any-more");
  }

  @Test
  void whoMissedTheLessonIsAskedForAWeekLater() {
    String[] workers = workers(2);
    UnitPhase.begin(story, story.unit(), "done");
    as("recording").complete("teach-recording", UnitPhase.taught(workers[0]));
    as("supervisor").complete("name-support-people", supportedBy("supervisor"));
    story.until("2026-01-18");
    assertThat(open("teach-recording")).isZero();
    story.until("2026-01-19");

    assertThat(proposed("teach-recording", "taught")).containsExactly(workers[1]);
    assertThat(open("name-support-people")).isZero();
  }

  /** The unit's workers, the story's own first. */
  private String[] workers(int count) {
    return Stream.iterate(1, n -> n + 1)
        .limit(count)
        .map(n -> n == 1 ? story.user("worker") : worker("worker-%d-%s".formatted(n, story.id())))
        .toArray(String[]::new);
  }

  private String worker(String id) {
    story.addPerson(id, "worker");
    return id;
  }

  private void joins(String id) {
    String newcomer = story.addPersonIn(story.organisation(), id, "hr");
    as("supervisor")
        .start(
            "role-handover",
            Map.of("unit", story.unit(), "change", "joins", "role", "worker", "person", newcomer));
    story.settle();
  }

  private void enrol(String lastDay, String... workers) {
    as("supervisor")
        .complete(
            "enrol-workers",
            Map.of(
                "attending",
                chosen(workers),
                "trainingEvent",
                "Peruskoulutus",
                "trainingDate",
                lastDay));
    story.settle();
  }

  private static Map<String, Object> trained(String day) {
    return Map.of("trainingOutcome", "completed", "trainingCompletedOn", day);
  }

  private Map<String, Object> supportedBy(String role) {
    return Map.of("supportPeople", chosen(story.user(role)));
  }

  private long open(String... keys) {
    return story.openTasks().stream().filter(List.of(keys)::contains).count();
  }

  private List<String> proposed(String task, String variable) {
    var people = (SpinJsonNode) tasks.getVariable(story.task(task).getId(), variable);
    return people.elements().stream().map(SpinJsonNode::stringValue).toList();
  }

  private boolean isSupportedAndTaught(ProcessInstance followUp) {
    return runtime.getVariable(followUp.getId(), "recordingTrainedOn") != null
        && runtime
            .getVariable(followUp.getId(), "supportPeople")
            .toString()
            .contains(story.user("change-agent"));
  }
}
