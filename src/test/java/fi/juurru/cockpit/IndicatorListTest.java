package fi.juurru.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures over small histories, worked out by hand beside each. */
class IndicatorListTest extends StoryTest {

  private static final String INDICATORS = "/api/progress/indicators";

  @LocalServerPort int port;

  /**
   * K-06: of 8 trained 6 use it, by the newest report; the one before, with 2, counts no more. 6 of
   * 8 are 0.75. A unit in which 3 are trained is not told, and then this one not either, as the sum
   * would tell the other: (6 + 1) of (8 + 3).
   */
  @Test
  void usersAreThoseOfTheNewestReportAndFewPeopleAreHidden() {
    report(story.unit(), 2, 8);
    story.until("2026-02-12");
    report(story.unit(), 6, 8);
    assertThat(value("ACTIVE_USERS", story.unit())).isEqualByComparingTo("0.75");
    String small = story.addUnit(story.unit() + "-s").code();
    story.addPersonIn(small, "s-" + story.id(), "supervisor");
    report(small, 1, 3);

    for (String unit : List.of(small, story.unit())) {
      JsonNode row = rows("ACTIVE_USERS", unit).get(0);
      assertThat(row.path("hidden").asBoolean()).as(unit).isTrue();
      assertThat(row.path("value").isNull() && row.path("denominator").isNull()).isTrue();
    }
    JsonNode all = rows("ACTIVE_USERS", null).get(0);
    assertThat(all.path("numerator").asInt()).isEqualTo(7);
    assertThat(all.path("denominator").asInt()).isEqualTo(11);

    story.until("2026-06-12");
    assertThat(rows("ACTIVE_USERS", story.unit())).as("nothing for 90 days").isEmpty();
  }

  /**
   * K-11: due on 19.1., held on 14.1.: in time. Due on 26.1., held on 28.1.: late. The third is
   * moved to the next round, the fourth is open and due on 9.2., so that on 10.2. one of four was
   * held in time. Between 14.1. and 28.1. there are 10 working days, from then until 10.2. nine.
   */
  @Test
  void talksAreHeldInTimeOrNotAndTheLongestTimeBetweenThemIsTold() {
    talk("2026-01-14", "team-meeting");
    story.until("2026-01-19");
    talk("2026-01-28", "one-to-one");
    talk("2026-01-29", "not-this-time");
    story.until("2026-02-02");
    call("supervisor-check-in", here());
    story.until("2026-02-10");

    JsonNode onTime = rows("TALKS_ON_TIME", story.unit()).get(0);
    assertThat(onTime.path("numerator").asInt()).isEqualTo(1);
    assertThat(onTime.path("denominator").asInt()).isEqualTo(4);
    assertThat(onTime.path("value").decimalValue()).isEqualByComparingTo("0.25");
    assertThat(value("LONGEST_GAP", story.unit())).isEqualByComparingTo("10");
  }

  /**
   * K-14, promised within 5 working days: raised on 12.1. and answered on 14.1., 2 working days, in
   * time; raised on 14.1. and answered on 23.1., 7, late; raised on 23.1. and open on 10.2., for 12
   * working days. The median of 2 and 7 is 4.5; one of three was answered in time; one waits.
   */
  @Test
  void concernsAreAnsweredInWorkingDaysAndWhatWaitsIsCounted() {
    concern();
    story.until("2026-01-14");
    respond();
    concern();
    story.until("2026-01-23");
    respond();
    concern();
    story.until("2026-02-10");

    assertThat(value("RESPONSE_TIME", story.unit())).isEqualByComparingTo("4.5");
    JsonNode inTime = rows("ANSWERED_IN_TIME", story.unit()).get(0);
    assertThat(inTime.path("numerator").asInt()).isEqualTo(1);
    assertThat(inTime.path("denominator").asInt()).isEqualTo(3);
    assertThat(value("WAITING_LONG", story.unit())).isEqualByComparingTo("1");
  }

  @Test
  void aSpreadsheetNamesPlacesAndNobodyElsesFiguresAreThere() {
    report(story.unit(), 6, 8);
    var csv = caller(story, "coordinator").absolute("GET", INDICATORS + "/file.csv", null);
    assertThat(csv.body())
        .startsWith("\uFEFF")
        .contains("Menetelmää käyttäviä koulutetuista")
        .contains("Yksikkö " + story.unit())
        .contains("0,75");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("Tunnusluvut.csv");

    for (String role : List.of("worker", "supervisor", "management")) {
      assertThat(caller(story, role).absolute("GET", INDICATORS, null).statusCode())
          .as(role)
          .isEqualTo(403);
    }
    assertThat(Caller.nobody(port).absolute("GET", INDICATORS, null).statusCode()).isEqualTo(401);
    try (Story stranger = stories.begin("2026-01-12")) {
      Caller other = caller(stranger, "coordinator");
      assertThat(Caller.json(other.absolute("GET", INDICATORS, null))).isEmpty();
      assertThat(other.absolute("GET", INDICATORS + "/file.csv", null).body())
          .doesNotContain(story.unit());
    }
  }

  private void report(String unit, int users, int trained) {
    Map<String, Object> place = here("hasActionCode", false);
    place.put("unit", unit);
    var report = call("method-use-report", place);
    var task =
        tasks
            .createTaskQuery()
            .processInstanceId(report.getId())
            .taskDefinitionKey("report-use")
            .singleResult();
    tasks.complete(
        task.getId(), Map.of("usesCount", users, "usersCount", users, "trainedInService", trained));
  }

  private void talk(String day, String held) {
    call("supervisor-check-in", here());
    story.until(day);
    boolean isHeld = !held.equals("not-this-time");
    as("supervisor")
        .complete(
            "hold-discussion",
            isHeld ? Map.of("held", held, "dateHeld", day) : Map.of("held", held));
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

  private void respond() {
    as("supervisor")
        .complete(
            "respond-to-concern",
            Map.of(
                "firstResponse", "Kiitos, että kerroit",
                "handling", "solved"));
  }

  private BigDecimal value(String figure, String unit) {
    return rows(figure, unit).get(0).path("value").decimalValue();
  }

  private List<JsonNode> rows(String figure, String unit) {
    List<JsonNode> rows = new ArrayList<>();
    Caller.json(caller(story, "coordinator").absolute("GET", INDICATORS, null))
        .forEach(
            row -> {
              boolean isThere =
                  unit == null ? row.path("area").isNull() : row.path("unit").asText().equals(unit);
              if (isThere && row.path("figure").asText().equals(figure)) {
                rows.add(row);
              }
            });
    return rows;
  }

  private Caller caller(Story of, String role) {
    of.letIn(role);
    return Caller.overEngineRest(port, of.user(role), of.user(role));
  }
}
