package fi.juurru;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JuurruTest
class JuurruApplicationTest {

  @Autowired ProcessEngine engine;

  @Test
  void theEngineRunsOnPostgresqlWithFullHistory() {
    assertThat(engine.getManagementService().getProperties()).containsEntry("historyLevel", "3");
  }

  @Test
  void jobsAreTriedAgainAfterAWhileAndOldHistoryIsRemovedAtNight() {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

    assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("R5/PT5M");
    assertThat(configuration.isHistoryCleanupEnabled()).isTrue();
    assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
  }
}
