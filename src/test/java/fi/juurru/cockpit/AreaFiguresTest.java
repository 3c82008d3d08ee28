package fi.juurru.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.Statements;
import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures of whole areas, which name nobody and no unit, and the decisions that wait. */
class AreaFiguresTest extends StoryTest {

  private static final String SUMMARY = "/api/progress/summary";
  private static final String NETWORK = "/api/progress/network";

  @LocalServerPort int port;

  @Test
  void managementReadsOfTheAreaAndOfNoUnit() {
    concern();
    story.until("2026-02-10");
    JsonNode summary = Caller.json(get(story, "management", SUMMARY));
    assertThat(summary.path("figures").path("areas")).hasSize(1);
    assertThat(summary.path("figures").path("lines").findValuesAsText("indicator"))
        .contains("K-14 Huoleen vastaaminen");
    assertThat(summary.toString()).doesNotContain(story.unit() + "\"", "Yksikkö " + story.unit());
    assertThat(get(story, "management", SUMMARY + "/file.csv").body())
        .contains("K-14 Huoleen vastaaminen")
        .doesNotContain("Yksikkö " + story.unit());
    assertThat(get(story, "management", SUMMARY + "/file.xlsx").statusCode()).isEqualTo(200);
  }

  @Test
  void aRequestThatManagementHasToAnswerWaitsSinceItsDay() {
    as("supervisor")
        .start(
            "management-escalation",
            here("matter", "Sijaisia ei ole", "proposal", "Sijainen koulutuspäiviin"));
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    JsonNode decisions = Caller.json(get(story, "management", SUMMARY)).path("decisions");
    assertThat(decisions.findValuesAsText("process")).containsOnly("Johdon ratkaisupyyntö");
    assertThat(decisions.findValuesAsText("since")).containsOnly("12.1.2026");
    assertThat(decisions.toString()).doesNotContain("Sijaisia ei ole", story.unit());
  }

  @Test
  void othersAreToldNothing() {
    for (String role : List.of("worker", "supervisor")) {
      assertThat(get(story, role, SUMMARY).statusCode()).as(role).isEqualTo(403);
    }
    for (String role : List.of("worker", "supervisor", "management")) {
      assertThat(get(story, role, NETWORK).statusCode()).as(role).isEqualTo(403);
    }
    for (String path : List.of(SUMMARY, NETWORK)) {
      assertThat(get(story, "coordinator", path).statusCode()).isEqualTo(200);
      assertThat(get(story, "coordinator", path + "/file.csv").statusCode()).isEqualTo(200);
      assertThat(Caller.nobody(port).absolute("GET", path, null).statusCode()).isEqualTo(401);
    }
    concern();
    try (Story stranger = stories.begin("2026-01-12")) {
      JsonNode summary = Caller.json(get(stranger, "management", SUMMARY));
      assertThat(summary.path("figures").path("lines")).isEmpty();
      assertThat(summary.path("decisions")).isEmpty();
    }
  }

  @Test
  void asManyStatementsAreMadeHoweverManyUnitsThereAre() {
    concern();
    get(story, "coordinator", SUMMARY);
    int one = Statements.of(() -> get(story, "coordinator", SUMMARY)).size();
    for (int more = 1; more <= 3; more++) {
      story.addUnit(story.unit() + "-" + more);
      concern();
    }
    assertThat(Statements.of(() -> get(story, "coordinator", SUMMARY)))
        .hasSizeLessThanOrEqualTo(one);
  }

  private void concern() {
    as("worker")
        .start(
            "concern-handling",
            here(
                "concernType", "worry",
                "concernText", "Aika ei riitä",
                "concernSource", "everyday",
                "wishedOwner", "any",
                "anonymous", false));
    story.settle();
  }

  private HttpResponse<String> get(Story of, String role, String path) {
    of.letIn(role);
    return Caller.overEngineRest(port, of.user(role), of.user(role)).absolute("GET", path, null);
  }
}
