package fi.juurru.database;

import static fi.juurru.database.ConcernWork.CONCERN;
import static fi.juurru.database.ConcernWork.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.juurru.access.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Juurru is killed while four clients are at work, and started again: nothing that a client was
 * told to be done is undone, everything goes on to its end, each thing once, and what somebody was
 * writing into a form is there.
 */
class CrashTest {

  private static final Logger LOG = LoggerFactory.getLogger(CrashTest.class);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String ORGANISATION = "kuusiranta";
  private static final String AREA = "kuusiranta-sisamaa";

  private static final String BEGUN = "\"firstDay\":\"2031-02-03\"";

  @TempDir Path directory;
  private Path log;

  @BeforeEach
  void log(TestInfo test) throws IOException {
    var logs = Files.createDirectories(Path.of("target", "crash-test"));
    log = logs.resolve(test.getTestMethod().orElseThrow().getName() + ".log");
    Files.deleteIfExists(log);
  }

  /** A test that fails leaves no server behind. */
  @AfterEach
  void stopServer() throws IOException {
    OrphanedServer.stopAnyOn(directory.resolve("data/postgresql"));
  }

  @Test
  void embeddedDatabase() throws Exception {
    survivesBeingKilled(Map.of(), "admin", "admin");
    var server = Files.readAllLines(directory.resolve("data/postgresql.log")).toString();
    assertThat(server).contains("database system is shut down");
  }

  @Test
  void externalDatabase() throws Exception {
    try (var server = new ExternalServer()) {
      var environment = new HashMap<>(server.environment());
      environment.put("JUURRU_ADMIN_USER", "first-administrator");
      environment.put("JUURRU_ADMIN_PASSWORD", "Kes-7-lumi-Polku");
      environment.put("JUURRU_ORGANISATIONS_0_CODE", ORGANISATION);
      environment.put("JUURRU_ORGANISATIONS_0_NAME", "Kuusirannan hyvinvointialue");
      environment.put("JUURRU_ORGANISATIONS_0_AREAS_0_CODE", AREA);
      environment.put("JUURRU_ORGANISATIONS_0_AREAS_0_NAME", "Sisämaan perhepalvelut");
      survivesBeingKilled(environment, "first-administrator", "Kes-7-lumi-Polku");
    }
    assertThat(directory.resolve("data")).doesNotExist();
  }

  private void survivesBeingKilled(Map<String, String> environment, String user, String password)
      throws Exception {
    Clients clients;
    Duration firstStart;
    try (var juurru = start(environment)) {
      firstStart = juurru.startTime;
      var engine = new EngineRest(juurru, user, password);
      clients = new Clients(4, new ConcernWork(engine, ORGANISATION, AREA));
      await()
          .atMost(PATIENCE)
          .failFast("a client was refused", clients::failed)
          .until(() -> clients.completed.size() >= 100);
      if (hasPeople(environment)) {
        assertThat(draft("PUT", juurru, user, password).statusCode()).isEqualTo(200);
      }
      juurru.kill();
      clients.join();
    }
    try (var juurru = start(environment)) {
      report(firstStart, juurru);
      var engine = new EngineRest(juurru, user, password);
      var concerns = new ConcernWork(engine, ORGANISATION, AREA);
      for (var part : List.of("db", "processEngine", "jobExecutor")) {
        assertThat(juurru.health().at("/components/" + part + "/status").asText())
            .as(part)
            .isEqualTo("UP");
      }
      nothingIsLost(clients, engine);
      if (hasPeople(environment)) {
        assertThat(draft("GET", juurru, user, password).body()).contains(BEGUN);
      }
      nothingIsStuck(engine);
      assertThat(concerns.raise()).as("clients can go on").isTrue();
      everythingGoesOnToItsEnd(concerns);
      assertThat(juurru.stops()).isTrue();
    }
  }

  /** An external database begins with an administrator alone, who writes into no form. */
  private static boolean hasPeople(Map<String, String> environment) {
    return !environment.containsKey("JUURRU_ADMIN_USER");
  }

  /** What somebody was writing into a form, kept by the page while it was written. */
  private static HttpResponse<String> draft(
      String method, JuurruProcess juurru, String user, String password) {
    return Caller.overWebApplication(juurru.port(), user, password, "tasklist")
        .absolute(
            method,
            "/camunda/api/juurru/start-drafts/unit-pause",
            method.equals("PUT") ? "{" + BEGUN + "}" : null);
  }

  private JuurruProcess start(Map<String, String> environment) throws IOException {
    return JuurruProcess.start(
        log,
        environment,
        "--juurru.data-dir=" + directory.resolve("data"),
        // Work that the killed job executor had taken is free again after this time, by default
        // five minutes, which a test does not wait.
        "--camunda.bpm.job-execution.lock-time-in-millis=5000");
  }

  private static void nothingIsLost(Clients clients, EngineRest engine) throws Exception {
    assertThat(engine.get("/history/task?finished=true", "id")).containsAll(clients.completed);
    assertThat(engine.get("/task", "id")).doesNotContainAnyElementsOf(clients.completed);
    assertThat(engine.get("/history/process-instance?processDefinitionKey=" + CONCERN))
        .hasSizeGreaterThanOrEqualTo(clients.raised.get());
  }

  private static void nothingIsStuck(EngineRest engine) throws Exception {
    var instances = engine.get("/process-instance", "id");
    // In this order: a job that has been done meanwhile has left a task.
    var alive = new HashSet<String>();
    alive.addAll(engine.get("/job", "processInstanceId"));
    alive.addAll(engine.get("/task", "processInstanceId"));
    assertThat(instances).isNotEmpty();
    assertThat(alive).containsAll(instances);
    nothingFailed(engine);
  }

  private static void nothingFailed(EngineRest engine) throws Exception {
    assertThat(engine.get("/job?withException=true")).isEmpty();
    assertThat(engine.get("/incident")).isEmpty();
  }

  private static void everythingGoesOnToItsEnd(ConcernWork concerns) throws Exception {
    var engine = concerns.engine();
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              for (var task : engine.get("/task?" + ConcernWork.of("processDefinitionKeyIn"))) {
                concerns.complete(task.get("id").asText(), task.get("taskDefinitionKey").asText());
              }
              return engine
                  .get("/process-instance?" + ConcernWork.of("processDefinitionKeyIn"))
                  .isEmpty();
            });
    nothingFailed(engine);
    assertThat(engine.get("/history/process-instance?processDefinitionKey=" + STEP))
        .as("one step for each concern")
        .hasSameSizeAs(engine.get("/history/process-instance?processDefinitionKey=" + CONCERN));
  }

  /** The budgets of the first slice: 20 s for a second start, and 1 GB. */
  private void report(Duration firstStart, JuurruProcess juurru) throws IOException {
    var pidFile = directory.resolve("data/postgresql/postmaster.pid");
    long server = -1;
    if (Files.exists(pidFile)) {
      var pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
      var postmaster = ProcessHandle.of(pid).orElseThrow();
      server = JuurruProcess.memory(Stream.concat(Stream.of(postmaster), postmaster.children()));
    }
    LOG.info(
        "Login page after {} s at the first start, {} s at the second one, after a kill. Memory: {}"
            + " MB JVM, {} MB PostgreSQL (-1: not known)",
        firstStart.toMillis() / 1000.0,
        juurru.startTime.toMillis() / 1000.0,
        juurru.memory(),
        server);
  }
}
