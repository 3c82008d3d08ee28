package fi.juurru.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who did what in an instance and what was answered, in words; and nobody is told too much. */
class InstanceHistoryTest extends StoryTest {

  @LocalServerPort int port;

  @Test
  void answersAreReadAsTheFormShowedThemWhileItRunsAndAfterwards() {
    String pause = pause();
    JsonNode running = told("coordinator", pause, "fi");
    assertThat(running.path("process").asText()).isEqualTo("Työyksikön tauko");
    assertThat(running.path("state").asText()).isEqualTo("Kesken");
    assertThat(running.path("done")).hasSize(2);
    assertThat(running.path("done").get(0).path("who").asText())
        .isEqualTo("Nimi " + story.user("supervisor"));
    assertThat(said(running, 0))
        .contains("Yksikkö " + story.unit(), "9.2.2026", "27.2.2026")
        .doesNotContain(story.unit());
    assertThat(running.path("done").get(1).path("day").asText()).isEqualTo("Kesken");

    refuse();
    JsonNode ended = told("coordinator", pause, "fi");
    assertThat(ended.path("state").asText()).isEqualTo("Taukoa ei kirjattu");
    assertThat(ended.path("running").asBoolean()).isFalse();
    assertThat(ended.path("done").get(1).path("day").asText()).isEqualTo("12.1.2026");
    assertThat(said(ended, 1)).doesNotContain("no").isNotEmpty();

    JsonNode swedish = told("coordinator", pause, "sv");
    assertThat(swedish.path("state").asText()).isNotEqualTo("Taukoa ei kirjattu");
    assertThat(swedish.path("done").findValuesAsText("label"))
        .doesNotContainAnyElementsOf(ended.path("done").findValuesAsText("label"));
  }

  @Test
  void whatIsConfidentialIsNotThereAndOthersAreToldNothing() {
    send("coaching-conflict", Map.of("unit", story.unit()));
    String talk = story.open("coaching-conflict").get(0).getId();
    assertThat(get(story, "coordinator", talk, "fi").statusCode()).isEqualTo(404);
    assertThat(get(story, "coordinator", "none", "fi").statusCode()).isEqualTo(404);

    String pause = pause();
    for (String role : List.of("worker", "supervisor", "management")) {
      assertThat(get(story, role, pause, "fi").statusCode()).as(role).isEqualTo(403);
    }
    assertThat(Caller.nobody(port).absolute("GET", path(pause), null).statusCode()).isEqualTo(401);
    story.addPersonIn(story.addNamesake().area(), story.user("neighbour"), "coordinator");
    assertThat(get(story, "neighbour", pause, "fi").statusCode()).isEqualTo(404);
    try (Story elsewhere = stories.begin("2026-01-12")) {
      assertThat(get(elsewhere, "coordinator", pause, "fi").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whoStaysUnnamedIsNotNamedByItsHistory() {
    for (int number = 1; number < 5; number++) {
      story.addPerson(number + "-" + story.user("worker"), "worker");
    }
    as("supervisor").start("experience-pulse", here());
    as("worker").complete("answer-pulse", Map.of("timeToUse", "4"));
    String pulse = story.open("experience-pulse").get(0).getId();

    JsonNode told = told("coordinator", pulse, "fi");
    assertThat(told.path("done")).hasSize(1);
    assertThat(told.toString()).doesNotContain(story.user("worker"));
  }

  @Test
  void instancesAreNamedByProcessAndPlaceButConfidentialOnesNot() {
    String pause = pause();
    send("coaching-conflict", Map.of("unit", story.unit()));
    String talk = story.open("coaching-conflict").get(0).getId();
    String asked = "/camunda/api/juurru/instances/names?id=" + pause + "&id=" + talk;
    story.letIn("coordinator");
    String coordinator = story.user("coordinator");
    JsonNode names =
        Caller.json(
            Caller.overWebApplication(port, coordinator, coordinator, "tasklist")
                .speaking("fi")
                .absolute("GET", asked, null));
    assertThat(names).hasSize(1);
    assertThat(names.path(pause).asText()).isEqualTo("Työyksikön tauko: Yksikkö " + story.unit());

    story.letIn("worker");
    String worker = story.user("worker");
    assertThat(
            Caller.overWebApplication(port, worker, worker, "tasklist")
                .absolute("GET", asked, null)
                .statusCode())
        .isEqualTo(403);
  }

  private String pause() {
    return as("supervisor").start("unit-pause", days("unit", story.unit())).getId();
  }

  private void refuse() {
    as("supervisor").complete("confirm-pause", days("pauseDecision", "no"));
  }

  private static Map<String, Object> days(String name, Object value) {
    return Map.of("firstDay", "2026-02-09", "lastDay", "2026-02-27", name, value);
  }

  private static List<String> said(JsonNode told, int step) {
    return told.path("done").get(step).path("answers").findValuesAsText("said");
  }

  private JsonNode told(String role, String instance, String language) {
    return Caller.json(get(story, role, instance, language));
  }

  private static String path(String instance) {
    return "/camunda/api/juurru/instances/" + instance + "/history";
  }

  private HttpResponse<String> get(Story of, String role, String instance, String language) {
    of.letIn(role);
    return Caller.overWebApplication(port, of.user(role), of.user(role), "tasklist")
        .speaking(language)
        .absolute("GET", path(instance), null);
  }
}
