package fi.juurru.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What the embedded server promises for its data, however Juurru and the machine behave. */
class EmbeddedServerTest {

  @TempDir Path directory;
  private Path data;

  @BeforeEach
  void dataDirectory() {
    data = directory.resolve("data");
  }

  @Test
  void keepsItsDataSafelyAndToItself() throws Exception {
    withServer(
        server -> {
          assertThat(query(server, "show server_version_num"))
              .startsWith(EmbeddedServer.MAJOR_VERSION);
          for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(query(server, "show " + setting)).as(setting).isEqualTo("on");
          }
          assertThat(query(server, "show server_encoding")).isEqualTo("UTF8");
          assertThat(query(server, "select lower('ÄITI')")).isEqualTo("äiti");
          assertThat(query(server, "show listen_addresses")).isEqualTo("localhost");
          assertThat(query(server, "select rolsuper from pg_roles where rolname = current_user"))
              .isEqualTo("f");
          assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", "x"))
              .isInstanceOf(SQLException.class)
              .hasMessageContaining("password authentication failed");
          query(server, "create table kept as select 'first' as word");
        });
    assertThat(Files.getPosixFilePermissions(data.resolve("postgresql.password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    withServer(server -> assertThat(query(server, "select word from kept")).isEqualTo("first"));
  }

  @Test
  void takesOverFromAJuurruThatWasKilled() throws Exception {
    try (var killed = new SeparateServer(data)) {
      var password = new ServerPassword(data.resolve("postgresql.password")).read();
      query(killed.jdbcUrl, password, "create table kept as select 'first' as word");
      killed.kill();
      assertThat(query(killed.jdbcUrl, password, "select word from kept"))
          .as("the orphaned server")
          .isEqualTo("first");
      withServer(
          server -> {
            assertThat(query(server, "select word from kept")).isEqualTo("first");
            assertThatThrownBy(() -> query(killed.jdbcUrl, password, "select 1"))
                .hasMessageContaining("refused");
          });
    }
  }

  @Test
  void recoversWhenTheServerWasKilledToo() throws Exception {
    try (var killed = new SeparateServer(data)) {
      var password = new ServerPassword(data.resolve("postgresql.password")).read();
      query(killed.jdbcUrl, password, "create table kept as select 'first' as word");
      var server = ProcessHandle.of(serverProcess()).orElseThrow();
      killed.kill();
      server.destroyForcibly();
      server.onExit().join();
    }
    withServer(server -> assertThat(query(server, "select word from kept")).isEqualTo("first"));
  }

  @Test
  void leavesTheServerOfAnotherRunningJuurruAlone() throws Exception {
    try (var other = new SeparateServer(data)) {
      assertThatThrownBy(() -> DataDirectory.open(data))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("Another Juurru is running");
      var password = new ServerPassword(data.resolve("postgresql.password")).read();
      assertThat(query(other.jdbcUrl, password, "select 'alive'")).isEqualTo("alive");

      // A copy of the directory names the original's server in its pid file.
      var copy = directory.resolve("copy");
      FileSystemUtils.copyRecursively(data, copy);
      Files.setPosixFilePermissions(
          copy.resolve("postgresql"), PosixFilePermissions.fromString("rwx------"));
      OrphanedServer.stopAnyOn(copy.resolve("postgresql"));
      assertThat(query(other.jdbcUrl, password, "select 'alive'")).isEqualTo("alive");
    }
    withServer(server -> {}); // stops the orphan
  }

  @Test
  void isNotMisledByLeftovers() throws Exception {
    // A first start that was killed half-way, and a process number that was given anew.
    Files.createDirectories(data.resolve("postgresql.unfinished"));
    Files.writeString(data.resolve("postgresql.unfinished/postgresql.conf"), "half-writ");
    withServer(server -> query(server, "create table kept as select 'first' as word"));
    Files.writeString(
        data.resolve("postgresql/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + data.resolve("postgresql") + "\n");
    withServer(server -> assertThat(query(server, "select word from kept")).isEqualTo("first"));
  }

  @Test
  void saysWhatIsWrongWithTheDirectory() throws Exception {
    var file = Files.createFile(directory.resolve("file"));
    assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("cannot write its data directory");

    Files.createDirectories(data.resolve("postgresql"));
    Files.writeString(data.resolve("postgresql/PG_VERSION"), "16\n");
    assertThatThrownBy(() -> withServer(server -> {}))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("no data directory of PostgreSQL 17 (version found: 16)");

    Files.writeString(data.resolve("postgresql/PG_VERSION"), EmbeddedServer.MAJOR_VERSION + "\n");
    assertThatThrownBy(() -> withServer(server -> {}))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("password of the embedded PostgreSQL is missing");
  }

  private long serverProcess() throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0));
  }

  private interface Use {
    void with(EmbeddedServer server) throws Exception;
  }

  private void withServer(Use use) throws Exception {
    try (var open = DataDirectory.open(data);
        var server = new EmbeddedServer(open)) {
      use.with(server);
    }
  }

  private static String query(EmbeddedServer server, String sql) throws SQLException {
    return query(server.jdbcUrl(), server.password(), sql);
  }

  /** The first value of the answer, or null where there is none. */
  private static String query(String url, String password, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url, EmbeddedServer.DATABASE, password);
        var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return null;
      }
      var rows = statement.getResultSet();
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
