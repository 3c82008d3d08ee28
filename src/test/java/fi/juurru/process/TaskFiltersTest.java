package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaskFiltersTest extends StoryTest {

  @Autowired FilterService filters;

  @Override
  protected String firstDay() {
    return "2026-02-02";
  }

  @Test
  void everybodySeesTheFiltersAndTheirCardsShowUnitAndMethod() {
    List<Filter> seen = as("worker").acting(() -> filters.createTaskFilterQuery().list());

    assertThat(seen)
        .extracting(Filter::getName)
        .containsExactlyInAnyOrder(
            "Omat tehtäväni",
            "Ryhmieni tehtävät",
            "Myöhässä",
            "Myöhemmin",
            "Yksiköittäin",
            "Menetelmittäin");
    assertThat(seen)
        .allSatisfy(
            filter ->
                assertThat(filter.getProperties().get("variables"))
                    .asString()
                    .contains(
                        "unitName", "methodName", "segment", "requestSubject", "question", "step"));
  }

  @Test
  void whatAColleagueHasTakenLeavesOwnTasksAndStaysWithTheRole() {
    story.addPerson("deputy-" + story.unit(), "supervisor");
    as("supervisor").start("supervisor-check-in", here());
    assertThat(list(as("supervisor"), "Omat tehtäväni")).containsExactly("hold-discussion");
    assertThat(list(as("coach"), "Omat tehtäväni")).isEmpty();

    story.asUser("deputy-" + story.unit()).claim(story.task("hold-discussion").getId());

    assertThat(list(as("supervisor"), "Omat tehtäväni")).isEmpty();
    assertThat(list(as("supervisor"), "Ryhmieni tehtävät")).containsExactly("hold-discussion");
    assertThat(list(story.asUser("deputy-" + story.unit()), "Omat tehtäväni"))
        .containsExactly("hold-discussion");
  }

  @Test
  void aLateTaskIsAmongTheLateOnes() {
    as("supervisor").start("supervisor-check-in", here());
    assertThat(list(as("supervisor"), "Myöhässä")).isEmpty();

    story.until("2026-02-12");

    assertThat(list(as("supervisor"), "Myöhässä")).containsExactly("hold-discussion");
  }

  private List<String> list(Story.Actor person, String filter) {
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
