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

/** A coordinator finds what has ended in the own areas; nobody else is told. */
class EndedListTest extends StoryTest {

  private static final String ENDED = "/camunda/api/juurru/ended";

  @LocalServerPort int port;

  @Test
  void whatHasEndedSaysWhatItWasWhereAndHowItEnded() {
    aPauseIsRefused();
    JsonNode row = ended("").path("rows").get(0);
    assertThat(row.path("process").asText()).isEqualTo("Työyksikön tauko");
    assertThat(row.path("place").asText()).isEqualTo("Yksikkö " + story.unit());
    assertThat(row.path("outcome").asText()).isEqualTo("Taukoa ei kirjattu");
    assertThat(row.path("days").asText()).isEqualTo("12.1.2026");

    String swedish = get(story, "coordinator", "sv", "").body();
    assertThat(swedish).doesNotContain("Työyksikön tauko", "Taukoa ei kirjattu");
  }

  @Test
  void itIsFoundByPlaceProcessDayAndWords() {
    aPauseIsRefused();
    Map.ofEntries(
            Map.entry("unit=" + story.unit(), 1),
            Map.entry("unit=elsewhere", 0),
            Map.entry("method=elsewhere", 0),
            Map.entry("process=unit-pause", 1),
            Map.entry("process=experience-pulse", 0),
            Map.entry("from=2026-01-12&to=2026-01-12", 1),
            Map.entry("from=2026-01-13", 0),
            Map.entry("to=2026-01-11", 0),
            Map.entry("words=TAUKO+" + story.unit(), 1),
            Map.entry("words=tauko+elsewhere", 0),
            Map.entry("words=%25", 0),
            Map.entry("page=1", 0))
        .forEach((query, found) -> assertThat(ended(query).path("rows")).as(query).hasSize(found));
  }

  @Test
  void whatIsOpenOrConfidentialIsNotThere() {
    as("supervisor").start("unit-pause", pause("unit", story.unit()));
    send("coaching-conflict", Map.of("unit", story.unit()));
    runtime.deleteProcessInstance(story.open("coaching-conflict").get(0).getId(), "over");

    JsonNode answer = ended("");
    assertThat(answer.path("rows")).isEmpty();
    assertThat(answer.path("processes").findValuesAsText("value"))
        .contains("unit-pause")
        .doesNotContain("coaching-conflict", "coaching-support");
    assertThat(ended("process=coaching-conflict").path("rows")).isEmpty();
  }

  @Test
  void othersAreToldNothing() {
    aPauseIsRefused();
    for (String role : List.of("worker", "supervisor", "management")) {
      assertThat(get(story, role, "fi", "").statusCode()).as(role).isEqualTo(403);
    }
    assertThat(Caller.nobody(port).absolute("GET", ENDED, null).statusCode()).isEqualTo(401);
    try (Story elsewhere = stories.begin("2026-01-12")) {
      JsonNode answer = Caller.json(get(elsewhere, "coordinator", "fi", "unit=" + story.unit()));
      assertThat(answer.path("rows")).isEmpty();
      assertThat(answer.path("units").toString()).doesNotContain(story.unit());
    }
  }

  @Test
  void anotherAreaOfTheOrganisationIsNotTold() {
    aPauseIsRefused();
    story.addPersonIn(story.addNamesake().area(), story.user("neighbour"), "coordinator");
    assertThat(Caller.json(get(story, "neighbour", "fi", "")).path("rows")).isEmpty();
  }

  private void aPauseIsRefused() {
    as("supervisor").start("unit-pause", pause("unit", story.unit()));
    as("supervisor").complete("confirm-pause", pause("pauseDecision", "no"));
  }

  private static Map<String, Object> pause(String name, Object value) {
    return Map.of("firstDay", "2026-02-09", "lastDay", "2026-02-27", name, value);
  }

  private JsonNode ended(String query) {
    return Caller.json(get(story, "coordinator", "fi", query));
  }

  private HttpResponse<String> get(Story of, String role, String language, String query) {
    of.letIn(role);
    return Caller.overWebApplication(port, of.user(role), of.user(role), "tasklist")
        .speaking(language)
        .absolute("GET", ENDED + "?" + query, null);
  }
}
