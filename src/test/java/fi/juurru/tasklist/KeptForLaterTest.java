package fi.juurru.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task is kept for a later day by its own person, and comes back by itself. */
class KeptForLaterTest extends StoryTest {

  @Autowired FilterService filters;
  @LocalServerPort int port;

  private String task;
  private String deputy;

  @BeforeEach
  void aDiscussionIsToBeHeldByOneOfTwo() {
    as("supervisor").start("supervisor-check-in", here());
    task = story.task("hold-discussion").getId();
    deputy = "deputy-" + story.unit();
    story.addPerson(deputy, "supervisor");
  }

  @Test
  void itIsOutOfSightUntilTheMorningOfThatDay() {
    assertThat(keep("supervisor", "\"2026-01-20\"")).isEqualTo(204);

    assertThat(listed(as("supervisor"), "Omat tehtäväni")).isEmpty();
    assertThat(listed(as("supervisor"), "Myöhemmin")).containsExactly("hold-discussion");
    assertThat(listed(as("supervisor"), "Ryhmieni tehtävät")).containsExactly("hold-discussion");
    assertThat(listed(story.asUser(deputy), "Myöhemmin")).isEmpty();

    story.until("2026-01-20");
    assertThat(listed(as("supervisor"), "Omat tehtäväni")).containsExactly("hold-discussion");
    assertThat(listed(as("supervisor"), "Myöhemmin")).isEmpty();
  }

  @Test
  void itIsTakenBackAndNeverHiddenFromTheNextPerson() {
    keep("supervisor", "\"2026-01-20\"");
    assertThat(keep("supervisor", "null")).isEqualTo(204);
    assertThat(listed(as("supervisor"), "Omat tehtäväni")).containsExactly("hold-discussion");

    keep("supervisor", "\"2026-01-20\"");
    as("supervisor").acting(() -> handTo(deputy));
    assertThat(listed(story.asUser(deputy), "Omat tehtäväni")).containsExactly("hold-discussion");
  }

  @Test
  void onlyAnOpenTaskOfOnesOwnIsKeptAndForADayThatComes() {
    assertThat(keep("supervisor", "\"2026-01-12\"")).as("today").isEqualTo(400);
    assertThat(keep("supervisor", "\"2027-01-12\"")).as("a year on").isEqualTo(400);
    assertThat(keep("supervisor", "\"Friday\"")).isEqualTo(400);
    assertThat(keep("recording", "\"2026-01-20\"")).isEqualTo(404);
    story.asUser(deputy).claim(task);
    assertThat(keep("supervisor", "\"2026-01-20\"")).as("a colleague's").isEqualTo(409);
    try (Story elsewhere = stories.begin("2026-01-12")) {
      assertThat(keep(elsewhere, "supervisor", "\"2026-01-20\"")).isEqualTo(404);
    }
    assertThat(put(Caller.nobody(port), "null")).isIn(401, 403);
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getFollowUpDate()).isNull();
  }

  private Void handTo(String person) {
    tasks.setAssignee(task, person);
    return null;
  }

  private int keep(String role, String until) {
    return keep(story, role, until);
  }

  private int keep(Story of, String role, String until) {
    of.letIn(role);
    return put(Caller.overWebApplication(port, of.user(role), of.user(role), "tasklist"), until);
  }

  private int put(Caller caller, String until) {
    return caller
        .absolute("PUT", "/camunda/api/juurru/later/" + task, "{\"until\": " + until + "}")
        .statusCode();
  }

  private List<String> listed(Story.Actor person, String filter) {
    return person.acting(
        () ->
            filters
                .<Task>list(
                    filters.createTaskFilterQuery().filterName(filter).singleResult().getId())
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList());
  }
}
