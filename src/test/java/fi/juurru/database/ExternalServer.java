package fi.juurru.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL server that is not Juurru's, with a database for it whose owner is an ordinary user.
 * The user's default isolation is not the one that Juurru needs.
 */
class ExternalServer implements AutoCloseable {

  private final EmbeddedPostgres server;

  ExternalServer() throws IOException, SQLException {
    server = EmbeddedPostgres.start();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role county login password 'not the default'");
      statement.execute("alter role county set default_transaction_isolation to 'serializable'");
      statement.execute("create database implementation owner county");
    }
  }

  /** What an operator sets to have Juurru use this server. */
  Map<String, String> environment() {
    return Map.of(
        "SPRING_DATASOURCE_URL",
        "jdbc:postgresql://localhost:%d/implementation".formatted(server.getPort()),
        "SPRING_DATASOURCE_USERNAME",
        "county",
        "SPRING_DATASOURCE_PASSWORD",
        "not the default");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
