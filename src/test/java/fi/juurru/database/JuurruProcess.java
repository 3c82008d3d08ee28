package fi.juurru.database;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.JuurruApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A whole Juurru in a JVM of its own, as an operator runs it, to be killed by a test. */
class JuurruProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final int port;
  private final Path log;

  /** From the start of the JVM to the first answer of the login page. */
  final Duration startTime;

  private JuurruProcess(Process process, int port, Path log, Instant begin) {
    this.process = process;
    this.port = port;
    this.log = log;
    try {
      await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::servesLoginPage);
    } catch (RuntimeException | Error e) {
      kill();
      throw e;
    }
    startTime = Duration.between(begin, Instant.now());
  }

  /** Starts it and returns when it serves the login page; what it prints is added to the log. */
  static JuurruProcess start(Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", // as mvn spring-boot:run does
                "-Dot.epg.working-dir=" + System.getProperty("ot.epg.working-dir"),
                "-cp",
                System.getProperty("java.class.path"),
                JuurruApplication.class.getName(),
                "--server.port=" + port));
    command.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    var begin = Instant.now();
    return new JuurruProcess(builder.start(), port, log, begin);
  }

  private boolean servesLoginPage() throws InterruptedException, IOException {
    if (!process.isAlive()) {
      throw new AssertionError("Juurru ended while starting:\n" + Files.readString(log));
    }
    try {
      return get("/camunda/app/tasklist/default/").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** What a monitor is told. */
  JsonNode health() throws InterruptedException, IOException {
    return new ObjectMapper().readTree(get("/actuator/health").body());
  }

  private HttpResponse<String> get(String path) throws InterruptedException, IOException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  int port() {
    return port;
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** As {@code Ctrl+C} or a service manager does. */
  boolean stops() throws InterruptedException {
    process.destroy();
    return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Resident memory of the JVM in MB; -1 where the system does not tell. */
  long memory() throws IOException {
    return memory(Stream.of(process.toHandle()));
  }

  /**
   * Memory of processes in MB, each with its part of what it shares with others, as the processes
   * of a PostgreSQL server do; -1 where the system does not tell.
   */
  static long memory(Stream<ProcessHandle> processes) throws IOException {
    long kilobytes = 0;
    for (var process : processes.toList()) {
      Path map = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
      if (!Files.isReadable(map)) {
        return -1;
      }
      for (var line : Files.readAllLines(map)) {
        if (line.startsWith("Pss:")) {
          kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    }
    return kilobytes >> 10;
  }

  @Override
  public void close() {
    kill();
  }
}
