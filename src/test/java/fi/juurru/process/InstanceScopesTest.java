package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where instances belong and since when people are in groups, as the figures read it. */
class InstanceScopesTest extends StoryTest {

  @Autowired JdbcClient jdbc;

  @Test
  void aRowSaysWhereAnInstanceBelongsAndWhenItEnded() {
    var answered =
        call(
            "method-use-report",
            here("hasActionCode", true, "usesCount", 1, "usersCount", 1, "trainedInService", 1));
    story.until("2026-01-14");
    var deleted = call("method-use-report", here("hasActionCode", true));
    runtime.deleteProcessInstance(deleted.getId(), "a test");

    assertThat(row(answered.getId()))
        .containsEntry("process", "method-use-report")
        .containsEntry("organisation", story.organisation())
        .containsEntry("area", story.area())
        .containsEntry("unit", story.unit())
        .containsEntry("method", story.method())
        .containsEntry("ended", null);
    assertThat(row(deleted.getId()).get("ended")).isNotNull();
  }

  @Test
  void membershipsBeginAndEndOnTheDay() {
    roles.leave(story.unit(), "supervisor", story.user("supervisor"));
    story.until("2026-01-20");
    roles.grant(story.unit(), "supervisor", story.user("supervisor"));
    roles.grant(story.unit(), "supervisor", story.user("supervisor"));

    assertThat(
            jdbc.sql(
                    "select local_day(since, 'Europe/Helsinki') as since,"
                        + " local_day(until, 'Europe/Helsinki') as until"
                        + " from membership_time where group_id = ? order by since")
                .param(story.unit() + ".supervisor")
                .query(Held.class)
                .list())
        .containsExactly(
            new Held(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 12)),
            new Held(LocalDate.of(2026, 1, 20), null));
  }

  record Held(LocalDate since, LocalDate until) {}

  private Map<String, Object> row(String instance) {
    List<Map<String, Object>> rows =
        jdbc.sql("select * from instance_scope where id = ?").param(instance).query().listOfRows();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
