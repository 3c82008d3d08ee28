package fi.juurru.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Tells a monitor within two seconds whether the database answers, over one connection of its own:
 * people's connections are waited for longer, and may all be busy while the database is well. Just
 * one, whoever asks how often, since nobody has to log in for it.
 */
@Component("dbHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator implements AutoCloseable {

  private static final int SECONDS = 1;

  private final HikariDataSource connections;

  DatabaseHealth(HikariDataSource database) {
    super("The database does not answer");
    var single = new HikariConfig();
    database.copyStateTo(single);
    single.setPoolName("health");
    single.setMaximumPoolSize(1);
    single.setMinimumIdle(1);
    single.setConnectionTimeout(SECONDS * 1000);
    single.setValidationTimeout(SECONDS * 1000);
    connections = new HikariDataSource(single);
  }

  @Override
  protected void doHealthCheck(Health.Builder health) throws SQLException {
    try (var connection = connections.getConnection()) {
      health.status(connection.isValid(SECONDS) ? Status.UP : Status.DOWN);
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
