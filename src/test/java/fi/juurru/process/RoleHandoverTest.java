package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;

class RoleHandoverTest extends StoryTest {

  @Test
  void theDeputyHasTheTaskTheSameDayWhenTheSupervisorLeaves() {
    String deputy = deputyOfTheSupervisor();
    UnitPhase.begin(story);
    tasks.claim(story.task("hold-discussion").getId(), story.user("supervisor"));
    assertThat(story.asUser(deputy).tasks()).doesNotContain("hold-discussion");

    as("coordinator").start("role-handover", leaves("supervisor"));

    assertThat(story.today()).isEqualTo("2026-01-12");
    assertThat(story.asUser(deputy).tasks()).contains("hold-discussion");
    assertThat(as("supervisor").tasks()).isEmpty();
    assertThat(as("management").tasks()).contains("name-successor");
  }

  @Test
  void aSupervisorLeavesAndNothingIsLost() {
    String deputy = deputyOfTheSupervisor();
    UnitPhase.begin(story);
    send(
        "agreed-step-follow-up",
        here(
            "step", "Varataan tiistaiaamut",
            "ownerRole", "supervisor",
            "stepDue", "2026-02-02",
            "source", "supervisor-check-in"));
    List<String> before = as("supervisor").tasks();
    for (String task : List.of("hold-discussion", "do-step")) {
      tasks.claim(story.task(task).getId(), story.user("supervisor"));
    }

    as("coordinator").start("role-handover", leaves("supervisor", "leaver", null));

    assertThat(story.today()).isEqualTo("2026-01-12");
    assertThat(story.asUser(deputy).tasks()).containsAll(before);
    assertThat(rows("write-list", "openTasks", "task")).contains("Tee sovittu askel");
    writeList();
    succeeds("worker", "management");
    String list = story.task("receive-role").getId();
    assertThat(tasks.getVariable(list, "promises")).isEqualTo("Lupasin kysyä tilasta");
    assertThat(tasks.getVariable(list, "ownKnowledge")).isEqualTo("Avain on toimistossa");
    assertThat(as("worker").tasks()).containsAll(before);
    assertThat(as("supervisor").tasks()).isEmpty();
  }

  @Test
  void aSuccessorAndADeputyAreNamed() {
    as("coordinator").start("role-handover", leaves("supervisor"));
    as("management")
        .complete(
            "name-successor",
            Map.of(
                "successorFound", "yes",
                "successor", story.user("worker"),
                "deputy", story.user("team")));

    assertThat(roles.holders(story.unit(), "supervisor"))
        .containsExactlyInAnyOrder(story.user("worker"), story.user("team"));
    assertThat(story.ends("role-handover")).containsExactly("role-filled");
  }

  @Test
  void aSuccessorWhoIsNotKnownYetIsAskedForInAWeek() {
    as("coordinator").start("role-handover", leaves("change-agent"));
    as("coordinator").complete("name-successor", Map.of("successorFound", "later"));
    story.until("2026-01-18");
    assertThat(story.task("name-successor")).isNull();
    story.until("2026-01-19");
    as("coordinator").complete("name-successor", Map.of("successorFound", "not-needed"));

    assertThat(story.ends("role-handover")).containsExactly("not-replaced");
  }

  @Test
  void theFollowUpsOfAWorkerWhoLeavesEndAndThoseOfOthersGoOn() {
    story.addPerson("second-" + story.user("worker"), "worker");
    UnitPhase.begin(story);
    UnitPhase.writeWhatWhyHow(story);
    as("supervisor").start("role-handover", leaves("worker"));

    assertThat(story.ends("what-why-how")).containsExactly("no-longer-needed");
    assertThat(story.open("what-why-how")).hasSize(1);
    assertThat(story.ends("worker-training-follow-up")).containsExactly("follow-up-ended");
    assertThat(story.open("worker-training-follow-up")).hasSize(1);
  }

  @Test
  void aWorkersSuccessorIsTakenAlong() {
    UnitPhase.begin(story);
    UnitPhase.writeWhatWhyHow(story);
    as("supervisor").start("role-handover", leaves("worker"));
    succeeds("team", "coordinator");

    assertThat(story.ends("role-handover")).containsExactly("new-worker-in");
    assertThat(as("team").tasks()).contains("acknowledge");
  }

  @Test
  void aWorkerWhoJoinsIsTakenAlong() {
    UnitPhase.begin(story);
    UnitPhase.writeWhatWhyHow(story);
    as("supervisor")
        .start(
            "role-handover",
            Map.of(
                "unit",
                story.unit(),
                "change",
                "joins",
                "role",
                "worker",
                "person",
                story.user("team")));

    assertThat(story.ends("role-handover")).containsExactly("new-worker-in");
    assertThat(as("team").tasks()).contains("acknowledge");
    assertThat(story.open("worker-training-follow-up")).hasSize(2);
  }

  @Test
  void anotherProcessMayTellThatARoleIsVacant() {
    send(
        "role-vacated",
        Map.of(
            "unit", story.unit(),
            "role", "change-agent",
            "person", story.user("change-agent")));

    assertThat(roles.hold(story.unit(), "change-agent")).isFalse();
    assertThat(as("management").tasks()).containsExactly("name-successor");
    assertThat(as("coordinator").tasks()).contains("compile-list");
  }

  @Test
  void theLeaversKnowledgeGoesToTheSuccessor() {
    UnitPhase.begin(story);
    UnitPhase.writeWhatWhyHow(story);
    as("coordinator").start("role-handover", leaves("supervisor", "leaver", "2026-01-16"));

    assertThat(roles.holders(story.unit(), "supervisor")).contains(story.user("supervisor"));
    assertThat(rows("write-list", "openTasks", "task")).contains("Käy keskustelu ja kirjaa se");
    writeList();
    succeeds("team", "management");
    assertThat(story.ends("role-handover")).isEmpty();
    assertThat(roles.holders(story.unit(), "supervisor")).hasSize(2);
    assertThat(rows("receive-role", "plans", "what"))
        .containsExactly("Koulutuksen eteneminen ja käytön alkaminen");
    as("team").complete("receive-role", Map.of());
    assertThat(story.ends("handover-list")).containsExactly("role-received");

    story.until("2026-01-18");
    assertThat(roles.holders(story.unit(), "supervisor")).hasSize(2);
    story.until("2026-01-19");
    assertThat(roles.holders(story.unit(), "supervisor")).containsExactly(story.user("team"));
    assertThat(story.ends("role-handover")).containsExactly("tasks-returned");
  }

  @Test
  void theSuccessorMayBeKnownBeforeTheList() {
    as("coordinator").start("role-handover", leaves("supervisor", "leaver", null));
    as("management")
        .complete("name-successor", Map.of("successorFound", "yes", "deputy", story.user("team")));
    assertThat(story.task("receive-role")).isNull();
    as("supervisor").complete("write-list", Map.of());

    assertThat(as("team").tasks()).containsExactly("receive-role");
  }

  @Test
  void theCoordinatorMakesTheListWhenTheLeaverIsNotThere() {
    as("coordinator").start("role-handover", leaves("change-agent", "coordinator", null));
    as("coordinator").complete("compile-list", Map.of("promises", "Kahvihetki perjantaina"));
    as("management").complete("name-successor", Map.of("successorFound", "not-needed"));
    assertThat(story.ends("role-handover")).containsExactly("not-replaced");
    as("coordinator").complete("keep-list", Map.of());

    assertThat(story.ends("handover-list")).containsExactly("list-kept");
  }

  @Test
  void aListThatTheLeaverDoesNotMakeIsMadeByTheCoordinator() {
    as("coordinator").start("role-handover", leaves("supervisor", "leaver", null));
    story.until("2026-01-25");
    assertThat(story.openTasks()).contains("write-list").doesNotContain("compile-list");
    story.until("2026-01-27");

    assertThat(story.openTasks()).contains("compile-list").doesNotContain("write-list");
  }

  @Test
  void twoWhoLeaveTheSameRoleHaveTheirOwnLists() {
    String second = "second-" + story.user("worker");
    story.addPerson(second, "worker");
    as("coordinator").start("role-handover", leaves("worker", "leaver", null));
    Map<String, Object> other = new HashMap<>(leaves("worker", "leaver", null));
    other.put("person", second);
    as("coordinator").start("role-handover", other);
    as("worker").complete("write-list", Map.of());
    story.asUser(second).complete("write-list", Map.of());
    succeeds("team", "management");

    assertThat(story.open("handover-list")).hasSize(2);
    assertThat(story.openTasks().stream().filter("receive-role"::equals)).hasSize(1);
  }

  @Test
  void nobodyNamedIsAskedForAgain() {
    as("coordinator").start("role-handover", leaves("change-agent"));
    as("coordinator").complete("name-successor", Map.of("successorFound", "yes"));
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-01-19");

    assertThat(story.openTasks()).containsExactly("name-successor");
  }

  @Test
  void aShortAbsenceReturnsTheTasksAndTellsTheDeputy() {
    String deputy = deputyOfTheSupervisor();
    UnitPhase.begin(story);
    tasks.claim(story.task("hold-discussion").getId(), story.user("supervisor"));
    as("coordinator").start("role-handover", absent("2026-01-14", "2026-01-26"));
    assertThat(story.asUser(deputy).tasks()).doesNotContain("hold-discussion", "step-in");
    story.until("2026-01-14");

    assertThat(story.asUser(deputy).tasks()).contains("hold-discussion", "step-in");
    assertThat(roles.holders(story.unit(), "supervisor")).contains(story.user("supervisor"));
    assertThat(story.openTasks()).doesNotContain("name-successor", "write-list");
    assertThat(rows("step-in", "openTasks", "task")).contains("Käy keskustelu ja kirjaa se");
    story.asUser(deputy).complete("step-in", Map.of());
    assertThat(story.ends("role-handover")).containsExactly("absence-covered");
  }

  @Test
  void aLongAbsenceIsHandedOverAndTheRoleKept() {
    Map<String, Object> absent =
        new HashMap<>(absent("2026-01-12", "2026-01-23")); // ten working days
    absent.put("handover", "leaver");
    as("coordinator").start("role-handover", absent);
    assertThat(story.openTasks()).containsExactly("name-successor", "step-in", "write-list");
    as("supervisor").complete("write-list", Map.of());
    as("management")
        .complete("name-successor", Map.of("successorFound", "yes", "deputy", story.user("team")));
    as("team").complete("step-in", Map.of());
    as("team").complete("receive-role", Map.of());

    assertThat(roles.holders(story.unit(), "supervisor"))
        .containsExactlyInAnyOrder(story.user("supervisor"), story.user("team"));
  }

  @Test
  void whoStepsInSeesNothingConfidentialInAListThatTheCoordinatorReadsToo() {
    UnitPhase.begin(story);
    as("supervisor").start("coaching-conflict", Map.of("unit", story.unit()));
    as("coordinator").start("role-handover", absent("2026-01-12", "2026-01-14"));

    assertThat(as("supervisor").tasks()).contains("agree-handling");
    assertThat(rows("step-in", "openTasks", "task"))
        .contains("Käy keskustelu ja kirjaa se")
        .doesNotContain("Sopikaa, miten asia käsitellään");
  }

  private Map<String, Object> absent(String from, String to) {
    return Map.of(
        "unit",
        story.unit(),
        "change",
        "absent",
        "role",
        "supervisor",
        "person",
        story.user("supervisor"),
        "absentFrom",
        from,
        "absentTo",
        to);
  }

  private Map<String, Object> leaves(String role, String handover, String lastDay) {
    Map<String, Object> values = new HashMap<>(leaves(role));
    values.put("handover", handover);
    values.put("lastDay", lastDay);
    return values;
  }

  private String deputyOfTheSupervisor() {
    String deputy = "deputy-" + story.unit();
    story.addPerson(deputy, "team");
    roles.grantDeputy(story.unit(), "supervisor", deputy);
    return deputy;
  }

  private void writeList() {
    as("supervisor")
        .complete(
            "write-list",
            Map.of("promises", "Lupasin kysyä tilasta", "ownKnowledge", "Avain on toimistossa"));
  }

  private void succeeds(String successor, String namedBy) {
    as(namedBy)
        .complete(
            "name-successor", Map.of("successorFound", "yes", "successor", story.user(successor)));
  }

  /** One column of a table that a task shows. */
  private List<String> rows(String task, String variable, String column) {
    var rows = (SpinJsonNode) tasks.getVariable(story.task(task).getId(), variable);
    return rows.elements().stream().map(row -> row.prop(column).stringValue()).toList();
  }

  private Map<String, Object> leaves(String role) {
    return Map.of(
        "unit", story.unit(), "change", "leaves", "role", role, "person", story.user(role));
  }
}
