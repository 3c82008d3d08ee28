package fi.juurru.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.Statements;
import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import fi.juurru.process.UnitPhase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a coordinator is told of a method in the own areas, and nobody else. */
class MethodStoryTest extends StoryTest {

  private static final String METHODS = "/api/progress/methods";

  @LocalServerPort int port;

  @Override
  protected String firstDay() {
    return "2026-06-08";
  }

  /**
   * June and August are reported, the whole of July is a pause, and of September nothing is known
   * when October has come.
   */
  @Test
  void unitsStandInTheOrderOfTheirNamesWithDaysAndUse() {
    UnitPhase.begin(story);
    report(story.unit(), 12);
    story.until("2026-08-12");
    report(story.unit(), 9);
    String other = anotherUnit(1);
    report(other, 100);
    story.until("2026-10-05");

    JsonNode method = method(story.method());
    assertThat(method.path("columns")).hasSize(28);
    JsonNode unit = method.path("units").get(0);
    assertThat(unit.path("unit").asText()).isEqualTo(story.unit());
    assertThat(unit.path("days").path("V01").asText()).isEqualTo("8.6.2026");
    assertThat(method.path("chart").path("values").toString())
        .isEqualTo(
            "[{\"period\":\"6/2026\",\"value\":\"12\"},{\"period\":\"7/2026\",\"value\":\"tauko\"},"
                + "{\"period\":\"8/2026\",\"value\":\"109\"},"
                + "{\"period\":\"9/2026\",\"value\":\"ei tietoa\"}]");
    assertThat(method.path("uses").findValuesAsText("unit")).containsExactly(story.unit(), other);
    assertThat(method.path("uses").get(0).path("line").asText()).startsWith("<svg");
  }

  @Test
  void othersAreToldNothing() {
    UnitPhase.begin(story);
    report(story.unit(), 12);
    assertThat(Caller.json(get(story, "coordinator", "")).toString()).contains(story.method());
    String csv = get(story, "coordinator", "/" + story.method() + "/file.csv").body();
    assertThat(csv).contains("V01 Suunnitelma voimassa", "8.6.2026", "\"12\"");

    for (String role : List.of("worker", "supervisor", "management")) {
      assertThat(get(story, role, "").statusCode()).as(role).isEqualTo(403);
      assertThat(get(story, role, "/" + story.method()).statusCode()).as(role).isEqualTo(403);
    }
    assertThat(Caller.nobody(port).absolute("GET", METHODS, null).statusCode()).isEqualTo(401);
    try (Story stranger = stories.begin("2026-06-08")) {
      assertThat(get(stranger, "coordinator", "").body()).doesNotContain(story.method());
      for (String file : List.of("", "/file.csv", "/file.xlsx")) {
        assertThat(get(stranger, "coordinator", "/" + story.method() + file).statusCode())
            .isEqualTo(404);
      }
    }
    story.addPersonIn(story.addNamesake().area(), story.user("neighbour"), "coordinator");
    JsonNode elsewhere = Caller.json(get(story, "neighbour", "/" + story.method()));
    assertThat(elsewhere.path("units")).isEmpty();
    assertThat(elsewhere.path("uses")).isEmpty();
  }

  @Test
  void asManyStatementsAreMadeHoweverManyUnitsThereAre() {
    UnitPhase.begin(story);
    report(story.unit(), 12);
    method(story.method());
    int one = Statements.of(() -> method(story.method())).size();
    for (int more = 1; more <= 3; more++) {
      report(anotherUnit(more), more);
    }
    assertThat(Statements.of(() -> method(story.method()))).hasSizeLessThanOrEqualTo(one);
  }

  private String anotherUnit(int number) {
    String unit = story.addUnit(story.unit() + "-" + number).code();
    story.addPersonIn(unit, "more-" + number + story.id(), "supervisor");
    return unit;
  }

  private void report(String unit, int uses) {
    Map<String, Object> place = here("hasActionCode", false);
    place.put("unit", unit);
    var report = call("method-use-report", place);
    var task =
        tasks
            .createTaskQuery()
            .processInstanceId(report.getId())
            .taskDefinitionKey("report-use")
            .singleResult();
    tasks.complete(task.getId(), Map.of("usesCount", uses, "usersCount", 6, "trainedInService", 8));
  }

  private JsonNode method(String method) {
    return Caller.json(get(story, "coordinator", "/" + method));
  }

  private HttpResponse<String> get(Story of, String role, String path) {
    of.letIn(role);
    return Caller.overEngineRest(port, of.user(role), of.user(role))
        .absolute("GET", METHODS + path, null);
  }
}
