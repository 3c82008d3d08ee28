package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.organisation.Roles;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JuurruTest
class RoleHandoverTest {

  @Autowired Stories stories;
  @Autowired Roles roles;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;

  @Test
  void theDeputyHasTheTaskTheSameDayWhenTheSupervisorLeaves() {
    try (var story = stories.begin("2026-01-12")) {
      String deputy = "deputy-" + story.unit();
      story.addPerson(deputy, "team");
      roles.grantDeputy(story.unit(), "supervisor", deputy);
      UnitPhase.begin(story);
      tasks.claim(story.task("hold-discussion").getId(), story.user("supervisor"));
      assertThat(story.asUser(deputy).tasks()).doesNotContain("hold-discussion");

      story.as("coordinator").start("role-handover", leaves(story, "supervisor"));

      assertThat(story.today()).isEqualTo("2026-01-12");
      assertThat(story.asUser(deputy).tasks()).contains("hold-discussion");
      assertThat(story.as("supervisor").tasks()).isEmpty();
      assertThat(story.as("management").tasks()).contains("name-successor");
    }
  }

  @Test
  void aSuccessorAndADeputyAreNamed() {
    try (var story = stories.begin("2026-01-12")) {
      story.as("coordinator").start("role-handover", leaves(story, "supervisor"));
      story
          .as("management")
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
  }

  @Test
  void aSuccessorWhoIsNotKnownYetIsAskedForInAWeek() {
    try (var story = stories.begin("2026-01-12")) {
      story.as("coordinator").start("role-handover", leaves(story, "change-agent"));
      story.as("coordinator").complete("name-successor", Map.of("successorFound", "later"));
      story.until("2026-01-18");
      assertThat(story.task("name-successor")).isNull();
      story.until("2026-01-19");
      story.as("coordinator").complete("name-successor", Map.of("successorFound", "not-needed"));

      assertThat(story.ends("role-handover")).containsExactly("not-replaced");
    }
  }

  @Test
  void theFollowUpsOfAWorkerWhoLeavesEndAndThoseOfOthersGoOn() {
    try (var story = stories.begin("2026-01-12")) {
      story.addPerson("second-" + story.user("worker"), "worker");
      UnitPhase.begin(story);
      story.as("coordinator").complete("write-what-why-how", UnitPhase.whatWhyHow());
      story.as("supervisor").start("role-handover", leaves(story, "worker"));

      assertThat(story.ends("what-why-how")).containsExactly("no-longer-needed");
      assertThat(story.open("what-why-how")).hasSize(1);
      assertThat(story.ends("worker-training-follow-up")).containsExactly("follow-up-ended");
      assertThat(story.open("worker-training-follow-up")).hasSize(1);
    }
  }

  @Test
  void aWorkersSuccessorIsTakenAlong() {
    try (var story = stories.begin("2026-01-12")) {
      UnitPhase.begin(story);
      story.as("coordinator").complete("write-what-why-how", UnitPhase.whatWhyHow());
      story.as("supervisor").start("role-handover", leaves(story, "worker"));
      story
          .as("coordinator")
          .complete(
              "name-successor", Map.of("successorFound", "yes", "successor", story.user("team")));

      assertThat(story.ends("role-handover")).containsExactly("new-worker-in");
      assertThat(story.as("team").tasks()).contains("acknowledge");
    }
  }

  @Test
  void aWorkerWhoJoinsIsTakenAlong() {
    try (var story = stories.begin("2026-01-12")) {
      UnitPhase.begin(story);
      story.as("coordinator").complete("write-what-why-how", UnitPhase.whatWhyHow());
      story
          .as("supervisor")
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
      assertThat(story.as("team").tasks()).contains("acknowledge");
      assertThat(story.open("worker-training-follow-up")).hasSize(2);
    }
  }

  @Test
  void anotherProcessMayTellThatARoleIsVacant() {
    try (var story = stories.begin("2026-01-12")) {
      runtime
          .createMessageCorrelation("role-vacated")
          .withoutTenantId()
          .setVariables(
              Map.of(
                  "unit", story.unit(),
                  "role", "change-agent",
                  "person", story.user("change-agent"),
                  "organisation", story.organisation()))
          .correlateStartMessage();

      assertThat(roles.hold(story.unit(), "change-agent")).isFalse();
      assertThat(story.as("management").tasks()).containsExactly("name-successor");
    }
  }

  private static Map<String, Object> leaves(Story story, String role) {
    return Map.of(
        "unit", story.unit(), "change", "leaves", "role", role, "person", story.user(role));
  }
}
