package fi.juurru.warning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.AtOnce;
import fi.juurru.access.Caller;
import fi.juurru.process.StoryTest;
import fi.juurru.process.UnitPhase;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When a coordinator is asked to call. The phase begins on 12.1., the training ends on 26.1., and
 * nothing is done: no talk since 12.1. counts 3 points from 10.2. on, no report since 60 days after
 * the training 3 more from 12.5. on; nobody has been the supervisor since 12.1., which counts 2.
 */
class EarlyWarningTest extends StoryTest {

  private static final String TASK = "ask-how-to-help";
  private static final String PROCESS = "unit-support-call";

  @Autowired EarlyWarning warning;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @BeforeEach
  void nothingIsDone() {
    UnitPhase.begin(story);
    roles.vacate(story.unit(), "supervisor");
  }

  @Test
  void theCoordinatorIsAskedOnceForEachSpellAndItPassesByItself() {
    look("2026-02-10");
    look("2026-05-11");
    assertThat(story.open(PROCESS)).as("5 points are worth a look only").isEmpty();

    look("2026-05-12");
    look("2026-05-12");
    look("2026-05-13");
    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(as("coordinator").tasks()).contains(TASK);
    assertThat(as("management").tasks()).doesNotContain(TASK);

    roles.grant(story.unit(), "supervisor", story.user("supervisor"));
    look("2026-05-15");
    assertThat(story.open(PROCESS)).as("6 points are the same spell").hasSize(1);
    talk();
    look("2026-05-18");
    assertThat(story.ends(PROCESS)).as("3 points are none").containsExactly("passed");

    // 15.5. and 56 days, as the first 12 weeks are over; July does not count: 11.8.
    roles.vacate(story.unit(), "supervisor");
    look("2026-08-10");
    assertThat(story.open(PROCESS)).isEmpty();
    look("2026-08-11");
    assertThat(story.open(PROCESS)).as("a new spell").hasSize(1);
  }

  @Test
  void whoHasCalledIsNotAskedAgainAndWhatWasAgreedIsShown() throws JsonProcessingException {
    look("2026-05-12");
    JsonNode signs = signs("sv");
    assertThat(signs.findValuesAsText("reason"))
        .containsExactly(
            "Inget antecknat samtal sedan",
            "Ingen rapport om användningen sedan",
            "Ingen närmaste chef sedan");
    assertThat(signs.findValuesAsText("value"))
        .containsExactly("12.1.2026", "26.1.2026", "12.1.2026");

    as("coordinator")
        .complete(TASK, Map.of("agreedSupport", "Sijainen haetaan", "nextContact", "2026-05-26"));
    assertThat(story.ends(PROCESS)).containsExactly("asked");
    JsonNode call =
        Caller.json(caller().absolute("GET", "/api/progress/today", null)).path("calls").get(0);
    assertThat(call.path("called").asText()).isEqualTo("12.5.2026");
    assertThat(call.path("agreed").asText()).isEqualTo("Sijainen haetaan");
    assertThat(call.path("nextContact").asText()).isEqualTo("26.5.2026");

    look("2026-05-29");
    assertThat(story.open(PROCESS)).as("the same spell").isEmpty();
    roles.grant(story.unit(), "supervisor", story.user("supervisor"));
    talk();
    look("2026-06-01");
    roles.vacate(story.unit(), "supervisor");
    look("2026-09-01");
    assertThat(as("coordinator").shown(TASK).get("lastRound").toString())
        .contains("Sijainen haetaan");
  }

  @Test
  void duringAPauseNothingBeginsAndNothingPasses() {
    close("2026-05-12", "2026-05-13");
    look("2026-05-12");
    assertThat(story.open(PROCESS)).isEmpty();
    look("2026-05-15"); // the closed days count nowhere
    assertThat(story.open(PROCESS)).hasSize(1);

    close("2026-06-01", "2026-06-12");
    look("2026-06-01"); // signs of rhythm are silent
    look("2026-07-07");
    look("2026-08-08"); // a Saturday
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void ofTwoNodesThatLookAtOnceOneAsks() {
    at("2026-05-12");
    String organisation = story.organisation();
    AtOnce.run(Stream.generate(() -> (Runnable) () -> warning.look(organisation)).limit(4));
    assertThat(story.open(PROCESS)).hasSize(1);

    roles.grant(story.unit(), "supervisor", story.user("supervisor"));
    talk();
    AtOnce.run(Stream.generate(() -> (Runnable) () -> warning.look(organisation)).limit(4));
    assertThat(story.ends(PROCESS)).containsExactly("passed");
  }

  private JsonNode signs(String language) throws JsonProcessingException {
    String task = story.task(TASK).getId();
    String rows =
        caller()
            .speaking(language)
            .read("/task/" + task + "/form-variables?deserializeValues=false")
            .path("fadingSigns")
            .path("value")
            .asText();
    return new ObjectMapper().readTree(rows);
  }

  private Caller caller() {
    story.letIn("coordinator");
    return Caller.overEngineRest(port, story.user("coordinator"), story.user("coordinator"));
  }

  private void talk() {
    story.settle();
    if (story.task("hold-discussion") == null) {
      call("supervisor-check-in", here());
    }
    as("supervisor")
        .complete(
            "hold-discussion",
            Map.of("held", "team-meeting", "dateHeld", story.today().toString()));
  }

  private void close(String first, String last) {
    jdbc.sql("insert into closure values (?, ?, ?)")
        .params(List.of(story.unit(), Date.valueOf(first), Date.valueOf(last)))
        .update();
  }

  private void look(String day) {
    at(day);
    warning.look(story.organisation());
  }

  /** The rounds on the way make no difference here. */
  private static void at(String day) {
    var morning = LocalDate.parse(day).atTime(9, 0).atZone(ZoneId.of("Europe/Helsinki"));
    ClockUtil.setCurrentTime(java.util.Date.from(morning.toInstant()));
  }
}
