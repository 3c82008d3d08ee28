package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaskFiltersTest extends StoryTest {

  @Autowired FilterService filters;
  @Autowired ManagementService management;
  @Autowired TaskFilters start;

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

  @Test
  void anInstallationFromBeforeGetsTheFilterForLaterOnceAndKeepsWhatItsAdministratorChanged() {
    TaskQuery before =
        tasks
            .createTaskQuery()
            .or()
            .taskAssigneeExpression("${currentUser()}")
            .taskCandidateGroupInExpression("${currentUserGroups()}")
            .endOr()
            .orderByDueDate()
            .asc();
    TaskQuery changed = tasks.createTaskQuery().dueBeforeExpression("${now()}");
    Filter late = one("Myöhässä");
    Query<?, ?> shipped = late.getQuery();
    try {
      filters.deleteFilter(one("Myöhemmin").getId());
      filters.saveFilter(one("Omat tehtäväni").setQuery(before));
      filters.saveFilter(late.setQuery(changed));
      management.deleteProperty(TaskFilters.LATER_GIVEN);

      start.run();

      assertThat(query("Myöhemmin")).contains("followUpAfter");
      assertThat(query("Omat tehtäväni")).contains("followUpBeforeOrNotExistent");
      assertThat(query("Myöhässä")).contains("dueBefore").doesNotContain("followUp");

      filters.deleteFilter(one("Myöhemmin").getId());
      start.run();
      assertThat(filters.createTaskFilterQuery().filterName("Myöhemmin").count()).isZero();
    } finally {
      filters.saveFilter(one("Myöhässä").setQuery(shipped));
      management.deleteProperty(TaskFilters.LATER_GIVEN);
      start.run();
    }
  }

  private Filter one(String name) {
    return filters.createTaskFilterQuery().filterName(name).singleResult();
  }

  private String query(String name) {
    return ((FilterEntity) one(name)).getQueryInternal();
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
