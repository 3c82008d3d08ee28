package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.Statements;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * The step of a start that deploys, again and again with jars of other models, while a modeller
 * changes some. What it deploys here is rolled back; {@code StartUpTest} starts whole applications.
 */
@JuurruTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class ShippedModelsTest {

  /** Starts {@link #AWAITING} by a message. */
  private static final String SENDING = "coaching-support";

  private static final String AWAITING = "coaching-conflict";
  private static final String OTHER = "handover-list";
  private static final Pattern WRITES = Pattern.compile("(?i).*\\b(insert|update|delete)\\b.*");

  @Autowired RepositoryService repository;
  @Autowired DeploymentCheck check;
  @Autowired DeployedVersions deployed;
  @Autowired BroughtFiles brought;
  @Autowired JdbcTemplate database;
  @TempDir Path jar;
  private Map<String, Integer> expected;

  @BeforeEach
  void anUnchangedJar() throws IOException {
    for (String folder : List.of("bpmn", "forms")) {
      Files.createDirectory(jar.resolve(folder));
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(this::isOfThis).toList()) {
          Files.copy(file, jar.resolve(file));
        }
      }
    }
    expected = versions();
    start();
  }

  private boolean isOfThis(Path file) {
    return file.endsWith("coach-match.dmn")
        || Stream.of(SENDING, AWAITING, OTHER).anyMatch(file.getFileName().toString()::startsWith);
  }

  @Test
  void anUnchangedJarWritesNothing() {
    assertThat(Statements.of(this::start)).isNotEmpty().noneMatch(WRITES.asPredicate());
  }

  @Test
  void onlyWhatDiffersGetsANewVersion() throws IOException {
    rewrite("bpmn/" + OTHER + ".bpmn", "</bpmn:process>", "<!-- newer --></bpmn:process>");
    assertThat(start()).isEmpty();
    assertNewVersions(OTHER);

    rewrite("forms/" + formOf(AWAITING), "\"type\": \"default\"", "\"type\":  \"default\"");
    assertThat(start()).isEmpty();
    assertNewVersions(AWAITING);

    int decision = coachMatch();
    rewrite("bpmn/coach-match.dmn", "</definitions>", "<!-- newer --></definitions>");
    assertThat(start()).isEmpty();
    assertNewVersions();
    assertThat(coachMatch()).isEqualTo(decision + 1);

    Files.copy(
        Path.of("bpmn", OTHER + ".bpmn"),
        jar.resolve("bpmn/" + OTHER + ".bpmn"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(start()).as("the jar goes back to an older text").isEmpty();
    assertNewVersions(OTHER);
  }

  @Test
  void whatSomebodyChangedStaysAndIsNamedWhereTheJarHasANewerOne(CapturedOutput log)
      throws IOException {
    somebodyChanges(AWAITING);
    assertThat(start()).as("the jar's is no newer").isEmpty();
    assertNewVersions();
    assertThat(log).doesNotContain("Juurru has newer ones");

    rewrite("bpmn/" + AWAITING + ".bpmn", "</bpmn:process>", "<!-- newer --></bpmn:process>");
    for (String startedAs : List.of("upgrade", "the same again")) {
      assertThat(start()).as(startedAs).containsExactly(AWAITING + ".bpmn");
      assertNewVersions();
    }
    assertThat(log).contains("Juurru has newer ones", "[" + AWAITING + ".bpmn]");

    somebodyDeploys(AWAITING, "");
    rewrite("bpmn/" + AWAITING + ".bpmn", "<!-- newer -->", "<!-- newest -->");
    assertThat(start()).as("taken over, it follows the jar again").isEmpty();
    assertNewVersions(AWAITING);
  }

  @Test
  void whatSomebodyChangedAfterTakingOverStays() throws IOException {
    somebodyChanges(AWAITING);
    rewrite("bpmn/" + AWAITING + ".bpmn", "</bpmn:process>", "<!-- newer --></bpmn:process>");
    assertThat(start()).isNotEmpty();
    somebodyDeploys(AWAITING, "");
    somebodyChanges(AWAITING);

    assertThat(start()).as("they have seen what is newer").isEmpty();
    assertNewVersions();
  }

  @Test
  void whatDoesNotGoWithSomebodysChangeWaitsForIt() throws IOException {
    somebodyChanges(AWAITING);
    rewrite("bpmn/" + AWAITING + ".bpmn", "name=\"coaching-conflict\" />", "name=\"renamed\" />");
    rewrite(
        "bpmn/" + SENDING + ".bpmn",
        "messages.start('coaching-conflict')",
        "messages.start('renamed')");
    assertThat(start()).containsExactly(AWAITING + ".bpmn", SENDING + ".bpmn");
    assertNewVersions();

    somebodyDeploys(AWAITING, "");
    assertThat(start()).as("now they go together").isEmpty();
    assertNewVersions(SENDING);
  }

  /** All files in one deployment, under the paths that they had where they were built. */
  @Test
  void aDatabaseFromBeforeEachProcessWasDeployedByItselfGetsNoNewVersion() throws IOException {
    var remembered = brought.digests();
    database.update(
        "update act_re_deployment set name_ = 'SpringAutoDeployment' where name_ = 'Juurru'");
    for (String names :
        List.of(
            "act_ge_bytearray set name_ = '/build/classes/' || name_ where deployment_id_ is not null",
            "act_re_procdef set resource_name_ = '/build/classes/' || resource_name_",
            "act_re_decision_def set resource_name_ = '/build/classes/' || resource_name_")) {
      database.update("update " + names);
    }
    database.update("delete from brought_file");
    String migration =
        Files.readString(Path.of("src/main/resources/db/migration/V12__brought_files.sql"));
    database.update(migration.substring(migration.indexOf("insert into")));
    assertThat(brought.digests()).containsAllEntriesOf(remembered);

    rewrite("bpmn/" + OTHER + ".bpmn", "</bpmn:process>", "<!-- newer --></bpmn:process>");
    assertThat(start()).isEmpty();
    assertNewVersions(OTHER);
  }

  /** What the jar has newer than what somebody has changed. */
  private List<String> start() {
    var models =
        new ShippedModels(
            new PathMatchingResourcePatternResolver(jarLoader()),
            repository,
            check,
            deployed,
            brought);
    models.run();
    var told = new ModelsHealth(models).health().getDetails().get("newerInJuurru");
    assertThat(told).isEqualTo(models.newer());
    return models.newer();
  }

  private ClassLoader jarLoader() {
    try {
      return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void somebodyChanges(String process) throws IOException {
    somebodyDeploys(process, "<!-- somebody's -->");
  }

  /** The jar's files of a process, with a note in the model. */
  private void somebodyDeploys(String process, String note) throws IOException {
    var deployment = repository.createDeployment().name("Somebody's");
    try (Stream<Path> files = Files.walk(jar)) {
      for (Path file :
          files.filter(file -> file.getFileName().toString().startsWith(process)).toList()) {
        deployment.addString(
            file.getFileName().toString(),
            Files.readString(file).replace("</bpmn:process>", note + "</bpmn:process>"));
      }
    }
    deployment.deploy();
    expected.merge(process, 1, Integer::sum);
  }

  private String formOf(String process) throws IOException {
    try (Stream<Path> forms = Files.list(jar.resolve("forms"))) {
      return forms
          .map(form -> form.getFileName().toString())
          .filter(form -> form.startsWith(process))
          .findFirst()
          .orElseThrow();
    }
  }

  private void rewrite(String file, String old, String text) throws IOException {
    String before = Files.readString(jar.resolve(file));
    assertThat(before).contains(old);
    Files.writeString(jar.resolve(file), before.replace(old, text));
  }

  /** Since the last time, these have got a version and no others. */
  private void assertNewVersions(String... processes) {
    for (String process : processes) {
      expected.merge(process, 1, Integer::sum);
    }
    assertThat(versions()).isEqualTo(expected);
  }

  private Map<String, Integer> versions() {
    var versions = new TreeMap<String, Integer>();
    repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .list()
        .forEach(process -> versions.put(process.getKey(), process.getVersion()));
    return versions;
  }

  private int coachMatch() {
    return repository
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey("coach-match")
        .latestVersion()
        .singleResult()
        .getVersion();
  }
}
