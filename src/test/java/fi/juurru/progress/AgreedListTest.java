package fi.juurru.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Registry;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads what was agreed and decided, and what the list says about it. */
class AgreedListTest extends StoryTest {

  private static final String PASSWORD = "Kolme-kivaa-kuusta-2026";

  @Autowired IdentityService identity;
  @Autowired Registry registry;
  @LocalServerPort int port;

  @Test
  void stepsAndRequestsSayWhereTheyWereAgreedAndHowTheyStand() {
    step("Työpari ensimmäisille kerroille", "2026-01-26");
    step("Ohje ruotsiksi", "2026-02-16");
    as("change-agent").complete("do-step", Map.of("outcome", "done"));
    request("Koulutuspäivä puuttuu");
    story.until("2026-02-20");

    assertThat(list("supervisor"))
        .extracting(
            row -> row.path("what").asText(),
            row -> row.path("source").asText(),
            row -> row.path("owner").asText(),
            row -> row.path("due").asText(),
            row -> row.path("state").asText())
        .containsExactlyInAnyOrder(
            tuple(
                "Työpari ensimmäisille kerroille",
                "Lähiesihenkilön keskustelukierros",
                "muutosagentti",
                "26.1.2026",
                state("Työpari ensimmäisille kerroille")),
            tuple(
                "Ohje ruotsiksi",
                "Lähiesihenkilön keskustelukierros",
                "muutosagentti",
                "16.2.2026",
                state("Ohje ruotsiksi")),
            tuple(
                "Koulutuspäivä puuttuu",
                "Johdon ratkaisupyyntö",
                "palvelualueen johto",
                "",
                "Odottaa vastausta"));
    assertThat(List.of(state("Työpari ensimmäisille kerroille"), state("Ohje ruotsiksi")))
        .containsExactlyInAnyOrder("Tehty", "Myöhässä");
  }

  @Test
  void eachReadsOfTheOwnUnitMethodOrArea() {
    step("Työpari ensimmäisille kerroille", "2026-01-26");
    String unit = story.addUnit(story.unit() + "-b").code();
    String neighbour = story.addPersonIn(unit, "n-" + story.id(), "supervisor");
    var other = new Area(story.area() + "-b", story.organisation(), "Toinen alue");
    registry.add(other);
    String elsewhere = story.addPersonIn(other.code(), "e-" + story.id(), "coordinator");

    for (String role :
        List.of("worker", "implementation-team", "coordinator", "management", "top-management")) {
      assertThat(list(role)).as(role).hasSize(1);
    }
    assertThat(rows(neighbour)).isEmpty();
    assertThat(rows(elsewhere)).isEmpty();
    assertThat(get(story.user("recording"), "/agreed").statusCode()).isEqualTo(403);
    assertThat(Caller.nobody(port).absolute("GET", "/api/agreed", null).statusCode())
        .isEqualTo(401);
    try (Story stranger = stories.begin("2026-01-12")) {
      assertThat(rows(stranger.user("top-management"))).isEmpty();
    }
  }

  @Test
  void theTableOpensInASpreadsheetAndHoldsNoFormula() {
    step("=SUM(A1:A9); ”yhdessä”", "2026-01-26");
    var csv = get(story.user("supervisor"), "/agreed.csv");

    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(csv.body())
        .startsWith("\uFEFF\"Mitä sovittiin tai päätettiin\";\"Missä\";")
        .contains("\r\n\"'=SUM(A1:A9); ”yhdessä”\";")
        .contains("\"26.1.2026\"");
  }

  private void step(String step, String due) {
    send(
        "agreed-step-follow-up",
        Map.of(
            "unit",
            story.unit(),
            "method",
            story.method(),
            "step",
            step,
            "ownerRole",
            "change-agent",
            "stepDue",
            due,
            "source",
            "supervisor-check-in"));
  }

  private void request(String matter) {
    send(
        "management-escalation",
        Map.of("unit", story.unit(), "method", story.method(), "matter", matter));
  }

  private String state(String what) {
    return list("supervisor").stream()
        .filter(row -> row.path("what").asText().equals(what))
        .map(row -> row.path("state").asText())
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> list(String role) {
    return rows(story.user(role));
  }

  private List<JsonNode> rows(String person) {
    List<JsonNode> rows = new ArrayList<>();
    Caller.json(get(person, "/agreed")).forEach(rows::add);
    return rows;
  }

  private HttpResponse<String> get(String person, String path) {
    var user = identity.createUserQuery().userId(person).singleResult();
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    return Caller.overEngineRest(port, person, PASSWORD).absolute("GET", "/api" + path, null);
  }
}
