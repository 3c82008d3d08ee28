package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.juurru.JuurruTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task stays with those whom the model names. */
@JuurruTest
class TaskRulesTest {

  @LocalServerPort int port;
  @Autowired TaskService tasks;

  @ParameterizedTest
  @EnumSource
  void aTaskIsHandedToAnotherCandidateOnly(Api api) {
    Caller supervisor = api.caller(port, "supervisor");
    String task = Concerns.task(supervisor, Concerns.note(api.caller(port, "worker")));
    assertThat(assign(supervisor, task, "supervisor-deputy")).isEqualTo(204);
    assertThat(assign(supervisor, task, "worker")).isEqualTo(403);
    assertThat(assign(supervisor, task, "harjula-supervisor")).isEqualTo(403);
    assertThat(assign(supervisor, task, "nobody-of-this-name")).isEqualTo(403);
    assertThat(assign(supervisor, task, "admin")).isEqualTo(403);
    assertThat(
            supervisor
                .post("/task/" + task + "/claim", "{\"userId\": \"supervisor-deputy\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(assignee(task)).isEqualTo("supervisor-deputy");
  }

  @ParameterizedTest
  @EnumSource
  void aPersonalTaskIsNotGivenBackToNobody(Api api) {
    Caller supervisor = api.caller(port, "supervisor");
    String task = Concerns.task(supervisor, Concerns.note(api.caller(port, "worker")));
    tasks.setAssignee(task, "supervisor");
    tasks.deleteCandidateGroup(task, "metsola.supervisor");
    assertThat(supervisor.post("/task/" + task + "/unclaim", "{}").statusCode()).isEqualTo(403);
    assertThat(assignee(task)).isEqualTo("supervisor");
  }

  @ParameterizedTest
  @EnumSource
  void savingATaskChangesItsDatesOnly(Api api) {
    Caller supervisor = api.caller(port, "supervisor");
    String task = Concerns.task(supervisor, Concerns.note(api.caller(port, "worker")));
    String name = tasks.createTaskQuery().taskId(task).singleResult().getName();

    var translated = (ObjectNode) supervisor.read("/task/" + task);
    translated.put("name", "Svara på farhågan").put("description", "x").put("tenantId", "harjula");
    translated.put("due", "2031-05-05T16:00:00.000+0300");
    assertThat(supervisor.put("/task/" + task, translated.toString()).statusCode()).isEqualTo(204);
    var saved = tasks.createTaskQuery().taskId(task).singleResult();
    assertThat(saved.getName()).isEqualTo(name);
    assertThat(saved.getDescription()).isNull();
    assertThat(saved.getTenantId()).isEqualTo("kuusiranta");
    assertThat(saved.getDueDate()).isInTheFuture();

    for (String property : new String[] {"assignee", "owner", "parentTaskId", "caseInstanceId"}) {
      var changed = (ObjectNode) supervisor.read("/task/" + task);
      changed.put(property, "supervisor");
      assertThat(supervisor.put("/task/" + task, changed.toString()).statusCode())
          .as(property)
          .isEqualTo(403);
    }
    var urgent = (ObjectNode) supervisor.read("/task/" + task);
    urgent.put("priority", 99);
    assertThat(supervisor.put("/task/" + task, urgent.toString()).statusCode()).isEqualTo(403);
  }

  private static int assign(Caller caller, String task, String user) {
    return caller
        .post("/task/" + task + "/assignee", "{\"userId\": \"" + user + "\"}")
        .statusCode();
  }

  private String assignee(String task) {
    return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
  }
}
