package fi.juurru.process;

import fi.juurru.ProcessIds;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves every open {@code lateness-follow-up} to the newest version of its model. Other instances
 * end in the version in which they began; this one never ends.
 */
@Component
class LatenessVersion {

  private static final Logger LOG = LoggerFactory.getLogger(LatenessVersion.class);

  private final RepositoryService repository;
  private final RuntimeService runtime;

  LatenessVersion(RepositoryService repository, RuntimeService runtime) {
    this.repository = repository;
    this.runtime = runtime;
  }

  void bringUpToDate() {
    String newest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(ProcessIds.LATENESS_FOLLOW_UP)
            .latestVersion()
            .singleResult()
            .getId();
    Map<String, List<String>> older =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(ProcessIds.LATENESS_FOLLOW_UP)
            .list()
            .stream()
            .filter(instance -> !instance.getProcessDefinitionId().equals(newest))
            .collect(
                Collectors.groupingBy(
                    ProcessInstance::getProcessDefinitionId,
                    Collectors.mapping(ProcessInstance::getId, Collectors.toList())));
    older.forEach((version, instances) -> move(version, newest, instances));
  }

  /** Where an installation's own model has no place for an instance, it stays where it is. */
  private void move(String from, String to, List<String> instances) {
    try {
      var plan = runtime.createMigrationPlan(from, to).mapEqualActivities().build();
      runtime.newMigration(plan).processInstanceIds(instances).execute();
    } catch (ProcessEngineException impossible) {
      LOG.warn("The follow-up of late tasks stays in {}: {}", from, impossible.getMessage());
    }
  }
}
