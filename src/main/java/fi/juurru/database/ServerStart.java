package fi.juurru.database;

import static org.springframework.core.NestedExceptionUtils.getMostSpecificCause;

import fi.juurru.CannotStartException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * How PostgreSQL is started. The library that does it is made for tests; what it would leave open
 * or put at risk for speed is set right here.
 */
class ServerStart {

  private static final String PROGRAMS = "ot.epg.working-dir";

  private final Path log;
  private final ServerPassword password;

  ServerStart(DataDirectory directory, ServerPassword password) throws IOException {
    this.password = password;
    log = directory.resolve("postgresql.log");
    if (Files.exists(log)) {
      Files.move(log, directory.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    // By default the library unpacks the programs where any user could replace them.
    if (System.getProperty(PROGRAMS) == null) {
      var programs = directory.ownerOnly("programs").resolve("postgresql");
      System.setProperty(PROGRAMS, programs.toString());
    }
  }

  /** Starts a server on these data, which are made first where there are none. */
  EmbeddedPostgres on(Path data) throws IOException {
    OrphanedServer.stopAnyOn(data);
    var output = Redirect.appendTo(log.toFile());
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false) // Spring closes the pool first, then the server
            .setPGStartupWait(Duration.ofMinutes(1)) // recovery after a crash takes its time
            .setOutputRedirector(output)
            .setErrorRedirector(output)
            .setConnectConfig("password", password.read())
            // The library gives up what PostgreSQL promises for a power cut; take it back.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("listen_addresses", "localhost")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "50")
            .setServerConfig("log_checkpoints", "off")
            // The detail of an error is the row that somebody wrote.
            .setServerConfig("log_error_verbosity", "terse")
            // Options of initdb, for which this is the library's only way in. The same sorting and
            // letter case on every machine, whatever its own locale and libraries.
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            // Without it, every user of the machine would be the database's superuser.
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", password.file().toString());
    try {
      return builder.start();
    } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
      OrphanedServer.stopAnyOn(data);
      throw unusable(e);
    }
  }

  /** What the operator is told when the server does not start, with PostgreSQL's own words. */
  CannotStartException unusable(Throwable cause) throws IOException {
    return new CannotStartException(
        "The embedded PostgreSQL does not start: %s%n%s"
            .formatted(getMostSpecificCause(cause), Files.exists(log) ? Files.readString(log) : ""),
        "See %s. Any other PostgreSQL can be used instead: set SPRING_DATASOURCE_URL,"
                .formatted(log)
            + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
        cause);
  }
}
