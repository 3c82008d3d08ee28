package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.access.Caller;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A decision with five options about a Swedish-speaking unit, by people with a phone each. */
@JuurruTest
class DecisionStoryTest {

  private static final String ORGANISATION = "kuusiranta";

  @LocalServerPort int port;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;

  @AfterEach
  void clockGoesBack() {
    ClockUtil.reset();
  }

  @Test
  void aDecisionIsMadeAndLookedBackAtInSwedishOnPhones() {
    FreshUnit.of(Cast.SWEDISH, runtime, history);
    var jobs = new Jobs(management, ORGANISATION);
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port, Cast.SWEDISH.language(), Screen.PHONE)) {
      var people = new DecisionActs(new Scene(visit, new Screenshots(visit, 161), Cast.SWEDISH));
      people.theCoordinatorPrepares();
      people.theManagementChoosesCriteriaAndExperts();
      people.theSupervisorIsHeard();
      theOtherExpertDoes(
          "give-view", "{\"expertView\": {\"value\": \"Avtalet tillåter en kväll i veckan.\"}}");
      people.theCoordinatorScores();
      people.theManagementDecides();
      jobs.run("start-steps");
      people.theSupervisorReadsAndTells();
      theOtherExpertDoes("read-decision", "{}");
      jobs.runInTime("sixty-days");
      people.theManagementLooksBack();
      assertThat(visit.errors()).isEmpty();
    }
    assertThat(daysToCarryOut()).isPositive();
  }

  private void theOtherExpertDoes(String task, String answers) {
    var expert = Caller.overEngineRest(port, "hr", "hr");
    String id = expert.read("/task?taskDefinitionKey=" + task).get(0).get("id").asText();
    String form = "{\"variables\": " + answers + "}";
    assertThat(expert.post("/task/" + id + "/submit-form", form).statusCode()).isEqualTo(204);
  }

  private int daysToCarryOut() {
    return (int)
        history
            .createHistoricVariableInstanceQuery()
            .tenantIdIn(ORGANISATION)
            .variableName("daysToCarryOut")
            .singleResult()
            .getValue();
  }
}
