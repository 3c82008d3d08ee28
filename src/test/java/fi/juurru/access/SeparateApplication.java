package fi.juurru.access;

import fi.juurru.JuurruApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Juurru in a JVM of its own, for what only a whole start shows. */
final class SeparateApplication implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final StringBuilder output = new StringBuilder();
  private boolean started;

  /** Waits until the application has started or has given up. */
  SeparateApplication(String... arguments) throws IOException {
    this(Map.of(), List.of(), arguments);
  }

  /** The same on a machine of this environment, in a JVM of these options. */
  SeparateApplication(Map<String, String> environment, List<String> options, String... arguments)
      throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:MetaspaceSize=256m",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(options);
    command.addAll(
        List.of(
            JuurruApplication.class.getName(),
            "--server.port=0",
            "--spring.datasource.username=postgres",
            "--camunda.bpm.job-execution.enabled=false"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    process = builder.start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !started) {
      output.append(line).append('\n');
      started = line.contains("Started JuurruApplication");
      line = started ? line : lines.readLine();
    }
    if (started) {
      new Thread(() -> lines.lines().forEach(rest -> {}), "drain").start();
    }
  }

  boolean started() {
    return started && process.isAlive();
  }

  String output() {
    return output.toString();
  }

  int port() {
    var found = PORT.matcher(output);
    if (!found.find()) {
      throw new IllegalStateException(output());
    }
    return Integer.parseInt(found.group(1));
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
