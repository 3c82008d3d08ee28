package fi.juurru.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several tasks at once: each by the rules of one alone, and none because of another. */
class ManyTasksTest extends StoryTest {

  @LocalServerPort int port;

  private String deputy;
  private List<String> concerns;

  @BeforeEach
  void threeConcernsWait() {
    story.letIn("supervisor");
    deputy = "deputy-" + story.unit();
    story.addPerson(deputy, "supervisor");
    for (int i = 0; i < 3; i++) {
      as("worker")
          .start(
              "concern-handling",
              here(
                  "concernType", "worry",
                  "concernText", "Aika ei riitä",
                  "concernSource", "everyday",
                  "wishedOwner", "any",
                  "anonymous", false));
    }
    concerns = story.tasks().stream().map(Task::getId).toList();
  }

  @Test
  void whatAColleagueHasIsLeftAndTheOthersAreTaken() {
    story.asUser(deputy).claim(concerns.get(1));

    assertThat(outcomes("claim", concerns, null)).containsExactly("DONE", "TAKEN", "DONE");
    assertThat(assignees())
        .containsExactly(story.user("supervisor"), deputy, story.user("supervisor"));

    assertThat(outcomes("give-back", concerns, null)).containsExactly("DONE", "TAKEN", "DONE");
    assertThat(assignees()).containsExactly(null, deputy, null);
  }

  @Test
  void eachIsHandedOnByTheRulesOfOne() {
    assertThat(outcomes("hand-over", concerns, deputy)).containsExactly("DONE", "DONE", "DONE");
    assertThat(assignees()).containsExactly(deputy, deputy, deputy);

    as("supervisor").start("supervisor-check-in", here());
    List<String> own = List.of(story.task("hold-discussion").getId());
    JsonNode refused = told("hand-over", own, story.user("worker"));
    assertThat(refused.findValuesAsText("outcome")).containsExactly("REFUSED");
    assertThat(refused.get(0).get("why").asText())
        .isEqualTo("Tehtävän voi antaa vain niille, joille se kuuluu.");
  }

  @Test
  void anotherOrganisationsTasksAreNotThere() {
    try (Story elsewhere = stories.begin(firstDay())) {
      elsewhere.letIn("supervisor");
      var other =
          Caller.overWebApplication(
              port, elsewhere.user("supervisor"), elsewhere.user("supervisor"), "tasklist");
      JsonNode told = Caller.json(other.absolute("POST", path("claim"), asked(concerns, null)));
      assertThat(told.findValuesAsText("outcome")).containsExactly("REFUSED", "REFUSED", "REFUSED");
      assertThat(told.findValuesAsText("why")).containsOnly("Tätä ei löydy.");
    }
    assertThat(assignees()).containsOnlyNulls();
  }

  @Test
  void withoutTasksOrWithoutAPersonNothingIsDone() {
    var supervisor = supervisor();
    assertThat(supervisor.absolute("POST", path("claim"), asked(List.of(), null)).statusCode())
        .isEqualTo(400);
    assertThat(supervisor.absolute("POST", path("hand-over"), asked(concerns, null)).statusCode())
        .isEqualTo(400);
  }

  private List<String> outcomes(String deed, List<String> of, String person) {
    return told(deed, of, person).findValuesAsText("outcome");
  }

  private JsonNode told(String deed, List<String> of, String person) {
    return Caller.json(supervisor().absolute("POST", path(deed), asked(of, person)));
  }

  private Caller supervisor() {
    return Caller.overWebApplication(
        port, story.user("supervisor"), story.user("supervisor"), "tasklist");
  }

  private List<String> assignees() {
    return concerns.stream()
        .map(id -> tasks.createTaskQuery().taskId(id).singleResult().getAssignee())
        .toList();
  }

  private static String path(String deed) {
    return "/camunda/api/juurru/tasks/" + deed;
  }

  private static String asked(List<String> of, String person) {
    String ids = of.stream().map(id -> '"' + id + '"').collect(Collectors.joining(","));
    String to =
        Stream.ofNullable(person).map(id -> ",\"person\":\"" + id + '"').findAny().orElse("");
    return "{\"tasks\":[" + ids + "]" + to + "}";
  }
}
