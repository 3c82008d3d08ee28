package fi.juurru.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** A JVM of its own that runs the embedded server, to be killed by a test. */
class SeparateServer implements AutoCloseable {

  private final Process process;
  final String jdbcUrl;

  SeparateServer(Path dataDirectory) throws IOException {
    process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dot.epg.working-dir=" + System.getProperty("ot.epg.working-dir"),
                "-cp",
                System.getProperty("java.class.path"),
                SeparateServer.class.getName(),
                dataDirectory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var output = new BufferedReader(new InputStreamReader(process.getInputStream()));
    String line = output.readLine();
    while (line != null && !line.startsWith("jdbc:")) {
      line = output.readLine();
    }
    jdbcUrl = line;
  }

  /** What runs in the other JVM: serves until it is killed. */
  public static void main(String[] args) throws Exception {
    var server = new EmbeddedServer(DataDirectory.open(Path.of(args[0])));
    System.out.println(server.jdbcUrl());
    Thread.currentThread().join();
  }

  /** Kills the JVM as {@code kill -9} does; the PostgreSQL server stays. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
