package fi.juurru.database;

import fi.juurru.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that outlived the Juurru which started it: a killed JVM takes no child along.
 * Only to be looked for under the lock of the {@link DataDirectory}.
 */
record OrphanedServer(ProcessHandle process) {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * Leaves no server running on these PostgreSQL data, and no pid file that would keep a new server
   * from starting: after a crash its number often belongs to some other process, above all in
   * containers. PostgreSQL itself recovers what was not yet written.
   */
  static void stopAnyOn(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return;
    }
    var lines = Files.readAllLines(pidFile);
    var process =
        lines.isEmpty() || !lines.get(0).matches("\\d{1,18}")
            ? null
            : ProcessHandle.of(Long.parseLong(lines.get(0))).orElse(null);
    if (process != null && serves(process, data, lines)) {
      LOG.info("Stopping the PostgreSQL server {} of a Juurru that was killed", process.pid());
      new OrphanedServer(process).stop();
    }
    Files.deleteIfExists(pidFile);
  }

  /**
   * Whether it is a PostgreSQL server working on these data. The pid file alone proves nothing: its
   * number may have been given anew, and a copied directory holds the number of the original's
   * server. A server works inside its data directory, which Linux shows; elsewhere the pid file
   * must at least be about this directory.
   */
  private static boolean serves(ProcessHandle process, Path data, List<String> pidFile)
      throws IOException {
    String command = process.info().command().orElse("");
    if (!Path.of(command).getFileName().toString().startsWith("postgres")) {
      return false;
    }
    Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
    Path served =
        Files.exists(workingDirectory)
            ? workingDirectory
            : Path.of(pidFile.size() > 1 ? pidFile.get(1) : "");
    return Files.exists(served) && Files.isSameFile(served, data);
  }

  private void stop() throws IOException {
    if (!endsAfter("INT") && !endsAfter("QUIT")) {
      process.destroyForcibly();
      if (!ended()) {
        throw new CannotStartException(
            "A PostgreSQL server of a Juurru that was killed is still running and cannot be stopped"
                + " (process %d).".formatted(process.pid()),
            "Stop this process, then start Juurru again.");
      }
    }
  }

  /** Sends PostgreSQL's signal for a fast (INT) or an immediate (QUIT) shutdown. */
  private boolean endsAfter(String signal) throws IOException {
    try {
      // The shell's own "kill": small images have no program of this name, and Java knows only
      // TERM, at which PostgreSQL would wait for its clients to leave.
      var kill = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid());
      return kill.start().waitFor() == 0 && ended();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private boolean ended() throws IOException {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
  }
}
