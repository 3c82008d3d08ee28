package fi.juurru.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import fi.juurru.process.UnitPhase;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whom a coordinator is told to call in the morning, and why. */
class TodayTest extends StoryTest {

  private static final String TODAY = "/api/progress/today";

  @Autowired IdentityService identity;
  @LocalServerPort int port;

  /**
   * The phase begins on 12.1., the training ends on 26.1. Nothing is done. Talks are expected every
   * two weeks: more than 28 days after 12.1. they are missed (3 points). Reports are expected from
   * 60 days after the training, 27.3.: more than 45 days later, from 12.5., they are missed (3).
   * Nobody is the supervisor from 15.4. on: more than ten working days later, from 30.4., that
   * counts too (2).
   */
  @Test
  void aUnitThatFadesIsCalledAboutWithItsReasons() {
    UnitPhase.begin(story);
    story.until("2026-02-09");
    assertThat(today("coordinator").path("calls")).isEmpty();

    story.until("2026-04-15");
    assertThat(today("coordinator").path("calls")).isEmpty();
    roles.vacate(story.unit(), "supervisor");
    story.until("2026-04-29");
    assertThat(today("coordinator").path("calls")).isEmpty();
    story.until("2026-04-30");
    assertThat(call().path("points").asInt()).isEqualTo(5);
    assertThat(call().path("urgent").asBoolean()).isFalse();
    story.until("2026-05-11");
    assertThat(call().path("points").asInt()).isEqualTo(5);

    story.until("2026-05-12");
    assertThat(call().path("points").asInt()).isEqualTo(8);
    assertThat(call().path("urgent").asBoolean()).isTrue();
    assertThat(texts(call().path("reasons")))
        .containsExactly(
            "Ei kirjattua keskustelua sitten 12.1.2026",
            "Ei raporttia käytöstä sitten 26.1.2026",
            "Ei lähiesihenkilöä sitten 15.4.2026");
    JsonNode morning = today("coordinator");
    assertThat(morning.path("vacant").findValuesAsText("since")).containsExactly("15.4.2026");
    assertThat(morning.path("late").findValuesAsText("due")).isNotEmpty();
  }

  @Test
  void aConcernWithoutAnAnswerIsShownWithWhoCouldAnswer() {
    var supervisor = identity.createUserQuery().userId(story.user("supervisor")).singleResult();
    supervisor.setEmail("leena@metsola.example");
    identity.saveUser(supervisor);
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

    JsonNode answers = today("coordinator").path("answers");
    assertThat(answers).hasSize(1);
    assertThat(answers.get(0).path("since").asText()).isEqualTo("12.1.2026");
    assertThat(answers.get(0).path("due").asText()).isEqualTo("19.1.2026");
    assertThat(answers.get(0).path("daysLate").asInt()).isZero();
    assertThat(answers.get(0).path("people").findValuesAsText("email"))
        .contains("leena@metsola.example");
    assertThat(answers.toString()).doesNotContain("Aika ei riitä");

    story.until("2026-01-21");
    assertThat(today("coordinator").path("answers").get(0).path("daysLate").asInt()).isEqualTo(2);
  }

  @Test
  void aCallIsNotedAndTakenBackByTheUnitsOwnCoordinatorOnly() {
    UnitPhase.begin(story);
    roles.vacate(story.unit(), "supervisor");
    story.until("2026-02-20");
    String calls = TODAY + "/calls/" + story.unit() + "/" + story.method();

    assertThat(caller("coordinator").absolute("PUT", calls, null).statusCode()).isEqualTo(204);
    assertThat(call().path("called").asText()).isEqualTo("20.2.2026");
    assertThat(call().path("calledToday").asBoolean()).isTrue();
    assertThat(caller("coordinator").absolute("DELETE", calls, null).statusCode()).isEqualTo(204);
    assertThat(call().path("called").asText()).isEmpty();

    for (String role : List.of("worker", "supervisor", "management")) {
      assertThat(caller(role).absolute("GET", TODAY, null).statusCode()).as(role).isEqualTo(403);
      assertThat(caller(role).absolute("PUT", calls, null).statusCode()).as(role).isEqualTo(403);
    }
    assertThat(Caller.nobody(port).absolute("GET", TODAY, null).statusCode()).isEqualTo(401);
    try (Story stranger = stories.begin("2026-02-20")) {
      Caller other = caller(stranger, "coordinator");
      JsonNode morning = Caller.json(other.absolute("GET", TODAY, null));
      assertThat(morning.path("calls")).isEmpty();
      assertThat(morning.path("late")).isEmpty();
      assertThat(morning.path("answers")).isEmpty();
      assertThat(morning.path("vacant")).isEmpty();
      assertThat(other.absolute("PUT", calls, null).statusCode()).isEqualTo(404);
    }
  }

  private JsonNode call() {
    JsonNode calls = today("coordinator").path("calls");
    assertThat(calls).hasSize(1);
    return calls.get(0);
  }

  private JsonNode today(String role) {
    return Caller.json(caller(role).absolute("GET", TODAY, null));
  }

  private Caller caller(String role) {
    return caller(story, role);
  }

  private Caller caller(Story of, String role) {
    of.letIn(role);
    return Caller.overEngineRest(port, of.user(role), of.user(role));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
