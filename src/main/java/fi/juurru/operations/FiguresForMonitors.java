package fi.juurru.operations;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Only where somebody reads the figures: a port for them has been set. */
@Configuration
@EnableScheduling
@ConditionalOnProperty("management.server.port")
class FiguresForMonitors {

  private static final Logger LOG = LoggerFactory.getLogger(FiguresForMonitors.class);

  private final InstallationFigures figures;

  FiguresForMonitors(JdbcClient jdbc, MeterRegistry registry) {
    figures = new InstallationFigures(jdbc, registry);
  }

  /** The database away is told by readiness; the next round asks again. */
  @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT2S")
  void refresh() {
    try {
      figures.refresh();
    } catch (DataAccessException away) {
      LOG.warn("The figures for monitors are not refreshed: the database does not answer");
    }
  }
}
