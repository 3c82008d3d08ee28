package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.gate.ClaimQuestion;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code unit-merger}: the story's unit is merged into another one. */
class UnitMergerTest extends StoryTest {

  private static final String PROCESS = "unit-merger";
  private static final String PHASE = "unit-implementation";
  private static final String FOLLOW_UP = "worker-training-follow-up";

  @Autowired IdentityService people;

  @Test
  void onTheFirstDayOfTheYearEverythingEndsOrGoesOnInTheReceivingUnit() {
    story = stories.begin("2026-10-05");
    String there = receivingUnit();
    String waiting = "waiting-" + story.user("worker");
    story.addPerson(waiting, "worker");
    roles.grantDeputy(story.unit(), "change-agent", waiting);
    UnitPhase.begin(story, story.unit(), "not-started");
    UnitPhase.begin(story, there, "running");
    use(story.user("worker"));
    enrol(waiting, "2027-02-01");
    as("worker")
        .start(
            "concern-handling",
            here(
                "concernType", "worry",
                "concernText", "Tilat loppuvat kesken",
                "concernSource", "everyday",
                "wishedOwner", "any"));
    startStep();

    merge(there, "2027-01-01");
    as("supervisor").complete("tell-staff", Map.of());
    story.until("2027-01-06");
    assertThat(story.openTasks()).as("a holiday").doesNotContain("confirm-merger");
    story.until("2027-01-07");
    confirm(Map.of("supervisors", chosen(story.user("supervisor"))));

    assertThat(story.ends(PHASE)).containsExactly("merged");
    assertThat(story.open(PHASE))
        .extracting(ProcessInstance::getBusinessKey)
        .containsExactly(story.method() + ":" + there);
    assertThat(story.ends(PROCESS)).containsExactly("merged");
    assertThatThrownBy(() -> as("coordinator").start("experience-pulse", here()))
        .as("a unit that has merged is not offered any more")
        .hasMessageContaining("valitse tarjotuista vaihtoehdoista");

    assertThat(story.ends("deputy-check")).contains("checked-there");

    assertThat(roles.holders(there, "worker")).contains(story.user("worker"), waiting);
    assertThat(roles.holders(there, "team")).contains(story.user("team"));
    assertThat(roles.holders(there, "change-agent")).contains(story.user("change-agent"));
    assertThat(people.createUserQuery().memberOfGroup(there + ".change-agent.deputy").list())
        .extracting(User::getId)
        .containsExactly(waiting);
    assertThat(roles.holders(there, "supervisor")).contains(story.user("supervisor"));
    assertThat(as("supervisor").tasks()).contains("check-deputies");

    assertThat(story.open(FOLLOW_UP))
        .as("those of three workers")
        .hasSize(3)
        .allMatch(followUp -> runtime.getVariable(followUp.getId(), "unit").equals(there));
    assertThat(runtime.getVariable(followUp(story.user("worker")), "firstUseDate"))
        .isEqualTo("2026-11-16");
    assertThat(as("worker").tasks())
        .as("who uses the method is not asked for the first use again")
        .doesNotContain("record-first-use");
    assertThat(runtime.getActiveActivityIds(followUp(waiting))).containsExactly("training-day");

    assertThat(as("change-agent").tasks()).contains("do-step");
    assertThat(story.openTasks()).contains("respond-to-concern");
    as("change-agent").complete("do-step", Map.of("outcome", "done"));
    story.until("2027-02-01");
    assertThat(taskOf("confirm-training", waiting)).isNotNull();
  }

  @Test
  void aMethodThatIsNewThereIsConfirmedThere() {
    String there = receivingUnit();
    UnitPhase.begin(story, story.unit(), "not-started");
    use(story.user("worker"));
    merge(there, "2026-03-02");
    story.until("2026-03-02");
    confirm(Map.of());

    assertThat(story.ends(PHASE)).containsExactly("merged");
    assertThat(story.open(FOLLOW_UP)).isEmpty();
    String phase = story.open(PHASE).get(0).getId();
    assertThat(runtime.getVariable(phase, "unit")).isEqualTo(there);
    assertThat(runtime.getVariable(phase, "planGoals"))
        .isEqualTo("Puolet koulutetuista käyttää menetelmää syksyllä");
    as("coordinator").complete("confirm-start", UnitPhase.plan("not-started", "2026-05-04"));

    story.settle();
    assertThat(story.open(FOLLOW_UP)).hasSize(2);
    assertThat(story.openTasks())
        .as("only who worked there already is enrolled")
        .containsOnlyOnce("enrol-workers");
  }

  @Test
  void sustainmentGoesOnInTheReceivingUnitWithItsPeople() {
    String there = receivingUnit();
    UnitPhase.sustain(story, 4);
    merge(there, "2026-03-02");
    story.until("2026-03-02");
    confirm(Map.of());

    assertThat(story.ends("path-sustainment")).containsExactly("moved");
    String sustainment = story.open("path-sustainment").get(0).getId();
    assertThat(runtime.getVariable(sustainment, "unit")).isEqualTo(there);
    assertThat(runtime.getVariable(sustainment, "sustainedReportEvery")).isEqualTo(4);
    assertThat(followUp(story.user("worker"))).isNotNull();
  }

  @Test
  void sustainmentJoinsThePhaseThatIsOpenThere() {
    String there = receivingUnit();
    UnitPhase.begin(story, there, "running");
    UnitPhase.sustain(story, 4);
    merge(there, "2026-03-02");
    story.until("2026-03-02");
    confirm(Map.of());

    assertThat(story.ends("path-sustainment")).containsExactly("merged");
    assertThat(story.open(PHASE)).hasSize(1);
    assertThat(story.open(FOLLOW_UP)).hasSize(2);
  }

  @Test
  void aMergerMayBePostponedAndCalledOff() {
    String there = receivingUnit();
    UnitPhase.begin(story);
    merge(there, "2026-03-02");
    story.until("2026-03-02");
    as("management")
        .complete("confirm-merger", Map.of("mergeDecision", "later", "mergeDay", "2026-05-04"));
    story.until("2026-05-03");
    assertThat(story.openTasks()).doesNotContain("confirm-merger");
    story.until("2026-05-04");
    as("management").complete("confirm-merger", Map.of("mergeDecision", "cancel"));

    assertThat(story.ends(PROCESS)).containsExactly("not-merged");
    assertThat(story.openTasks()).doesNotContain("tell-staff");
    assertThat(story.open(PHASE)).hasSize(1);
    assertThat(roles.holders(there, "worker")).doesNotContain(story.user("worker"));
  }

  @Test
  void anotherCoordinatorConfirmsWhatOneProposed() {
    String there = receivingUnit();
    String other = story.addPersonIn(story.area(), "coordinator-b-" + story.id(), "coordinator");
    UnitPhase.begin(story);
    merge(there, "2026-03-02");
    story.until("2026-03-02");
    assertThatThrownBy(
            () -> as("coordinator").complete("confirm-merger", Map.of("mergeDecision", "cancel")))
        .hasMessageContaining("Ehdotit tätä itse");
    assertThatThrownBy(() -> as("coordinator").acting(this::whatWouldComeOfClaiming))
        .as("told before it is tried")
        .hasMessageContaining("Ehdotit tätä itse");
    story.asUser(other).complete("confirm-merger", Map.of("mergeDecision", "cancel"));

    assertThat(story.ends(PROCESS)).containsExactly("not-merged");
  }

  private boolean whatWouldComeOfClaiming() {
    return ((TaskServiceImpl) tasks)
        .getCommandExecutor()
        .execute(
            new ClaimQuestion(story.task("confirm-merger").getId(), story.user("coordinator")));
  }

  @Test
  void aUnitIsNotMergedIntoItself() {
    UnitPhase.begin(story);
    merge(story.unit(), "2026-03-02");

    assertThat(story.ends(PROCESS)).containsExactly("nothing-merged");
    assertThat(story.open(PHASE)).hasSize(1);
  }

  private String receivingUnit() {
    String there = story.addUnit(story.unit() + "-b").code();
    story.addPersonIn(there, "supervisor-" + there, "supervisor");
    story.addPersonIn(there, "worker-" + there, "worker");
    return there;
  }

  private void merge(String there, String day) {
    as("coordinator")
        .start(
            PROCESS,
            Map.of(
                "unit",
                story.unit(),
                "receivingUnit",
                there,
                "mergeDay",
                day,
                "mergeTold",
                "Yksiköt yhdistyvät, käyttöönotto jatkuu"));
  }

  private void confirm(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("mergeDecision", "merge");
    as("management").complete("confirm-merger", values);
    story.settle();
  }

  private void startStep() {
    send(
        "agreed-step-follow-up",
        here(
            "step", "Kahvihetki perjantaisin",
            "ownerRole", "change-agent",
            "stepDue", "2027-01-15",
            "source", "supervisor-check-in"));
  }

  /** A worker goes all the way to the first use. */
  private void use(String worker) {
    enrol(worker, story.today().plusWeeks(2).toString());
    story.until(story.today().plusWeeks(2).toString());
    submit(
        "confirm-training",
        worker,
        Map.of("trainingOutcome", "completed", "trainingCompletedOn", story.today().toString()));
    story.settle();
    as("supervisor")
        .complete(
            "teach-recording",
            Map.of(
                "taught",
                chosen(worker),
                "recordingTrainedOn",
                story.today().toString(),
                "recordingInstructionsGiven",
                true,
                "codeKnown",
                true));
    as("supervisor")
        .complete("name-support-people", Map.of("supportPeople", chosen(story.user("supervisor"))));
    story.until(story.today().plusWeeks(4).toString());
    String task = taskOf("record-first-use", worker);
    story
        .asUser(worker)
        .submit(
            task,
            Map.of("firstUseDate", story.today().toString(), "targetGroup", chosen("families")));
  }

  private void enrol(String worker, String day) {
    as("supervisor")
        .complete(
            "enrol-workers",
            Map.of(
                "attending",
                chosen(worker),
                "trainingEvent",
                "Peruskoulutus",
                "trainingDate",
                day));
    story.settle();
  }

  private void submit(String key, String worker, Map<String, Object> values) {
    story.asUser(worker).submit(taskOf(key, worker), values);
  }

  private String taskOf(String key, String worker) {
    return tasks
        .createTaskQuery()
        .tenantIdIn(story.organisation())
        .taskDefinitionKey(key)
        .processVariableValueEquals("worker", worker)
        .singleResult()
        .getId();
  }

  private String followUp(String worker) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(FOLLOW_UP)
        .tenantIdIn(story.organisation())
        .variableValueEquals("worker", worker)
        .singleResult()
        .getId();
  }
}
