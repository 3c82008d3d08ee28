package fi.juurru.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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
    var processes = repository.createProcessDefinitionQuery().latestVersion().list();
    return rules.check(
        files,
        processes.stream()
            .map(ProcessDefinition::getId)
            .map(repository::getBpmnModelInstance)
            .toList(),
        decisions(repository),
        forms(processes, repository),
        face);
  }

  private static Map<String, byte[]> files(DeploymentEntity deployment) {
    Map<String, byte[]> files = new TreeMap<>();
    deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
    return files;
  }

  private static List<DecisionFile> decisions(RepositoryService repository) {
    return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
        .map(
            decision ->
                new DecisionFile(
                    decision.getResourceName(), repository.getDmnModelInstance(decision.getId())))
        .toList();
  }

  /** A process and its forms are in one deployment. */
  private static List<FormFile> forms(
      List<ProcessDefinition> processes, RepositoryService repository) {
    return processes.stream()
        .map(ProcessDefinition::getDeploymentId)
        .distinct()
        .map(repository::getDeploymentResources)
        .flatMap(List::stream)
        .filter(resource -> resource.getName().endsWith(".form"))
        .map(
            resource ->
                ModelReader.form(resource.getName(), ((ResourceEntity) resource).getBytes()))
        .flatMap(Optional::stream)
        .toList();
  }
}
