package fi.juurru.access;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/**
 * Lets those start a process whom its extension property {@code starters} names: role codes, or
 * {@code all} for everybody; and those read of it whom {@link ProcessReaders} says. Given with
 * every deployment, also a modeller's; who is no longer named loses the grant, unless it was an
 * administrator who gave it.
 */
@Component
class StarterGrants implements Deployer {

  private static final String PROPERTY = "starters";

  private final Grants grants;

  StarterGrants(Grants grants) {
    this.grants = grants;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    Collection<ProcessDefinitionEntity> processes =
        deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
    if (!deployment.isNew() || processes == null) {
      return;
    }
    CommandContext context = Context.getCommandContext();
    var engine = context.getProcessEngineConfiguration();
    context.runWithoutAuthorization(
        () -> {
          for (ProcessDefinitionEntity process : processes) {
            byte[] model = deployment.getResource(process.getResourceName()).getBytes();
            give(
                process.getKey(),
                Bpmn.readModelFromStream(new ByteArrayInputStream(model)),
                engine.getAuthorizationService(),
                engine.getRepositoryService());
          }
          return null;
        });
  }

  void give(
      String process,
      BpmnModelInstance model,
      AuthorizationService authorizations,
      RepositoryService repository) {
    var wanted = new Grants.Wanted();
    List<String> starters = starters(model.getModelElementById(process));
    starters.forEach(
        starter ->
            wanted.give(
                starter, Resources.PROCESS_DEFINITION, process, Permissions.CREATE_INSTANCE));
    ProcessReaders.of(model, starters, () -> deployed(process, repository))
        .forEach(
            (group, permissions) ->
                wanted.give(
                    group,
                    Resources.PROCESS_DEFINITION,
                    process,
                    permissions.toArray(Permission[]::new)));
    grants.give(process, wanted, authorizations);
  }

  private static List<BpmnModelInstance> deployed(String process, RepositoryService repository) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(process).list().stream()
        .map(version -> repository.getBpmnModelInstance(version.getId()))
        .toList();
  }

  private static List<String> starters(Process process) {
    ExtensionElements extensions = process.getExtensionElements();
    return extensions == null
        ? List.of()
        : extensions.getChildElementsByType(CamundaProperties.class).stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .filter(property -> PROPERTY.equals(property.getCamundaName()))
            .map(CamundaProperty::getCamundaValue)
            .flatMap(value -> Arrays.stream(value.trim().split("\\s+")))
            .filter(role -> !role.isEmpty())
            .map(role -> role.equals("all") ? Grants.EVERYBODY : role)
            .toList();
  }
}
