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

/** What a coordinator is told of one unit, and nobody else. */
class UnitStoryTest extends StoryTest {

  @LocalServerPort int port;

  @Test
  void itTellsWhatHappenedWhatIsOpenAndWhoIsThere() {
    UnitPhase.begin(story);
    roles.grantDeputy(story.unit(), "supervisor", story.user("worker"));
    report(12);
    concern();
    story.until("2026-01-14");
    as("supervisor")
        .complete(
            "respond-to-concern",
            Map.of("firstResponse", "Kiitos, että kerroit", "handling", "solved"));
    story.until("2026-02-12");
    report(15);

    JsonNode told = story("");
    assertThat(told.path("name").asText()).isEqualTo("Yksikkö " + story.unit());
    assertThat(told.path("stages").get(0).path("stages").get(0).path("reached").toString())
        .contains("Suunnitelma voimassa", "12.1.2026");
    JsonNode concern = told.path("concerns").get(0);
    assertThat(concern.path("raised").asText()).isEqualTo("12.1.2026");
    assertThat(concern.path("answered").asText()).isEqualTo("14.1.2026");
    assertThat(told.path("open").findValuesAsText("name")).contains("Käy keskustelu ja kirjaa se");
    assertThat(told.path("people").findValuesAsText("role"))
        .contains("lähiesihenkilö", "lähiesihenkilö, varahenkilö", "muutosagentti");
    assertThat(told.path("charts").get(0).path("values").findValuesAsText("value"))
        .containsExactly("12", "15");
    assertThat(told.path("charts").get(0).path("sentence").asText()).contains("15,0 kertaa");
    assertThat(told.toString()).doesNotContain("Aika ei riitä", "Kiitos, että kerroit");
  }

  @Test
  void whatIsConfidentialIsNotPartOfIt() {
    send("coaching-conflict", Map.of("unit", story.unit()));
    String before = told("coordinator", story, "").body();
    assertThat(before).doesNotContain("Luottamuksellinen", "uottamuksellise");
    runtime.deleteProcessInstance(story.open("coaching-conflict").get(0).getId(), "over");

    JsonNode told = story("");
    assertThat(told.path("done")).isEmpty();
    assertThat(told.path("open")).isEmpty();
    assertThat(told("coordinator", story, "/file.csv").body()).doesNotContain("uottamuksellinen");
  }

  @Test
  void othersAreToldNothing() {
    UnitPhase.begin(story);
    String csv = told("coordinator", story, "/file.csv").body();
    assertThat(csv).startsWith("\uFEFF").contains("Suunnitelma voimassa", "12.1.2026");
    assertThat(told("coordinator", story, "/file.xlsx").statusCode()).isEqualTo(200);

    for (String role : List.of("worker", "supervisor", "management")) {
      assertThat(told(role, story, "").statusCode()).as(role).isEqualTo(403);
    }
    assertThat(Caller.nobody(port).absolute("GET", path(""), null).statusCode()).isEqualTo(401);
    try (Story stranger = stories.begin("2026-01-12")) {
      for (String file : List.of("", "/file.csv", "/file.xlsx")) {
        assertThat(told("coordinator", stranger, file).statusCode()).as(file).isEqualTo(404);
      }
    }
    story.addPersonIn(story.addNamesake().area(), story.user("neighbour"), "coordinator");
    assertThat(told("neighbour", story, "").statusCode()).as("another area").isEqualTo(404);
  }

  @Test
  void asManyStatementsAreMadeHoweverManyUnitsAndRoundsThereAre() {
    UnitPhase.begin(story);
    report(12);
    story("");
    int one = Statements.of(() -> story("")).size();
    for (int more = 1; more <= 3; more++) {
      String unit = story.addUnit(story.unit() + "-" + more).code();
      story.addPersonIn(unit, "more-" + more + story.id(), "supervisor");
      concern();
      report(more);
    }
    assertThat(Statements.of(() -> story(""))).hasSizeLessThanOrEqualTo(one + 1);
  }

  private void report(int uses) {
    var report = call("method-use-report", here("hasActionCode", false));
    var task =
        tasks
            .createTaskQuery()
            .processInstanceId(report.getId())
            .taskDefinitionKey("report-use")
            .singleResult();
    tasks.complete(task.getId(), Map.of("usesCount", uses, "usersCount", 6, "trainedInService", 8));
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

  private String path(String file) {
    return "/api/progress/units/" + story.unit() + "/story" + file;
  }

  private JsonNode story(String file) {
    return Caller.json(told("coordinator", story, file));
  }

  private HttpResponse<String> told(String role, Story of, String file) {
    of.letIn(role);
    return Caller.overEngineRest(port, of.user(role), of.user(role))
        .absolute("GET", path(file), null);
  }
}
