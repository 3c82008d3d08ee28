package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.juurru.JuurruTest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist offers works, and no way past the forms does, whichever API it comes through. */
@JuurruTest
class AllowedCommandsTest {

  @LocalServerPort int port;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;

  Caller caller(Api api, String user) {
    return api.caller(port, user);
  }

  @ParameterizedTest
  @EnumSource
  void aTaskCanBeClaimedGivenBackDatedCommentedAndCompleted(Api api) {
    Caller worker = caller(api, "worker");
    Caller supervisor = caller(api, "supervisor");
    String task = Concerns.task(supervisor, Concerns.note(worker));

    assertThat(supervisor.post("/task/" + task + "/claim", "{\"userId\": \"supervisor\"}"))
        .satisfies(AllowedCommandsTest::succeeded);
    assertThat(supervisor.post("/task/" + task + "/unclaim", "{}"))
        .satisfies(AllowedCommandsTest::succeeded);
    var dated = (ObjectNode) supervisor.read("/task/" + task);
    dated.put("followUp", "2030-01-02T10:00:00.000+0200");
    assertThat(supervisor.put("/task/" + task, dated.toString()))
        .satisfies(AllowedCommandsTest::succeeded);
    assertThat(supervisor.post("/task/" + task + "/comment/create", "{\"message\": \"Huomenna.\"}"))
        .satisfies(AllowedCommandsTest::succeeded);
    assertThat(supervisor.read("/task/" + task).get("followUp").asText()).startsWith("2030-01-02");
    assertThat(supervisor.read("/task/" + task + "/comment").toString()).contains("Huomenna.");

    assertThat(supervisor.post("/task/" + task + "/submit-form", Concerns.ANSWER))
        .satisfies(AllowedCommandsTest::succeeded);
    assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
  }

  /** Every one of these got past the forms, or past the model, in stock Camunda. */
  static Stream<String> waysPastTheForms() {
    return Stream.of(
        "PUT /task/{task}/variables/unit {\"value\": \"purola\"}",
        "DELETE /task/{task}/variables/unit",
        "POST /task/{task}/variables {\"modifications\": {\"unit\": {\"value\": \"purola\"}}}",
        "PUT /task/{task}/localVariables/unit {\"value\": \"purola\"}",
        "GET /task/{task}/variables",
        "GET /task/{task}/variables/unit",
        "PUT /process-instance/{instance}/variables/unit {\"value\": \"purola\"}",
        "PUT /execution/{instance}/localVariables/unit {\"value\": \"purola\"}",
        "POST /task/{task}/bpmnError {\"errorCode\": \"x\", \"variables\": {}}",
        "POST /task/{task}/bpmnEscalation {\"escalationCode\": \"x\"}",
        "POST /task/{task}/delegate {\"userId\": \"worker\"}",
        "POST /task/{task}/resolve {}",
        "POST /task/{task}/identity-links {\"groupId\": \"metsola.team\", \"type\": \"candidate\"}",
        "POST /task/{task}/identity-links/delete"
            + " {\"groupId\": \"metsola.supervisor\", \"type\": \"candidate\"}",
        "DELETE /task/{task}",
        "POST /task/create {\"name\": \"Oma\"}",
        "POST /message {\"messageName\": \"concern-raised\", \"tenantId\": \"kuusiranta\"}",
        "POST /signal {\"name\": \"x\"}",
        "POST /condition {\"variables\": {}}",
        "POST /execution/{instance}/signal {}",
        "POST /process-instance/{instance}/modification {\"instructions\":"
            + " [{\"type\": \"startBeforeActivity\", \"activityId\": \"respond-to-concern\"}]}",
        "DELETE /process-instance/{instance}",
        "PUT /process-instance/{instance}/suspended {\"suspended\": true}",
        "POST /process-definition/key/concern-handling/start {\"startInstructions\":"
            + " [{\"type\": \"startBeforeActivity\", \"activityId\": \"respond-to-concern\"}]}",
        "POST /external-task/x/complete {\"workerId\": \"x\"}",
        "POST /filter/create {\"resourceType\": \"Task\", \"name\": \"Oma\", \"query\": {}}",
        "DELETE /user/supervisor",
        "POST /identity/verify {\"username\": \"worker\", \"password\": \"x\"}",
        "POST /user/create {\"profile\": {\"id\": \"uusi\"}, \"credentials\": {\"password\": \"x\"}}",
        "POST /group/create {\"id\": \"coordinator\", \"name\": \"x\", \"type\": \"x\"}",
        "PUT /group/metsola.worker/members/supervisor",
        "PUT /tenant/harjula/user-members/supervisor",
        "POST /authorization/create {\"type\": 1, \"permissions\": [\"ALL\"],"
            + " \"userId\": \"supervisor\", \"resourceType\": 0, \"resourceId\": \"*\"}",
        "GET /metrics/activity-instance-start/sum",
        "GET /metrics/task-users/sum");
  }

  @ParameterizedTest
  @EnumSource
  void nothingGetsPastTheForms(Api api) {
    Caller supervisor = caller(api, "supervisor");
    String instance = Concerns.note(caller(api, "worker"));
    String task = Concerns.task(supervisor, instance);
    assertThat(waysPastTheForms())
        .allSatisfy(
            way -> {
              String[] parts =
                  way.replace("{task}", task).replace("{instance}", instance).split(" ", 3);
              var response = send(supervisor, parts);
              assertThat(response.statusCode()).as(way + response.body()).isEqualTo(403);
            });
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    assertThat(tasks.getVariable(task, "unit")).isEqualTo("metsola");
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).active().count())
        .isOne();
  }

  @Test
  void aRefusalIsOnePlainSentence() {
    Caller supervisor = caller(Api.ENGINE_REST, "supervisor");
    assertThat(json403(supervisor.post("/message", "{\"messageName\": \"concern-raised\"}")))
        .contains("Tämän voi tehdä vain pääkäyttäjä.");
  }

  private static String json403(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(403);
    return response.body();
  }

  private static HttpResponse<String> send(Caller caller, String[] parts) {
    String json = parts.length > 2 ? parts[2] : null;
    return switch (parts[0]) {
      case "GET" -> caller.get(parts[1]);
      case "PUT" -> caller.put(parts[1], json == null ? "{}" : json);
      case "POST" -> caller.post(parts[1], json);
      default -> caller.delete(parts[1]);
    };
  }

  private static void succeeded(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
  }
}
