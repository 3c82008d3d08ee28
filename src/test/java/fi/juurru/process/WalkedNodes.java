package fi.juurru.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which flow nodes the stories of a run have entered, completed or interrupted, as {@code
 * <process>/<element>}. Tests run in several JVMs, each with a database of its own: each keeps a
 * file, and {@link FlowNodeCoverageTest} reads them all. A story that began an instance in the
 * middle of its model does not count.
 */
final class WalkedNodes {

  private static final Path FOLDER =
      Path.of(System.getProperty("juurru.walked-nodes", "target/walked-nodes"));

  private static final Set<String> KNOWN = new HashSet<>();

  private WalkedNodes() {}

  /** Adds what the instances of an organisation have entered. */
  static void keep(ProcessEngine engine, String organisation) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    var jdbc = JdbcClient.create(configuration.getDataSource());
    boolean beganInTheMiddle =
        jdbc.sql(
                "select distinct proc_def_id_, start_act_id_ from act_hi_procinst"
                    + " where tenant_id_ = ?")
            .param(organisation)
            .query((row, number) -> isStart(engine, row.getString(1), row.getString(2)))
            .list()
            .contains(false);
    if (!beganInTheMiddle) {
      keep(
          jdbc.sql(
                  "select distinct proc_def_key_ || '/' || act_id_ from act_hi_actinst"
                      + " where tenant_id_ = ?")
              .param(organisation)
              .query(String.class)
              .list());
    }
  }

  private static boolean isStart(ProcessEngine engine, String definition, String element) {
    var model = engine.getRepositoryService().getBpmnModelInstance(definition);
    return model.getModelElementById(element) instanceof StartEvent start
        && start.getParentElement() instanceof Process;
  }

  private static void keep(List<String> nodes) {
    var added = nodes.stream().filter(KNOWN::add).toList();
    try {
      Files.createDirectories(FOLDER);
      Files.write(
          FOLDER.resolve(ProcessHandle.current().pid() + ".txt"),
          added,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What all JVMs of the run have kept. */
  static Set<String> all() throws IOException {
    try (var files = Files.exists(FOLDER) ? Files.list(FOLDER) : Stream.<Path>empty()) {
      return files.flatMap(WalkedNodes::lines).collect(Collectors.toSet());
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
