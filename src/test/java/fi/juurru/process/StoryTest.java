package fi.juurru.process;

import fi.juurru.JuurruTest;
import fi.juurru.organisation.Roles;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A class of tests that are told as stories, each in an organisation of its own:
 *
 * <pre>{@code
 * story = stories.begin("2026-01-12");
 * as("supervisor").start("supervisor-check-in", Map.of(...));
 * story.until("2026-02-02");
 * assertThat(story.openTasks()).containsExactly("hold-discussion");
 * }</pre>
 */
@JuurruTest
public abstract class StoryTest {

  @Autowired protected Stories stories;
  @Autowired protected RuntimeService runtime;
  @Autowired protected TaskService tasks;
  @Autowired protected Roles roles;

  /** The test's own, from when it begins. */
  protected Story story;

  /** Acts as the person who holds a role in the story from the start. */
  protected Story.Actor as(String role) {
    return story.as(role);
  }

  @AfterEach
  void endStory() {
    if (story != null) {
      story.close();
    }
  }
}
