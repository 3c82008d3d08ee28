package fi.juurru.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/**
 * Holds every new deployment against the rules, before the engine reads it. It runs in the
 * transaction that deploys, whoever deploys and however, so that a refused deployment leaves
 * nothing behind. All organisations share the models, so none is deployed for one: its people would
 * start other models than they see, made by whoever names the organisation. Deployments that the
 * engine loads again from its database have passed already.
 */
@Component
class DeploymentCheck implements Deployer {

  private final ModelRules rules;
  private final Face face;

  DeploymentCheck(ModelRules rules, Face face) {
    this.rules = rules;
    this.face = face;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    if (deployment.getTenantId() != null) {
      throw DeploymentRefused.ofOneOrganisation();
    }
    List<Finding> findings =
        findings(files(deployment), Context.getProcessEngineConfiguration().getRepositoryService());
    if (!findings.isEmpty()) {
      throw DeploymentRefused.because(findings);
    }
  }

  /** What would speak against deploying these files beside what is deployed already. */
  List<Finding> findings(Map<String, byte[]> files, RepositoryService repository) {
    return rules.check(files, processes(repository), decisions(repository), face);
  }

  private static Map<String, byte[]> files(DeploymentEntity deployment) {
    Map<String, byte[]> files = new TreeMap<>();
    deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
    return files;
  }

  private static List<BpmnModelInstance> processes(RepositoryService repository) {
    return repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(ProcessDefinition::getId)
        .map(repository::getBpmnModelInstance)
        .toList();
  }

  private static List<String> decisions(RepositoryService repository) {
    return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
        .map(DecisionDefinition::getKey)
        .toList();
  }
}
