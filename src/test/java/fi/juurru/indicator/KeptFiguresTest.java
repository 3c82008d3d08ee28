package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.organisation.Area;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was counted of a month stays when the history that it was counted from is gone. */
class KeptFiguresTest extends StoryTest {

  @Autowired MonthRounds rounds;
  @Autowired HistoryService history;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  /**
   * Reported on 12.1.: 2 of 8; on 12.2.: 6 of 8. At the end of January the figure is 0.25, of
   * February and March 0.75, the report being 90 days old at most; nothing is kept of April, which
   * is not over.
   */
  @Test
  void aMonthIsKeptOnceWhoeverComesFirstAndOutlivesItsHistory() {
    report(2);
    story.until("2026-02-12");
    report(6);
    story.until("2026-04-03");
    var area = new Area(story.area(), story.organisation(), "");
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> rounds.keep(area)),
            CompletableFuture.runAsync(() -> rounds.keep(area)))
        .join();
    assertThat(values("coordinator"))
        .containsExactly("2026-01 0.25", "2026-02 0.75", "2026-03 0.75");

    history
        .createHistoricProcessInstanceQuery()
        .tenantIdIn(story.organisation())
        .finished()
        .list()
        .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));
    rounds.keep(area);
    assertThat(values("coordinator")).hasSize(3);

    Caller coordinator = caller(story, "coordinator");
    String path = "/api/progress/months/ACTIVE_USERS";
    assertThat(coordinator.absolute("GET", path + "/file.csv", null).body())
        .contains("2026-01")
        .contains("0,25");
    assertThat(coordinator.absolute("GET", "/api/progress/months/X", null).statusCode())
        .isEqualTo(404);
    try (Story stranger = stories.begin("2026-04-03")) {
      assertThat(Caller.json(caller(stranger, "coordinator").absolute("GET", path, null)))
          .isEmpty();
    }
    jdbc.sql("delete from kept_month where area = ?").param(story.area()).update();
  }

  private void report(int users) {
    var report = call("method-use-report", here("hasActionCode", false));
    String task =
        tasks
            .createTaskQuery()
            .processInstanceId(report.getId())
            .taskDefinitionKey("report-use")
            .singleResult()
            .getId();
    tasks.complete(task, Map.of("usesCount", users, "usersCount", users, "trainedInService", 8));
  }

  private List<String> values(String role) {
    List<String> values = new ArrayList<>();
    for (JsonNode month :
        Caller.json(
            caller(story, role).absolute("GET", "/api/progress/months/ACTIVE_USERS", null))) {
      if (month.path("unit").asText().equals(story.unit())) {
        values.add(
            month.path("month").asText()
                + " "
                + month.path("value").decimalValue().stripTrailingZeros().toPlainString());
      }
    }
    return values;
  }

  private Caller caller(Story of, String role) {
    of.letIn(role);
    return Caller.overEngineRest(port, of.user(role), of.user(role));
  }
}
