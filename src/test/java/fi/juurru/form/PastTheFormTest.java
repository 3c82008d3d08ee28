package fi.juurru.form;

import static fi.juurru.form.FormStory.values;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.form.JsonApi.Reply;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Ways to bring values into a process without a form, and texts that are not in forms. */
class PastTheFormTest extends FormStoryTest {

  private static final String IDENTITY_CODE = "Asiakas 010190-123A";

  @Test
  void areClosedToEverybodyButAdministrators() {
    String task = story.openPhase();
    String instance = instance(task);
    Map<String, Object> before = story.variables(task);
    Object value = Map.of("value", "x");
    Object change = Map.of("modifications", Map.of("planGoals", value));
    Object deletion = Map.of("deletions", List.of("unit"));
    Map<String, Object> bodies = new LinkedHashMap<>();
    for (String scope :
        List.of(
            "/task/" + task + "/variables",
            "/task/" + task + "/localVariables",
            "/process-instance/" + instance + "/variables",
            "/execution/" + instance + "/localVariables")) {
      bodies.put("POST " + scope, change);
      bodies.put("POST " + scope + "?deletion", deletion);
      bodies.put("PUT " + scope + "/planGoals", value);
      bodies.put("DELETE " + scope + "/unit", Map.of());
    }
    var error = Map.of("errorCode", "e", "escalationCode", "e", "variables", Map.of("x", value));
    bodies.put("POST /task/" + task + "/bpmnError", without(error, "escalationCode"));
    bodies.put("POST /task/" + task + "/bpmnEscalation", without(error, "errorCode"));
    bodies.put("POST /task/" + task + "/resolve", Map.of("variables", Map.of("x", value)));
    bodies.put("POST /task/create", Map.of("name", "Oma tehtävä"));
    bodies.put("POST /execution/" + instance + "/signal", Map.of("variables", Map.of("x", value)));
    bodies.put(
        "POST /process-instance/" + instance + "/modification",
        Map.of(
            "instructions",
            List.of(Map.of("type", "startAfterActivity", "activityId", "confirm-start"))));
    bodies.put(
        "POST /process-definition/key/unit-implementation/start",
        Map.of(
            "variables", values("unit", story.story().unit(), "method", story.story().method()),
            "startInstructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "confirm-start"))));
    bodies.put(
        "POST /message",
        Map.of("messageName", "concern-raised", "processVariables", Map.of("x", value)));
    bodies.put("POST /signal", Map.of("name", "s", "variables", Map.of("x", value)));
    bodies.put(
        "POST /process-instance/variables-async",
        Map.of("processInstanceIds", List.of(instance), "variables", Map.of("x", value)));
    bodies.put("POST /condition", Map.of("variables", Map.of("x", value)));

    var soft = new SoftAssertions();
    for (String role : List.of("coordinator", "worker")) {
      for (JsonApi api : story.as(role)) {
        bodies.forEach(
            (way, body) -> {
              Reply answer = send(api, way, body);
              soft.assertThat(answer.status()).as(api + way + answer).isIn(400, 403, 404);
            });
      }
    }
    soft.assertThat(story.variables(task)).isEqualTo(before);
    soft.assertThat(story.story().open("unit-implementation")).hasSize(1);
    soft.assertAll();
  }

  @Test
  void stayOpenToAdministratorsButNotForIdentityCodes() {
    String task = story.openPhase();
    String instance = instance(task);
    for (JsonApi api : story.asAdministrator()) {
      String variable = "PUT /process-instance/" + instance + "/variables/planLink";
      assertThat(send(api, variable, Map.of("value", "Intra")).status()).isEqualTo(204);
      assertIdentityCodeRefused(send(api, variable, Map.of("value", IDENTITY_CODE)));
      assertIdentityCodeRefused(
          send(
              api,
              "POST /message",
              Map.of("messageName", "none", "processVariables", values("x", IDENTITY_CODE))));
      assertIdentityCodeRefused(
          send(api, "PUT /task/" + task, Map.of("name", IDENTITY_CODE, "description", "")));
    }
    assertThat(story.variables(task)).containsEntry("planLink", "Intra");
  }

  @Test
  void identityCodesAreRefusedInCommentsAndBusinessKeys() {
    String task = story.openPhase();
    for (JsonApi api : story.as("coordinator")) {
      String comment = "POST /task/" + task + "/comment/create";
      assertIdentityCodeRefused(send(api, comment, Map.of("message", IDENTITY_CODE)));
      assertThat(send(api, comment, Map.of("message", "Sovittu puhelimessa")).status())
          .isEqualTo(200);
      for (String way : List.of("start", "submit-form")) {
        assertIdentityCodeRefused(
            send(
                api,
                "POST /process-definition/key/concern-handling/" + way,
                Map.of("businessKey", IDENTITY_CODE, "variables", story.concern())));
      }
    }
    assertThat(engine.getTaskService().getTaskComments(task)).hasSize(2);
  }

  @Test
  void whatIsSubmittedBringsBackNoOtherVariables() {
    for (JsonApi api : story.as("worker")) {
      Reply answer =
          send(
              api,
              "POST /process-definition/key/concern-handling/start",
              Map.of("withVariablesInReturn", true, "variables", story.concern()));
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      assertThat(answer.body().path("variables").has("concernText")).isTrue();
      assertThat(answer.body().path("variables").has("organisation")).isFalse();
    }
  }

  private static void assertIdentityCodeRefused(Reply answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.message()).contains("henkilötunnus").doesNotContain("010190");
  }

  private static Reply send(JsonApi api, String way, Object body) {
    String[] parts = way.split(" ");
    return api.send(parts[0], parts[1], body);
  }

  private static Map<String, Object> without(Map<String, ?> map, String name) {
    Map<String, Object> rest = new HashMap<>(map);
    rest.remove(name);
    return rest;
  }

  private String instance(String task) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskId(task)
        .singleResult()
        .getProcessInstanceId();
  }
}
