package fi.juurru.process;

import fi.juurru.JuurruTest;
import fi.juurru.organisation.Roles;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A class of tests that are told as stories, each in an organisation of its own, from Monday, 12
 * January 2026, unless the class or the test says otherwise:
 *
 * <pre>{@code
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

  /** The test's own. */
  protected Story story;

  @BeforeEach
  void beginStory() {
    story = stories.begin(firstDay());
  }

  /** On which the stories of the class begin, at nine o'clock. */
  protected String firstDay() {
    return "2026-01-12";
  }

  /** Acts as the person who holds a role in the story from the start. */
  protected Story.Actor as(String role) {
    return story.as(role);
  }

  /** What concerns the story's unit and method: their codes, then these names and values. */
  protected Map<String, Object> here(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>(UnitPhase.of(story));
    for (int index = 0; index < namesAndValues.length; index += 2) {
      values.put((String) namesAndValues[index], namesAndValues[index + 1]);
    }
    return values;
  }

  /** Begins a process of the story's organisation, as one that calls it does. */
  protected ProcessInstance call(String process, Map<String, Object> handedOn) {
    return runtime
        .createProcessInstanceByKey(process)
        .setVariable("organisation", story.organisation())
        .setVariables(handedOn)
        .execute();
  }

  /** Begins a process of the story's organisation with its message, as another process does. */
  protected void send(String message, Map<String, Object> payload) {
    runtime
        .createMessageCorrelation(message)
        .withoutTenantId()
        .setVariable("organisation", story.organisation())
        .setVariables(payload)
        .correlateStartMessage();
  }

  @AfterEach
  void endStory() {
    story.close();
  }
}
