package fi.juurru.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.Statements;
import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person has started and said, what came of it, and that nobody else is told. */
class OwnHistoryTest extends StoryTest {

  private static final String MINE = "/camunda/api/juurru/mine";

  @Autowired OwnHistory history;
  @LocalServerPort int port;

  @Test
  void whatSomebodyStartedSaysWhoseTurnItIsAndUntilWhenAndThenHowItEnded() {
    pause("supervisor");
    JsonNode open = mine("supervisor").get(0);
    assertThat(open.path("what").asText()).isEqualTo("Työyksikön tauko");
    assertThat(open.path("said").toString()).isEqualTo("[\"Aloitit\"]");
    assertThat(open.path("state").asText()).isEqualTo("Tarkista tauko");
    assertThat(open.path("waits").asText())
        .contains("lähiesihenkilö, Yksikkö " + story.unit(), "koordinaattori, Alue ");
    assertThat(open.path("about").asText()).isEqualTo("Yksikkö " + story.unit());
    assertThat(open.path("due").asText()).isEqualTo("13.1.2026");

    as("supervisor")
        .complete(
            "confirm-pause",
            Map.of("pauseDecision", "no", "firstDay", "2026-02-09", "lastDay", "2026-02-27"));
    JsonNode ended = mine("supervisor").get(0);
    assertThat(ended.path("state").asText()).isEqualTo("Taukoa ei kirjattu");
    assertThat(ended.path("open").asBoolean()).isFalse();
    assertThat(ended.path("said").toString()).isEqualTo("[\"Aloitit\",\"Tarkista tauko\"]");
    assertThat(ended.path("waits").asText()).isEmpty();
  }

  @Test
  void itIsReadInTheReadersLanguageAndNamesNoCode() {
    pause("supervisor");
    JsonNode row = Caller.json(get(story, "supervisor", "sv")).get(0);
    assertThat(row.path("state").asText()).isNotEqualTo("Tarkista tauko");
    assertThat(row.path("waits").asText())
        .contains(", Yksikkö " + story.unit())
        .doesNotContain("supervisor", "coordinator");
  }

  @Test
  void nobodyElseIsTold() {
    pause("supervisor");
    for (String role : List.of("worker", "coordinator", "top-management")) {
      assertThat(mine(role)).as(role).isEmpty();
    }
    try (Story elsewhere = stories.begin("2026-01-12")) {
      assertThat(rows(get(elsewhere, "supervisor", "fi"))).isEmpty();
    }
    assertThat(Caller.nobody(port).absolute("GET", MINE, null).statusCode()).isEqualTo(401);
  }

  @Test
  void whatIsUnnamedOrConfidentialIsNotThereForThePersonEither() {
    as("supervisor").start("coaching-conflict", Map.of("unit", story.unit()));
    assertThat(mine("supervisor")).isEmpty();

    as("worker")
        .start(
            "concern-handling",
            here(
                "concernType",
                "worry",
                "concernText",
                "Aika ei riitä",
                "concernSource",
                "everyday",
                "wishedOwner",
                "any",
                "anonymous",
                true));
    assertThat(mine("worker")).isEmpty();
    as("supervisor")
        .complete("respond-to-concern", Map.of("firstResponse", "Kiitos", "handling", "solved"));
    assertThat(mine("supervisor")).hasSize(1);
  }

  @Test
  void whoHasNotYetAnsweredUnnamedIsNotToldByTheStep() {
    for (int number = 1; number < 5; number++) {
      story.addPerson(number + "-" + story.user("worker"), "worker");
    }
    as("supervisor").start("experience-pulse", here());
    as("worker").complete("answer-pulse", Map.of("timeToUse", "4"));

    assertThat(mine("worker")).isEmpty();
    JsonNode pulse = mine("supervisor").get(0);
    assertThat(pulse.path("state").asText()).isEqualTo("Kesken");
    assertThat(pulse.path("waits").asText()).isEmpty();
  }

  @Test
  void itTakesThreeStatementsBesideThePermissionsOnceTheModelsAreKnown() {
    pause("supervisor");
    as("supervisor").acting(history::mine);
    List<String> statements = as("supervisor").acting(() -> Statements.of(history::mine));
    assertThat(statements).filteredOn(line -> line.contains("SQL statement")).hasSize(3);
  }

  private void pause(String role) {
    as(role)
        .start(
            "unit-pause",
            Map.of("unit", story.unit(), "firstDay", "2026-02-09", "lastDay", "2026-02-27"));
  }

  private List<JsonNode> mine(String role) {
    return rows(get(story, role, "fi"));
  }

  private static List<JsonNode> rows(HttpResponse<String> answer) {
    List<JsonNode> rows = new ArrayList<>();
    Caller.json(answer).forEach(rows::add);
    return rows;
  }

  private HttpResponse<String> get(Story of, String role, String language) {
    of.letIn(role);
    return Caller.overWebApplication(port, of.user(role), of.user(role), "tasklist")
        .speaking(language)
        .absolute("GET", MINE, null);
  }
}
