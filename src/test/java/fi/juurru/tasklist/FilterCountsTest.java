package fi.juurru.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.Statements;
import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many tasks a filter holds is counted for the person who asks. */
class FilterCountsTest extends StoryTest {

  private static final String COUNTS = "/camunda/api/juurru/filters/counts";

  @Autowired FilterService filters;
  @Autowired FilterCounts counts;
  @LocalServerPort int port;

  @Test
  void eachPersonIsToldOfTheOwnTasks() {
    as("supervisor").start("supervisor-check-in", here());
    story.until("2026-02-12");

    JsonNode own = counts(story, "supervisor");
    assertThat(own.path(filter("Omat tehtäväni")).asInt()).isEqualTo(1);
    assertThat(own.path(filter("Myöhässä")).asInt()).isEqualTo(1);
    assertThat(counts(story, "recording").path(filter("Ryhmieni tehtävät")).asInt()).isZero();
    try (Story elsewhere = stories.begin("2026-02-12")) {
      assertThat(counts(elsewhere, "supervisor").path(filter("Omat tehtäväni")).asInt()).isZero();
    }
    assertThat(Caller.nobody(port).absolute("GET", COUNTS, null).statusCode()).isEqualTo(401);
  }

  @Test
  void itTakesFourStatementsAFilterWhateverThePersonHolds() {
    as("supervisor").start("supervisor-check-in", here());
    List<String> statements = as("supervisor").acting(() -> Statements.of(counts::counts));
    int all = (int) filters.createTaskFilterQuery().count();
    assertThat(statements).hasSizeLessThanOrEqualTo(2 + 4 * all);
  }

  private JsonNode counts(Story of, String role) {
    of.letIn(role);
    return Caller.json(
        Caller.overWebApplication(port, of.user(role), of.user(role), "tasklist")
            .absolute("GET", COUNTS, null));
  }

  private String filter(String name) {
    return filters.createTaskFilterQuery().filterName(name).singleResult().getId();
  }
}
