package fi.juurru.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Resident memory of this JVM, which hosts the application, and of its PostgreSQL. Linux only. */
final class Memory {

  private Memory() {}

  /**
   * Megabytes by program; empty where the system does not tell. The server's processes share memory
   * that is counted in each of them, so its sum is an upper bound.
   */
  static Map<String, Long> resident(JdbcTemplate database) {
    Map<String, Long> megabytes = new TreeMap<>();
    if (Files.isReadable(Path.of("/proc/self/status"))) {
      megabytes.put("java", megabytes(ProcessHandle.current()));
      Long backend = database.queryForObject("select pg_backend_pid()", Long.class);
      ProcessHandle server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
      megabytes.put(
          "postgresql",
          Stream.concat(Stream.of(server), server.descendants())
              .collect(Collectors.summingLong(Memory::megabytes)));
    }
    return megabytes;
  }

  private static long megabytes(ProcessHandle process) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
