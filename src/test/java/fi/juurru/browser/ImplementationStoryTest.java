package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The implementation phase of a unit as its people live it in Tasklist, in a real browser. */
@JuurruTest
class ImplementationStoryTest {

  private static final Logger LOG = LoggerFactory.getLogger(ImplementationStoryTest.class);
  private static final String ORGANISATION = "kuusiranta";

  @LocalServerPort int port;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired JdbcTemplate database;

  @Test
  void aMethodTakesRootInAUnit() {
    play(Cast.FINNISH, 1);
  }

  @Test
  void aMethodTakesRootInASwedishUnit() {
    play(Cast.SWEDISH, 41);
  }

  private void play(Cast cast, int firstPicture) {
    FreshUnit.of(cast, runtime, history);
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port, cast.language())) {
      Implementation.play(visit, new Jobs(management, ORGANISATION), cast, firstPicture);
      assertThat(visit.errors()).isEmpty();
    }
    assertThat(planVersionOf(cast.unitCode())).isEqualTo(2);
    LOG.info("Resident memory after the browser story, MB: {}", Memory.resident(database));
  }

  private Object planVersionOf(String unit) {
    var phase =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("unit-implementation")
            .tenantIdIn(ORGANISATION)
            .variableValueEquals("unit", unit)
            .singleResult();
    VariableInstance version =
        runtime
            .createVariableInstanceQuery()
            .processInstanceIdIn(phase.getId())
            .variableName("planVersion")
            .singleResult();
    return version.getValue();
  }
}
