package fi.juurru.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.access.Caller;
import fi.juurru.process.StoryTest;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a monitor is told, and how a request is found in the log. */
class OperationsTest extends StoryTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void figuresSayHowMuchWorkWaitsAndForWhichRole() {
    var registry = new SimpleMeterRegistry();
    var figures = new InstallationFigures(jdbc, registry);
    figures.refresh();
    double open = tasks(registry, "juurru.tasks.open");
    double late = tasks(registry, "juurru.tasks.late");
    as("coordinator").start("unit-implementation", here());
    figures.refresh();
    assertThat(tasks(registry, "juurru.tasks.open")).isEqualTo(open + 1);
    assertThat(tasks(registry, "juurru.tasks.late")).isEqualTo(late);
    assertThat(registry.find("juurru.jobs.due").gauge()).isNotNull();
    assertThat(registry.find("juurru.jobs.due.oldest.seconds").gauge()).isNotNull();

    ClockUtil.setCurrentTime(
        Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(60))));
    figures.refresh();
    assertThat(tasks(registry, "juurru.tasks.late")).isGreaterThan(late);
  }

  /** No label tells a unit, an organisation or a person. */
  @Test
  void aLabelIsAProcessOrARole() {
    var registry = new SimpleMeterRegistry();
    new InstallationFigures(jdbc, registry).refresh();
    assertThat(registry.getMeters())
        .flatExtracting(meter -> meter.getId().getTags())
        .allSatisfy(
            tag -> assertThat(tag.getValue()).doesNotContain(".").doesNotContain("metsola"));
  }

  @Test
  void livenessAsksNoDatabaseAndReadinessDoes() {
    Caller nobody = Caller.nobody(port);
    for (String path : List.of("/livez", "/actuator/health/liveness")) {
      assertThat(nobody.absolute("GET", path, null).body())
          .contains("\"livenessState\"")
          .doesNotContain("\"db\"");
    }
    for (String path : List.of("/readyz", "/actuator/health/readiness")) {
      assertThat(nobody.absolute("GET", path, null).body()).contains("\"db\":{\"status\":\"UP\"}");
    }
    assertThat(nobody.absolute("GET", "/actuator/health", null).body()).contains("processEngine");
    assertThat(nobody.absolute("GET", "/actuator/prometheus", null).statusCode()).isEqualTo(404);
  }

  @Test
  void eachAnswerHasANumberOfItsOwn() {
    Caller nobody = Caller.nobody(port);
    String first = number(nobody);
    assertThat(first).matches("[0-9a-f]{16}");
    assertThat(number(nobody)).isNotEqualTo(first);
  }

  private static String number(Caller caller) {
    return caller
        .absolute("GET", "/livez", null)
        .headers()
        .firstValue(RequestNumber.HEADER)
        .orElseThrow();
  }

  private static double tasks(SimpleMeterRegistry registry, String figure) {
    return registry.find(figure).tag("process", "unit-implementation").gauges().stream()
        .mapToDouble(Gauge::value)
        .sum();
  }
}
