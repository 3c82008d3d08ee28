package fi.juurru.database;

import fi.juurru.CannotStartException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL server inside Juurru, and its data in the data directory. */
class EmbeddedServer implements AutoCloseable {

  /** The PostgreSQL version of the bundled programs; data of another one cannot be read by them. */
  static final String MAJOR_VERSION = "17";

  static final String DATABASE = "juurru";
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  private final Path data;
  private final String password;
  private final EmbeddedPostgres postgres;

  /** Starts the server, after making its database at the very first start. */
  EmbeddedServer(DataDirectory directory) throws IOException {
    data = directory.resolve("postgresql");
    var secret = new ServerPassword(directory.resolve("postgresql.password"));
    var start = new ServerStart(directory, secret);
    if (Files.exists(data)) {
      refuseOtherVersion();
      password = secret.read();
    } else {
      password = secret.readOrMake();
      create(start, directory.resolve("postgresql.unfinished"));
    }
    postgres = start.on(data);
    LOG.info("PostgreSQL {} runs on port {}, data in {}", MAJOR_VERSION, postgres.getPort(), data);
  }

  private void refuseOtherVersion() throws IOException {
    Path file = data.resolve("PG_VERSION");
    String version = Files.exists(file) ? Files.readString(file).strip() : "none";
    if (!version.equals(MAJOR_VERSION)) {
      throw new CannotStartException(
          "%s is no data directory of PostgreSQL %s (version found: %s)."
              .formatted(data, MAJOR_VERSION, version),
          "Take the data over with pg_dump and the PostgreSQL that wrote them, or set"
              + " juurru.data-dir to another directory.");
    }
  }

  /**
   * Makes the database beside its final place and moves it there when it is complete, so that a
   * Juurru killed during its first start leaves nothing half-made behind. Juurru itself is an
   * ordinary user of its database, as it is on an external one.
   */
  private void create(ServerStart start, Path unfinished) throws IOException {
    OrphanedServer.stopAnyOn(unfinished);
    FileSystemUtils.deleteRecursively(unfinished);
    try (var server = start.on(unfinished);
        var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role %s login password '%s'".formatted(DATABASE, password));
      statement.execute("create database %1$s owner %1$s".formatted(DATABASE));
    } catch (SQLException e) {
      throw start.unusable(e);
    }
    OrphanedServer.stopAnyOn(unfinished);
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  String jdbcUrl() {
    return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), DATABASE);
  }

  String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    // The library waits five seconds only, and then leaves a busy server to itself.
    OrphanedServer.stopAnyOn(data);
  }
}
