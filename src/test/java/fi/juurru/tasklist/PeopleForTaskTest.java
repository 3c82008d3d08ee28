package fi.juurru.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.access.Caller;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who works on a task is told whom it can be handed to, and nobody else is. */
class PeopleForTaskTest extends StoryTest {

  @LocalServerPort int port;

  private String task;
  private String deputy;

  @BeforeEach
  void twoCouldHoldADiscussion() {
    as("supervisor").start("supervisor-check-in", here());
    task = story.task("hold-discussion").getId();
    deputy = "deputy-" + story.unit();
    story.addPerson(deputy, "supervisor");
  }

  @Test
  void colleaguesOfTheRoleAreNamed() {
    assertThat(people(story, "supervisor")).containsExactly(deputy);
  }

  @Test
  void othersAreToldOfNobody() {
    for (String role : List.of("worker", "recording", "top-management")) {
      assertThat(people(story, role)).as(role).isEmpty();
    }
    try (Story elsewhere = stories.begin("2026-01-12")) {
      assertThat(people(elsewhere, "supervisor")).isEmpty();
    }
    assertThat(Caller.nobody(port).absolute("GET", path(), null).statusCode()).isEqualTo(401);
  }

  private List<String> people(Story of, String role) {
    of.letIn(role);
    return Caller.json(
            Caller.overWebApplication(port, of.user(role), of.user(role), "tasklist")
                .absolute("GET", path(), null))
        .findValuesAsText("id");
  }

  private String path() {
    return "/camunda/api/juurru/tasks/" + task + "/people";
  }
}
