package fi.juurru.model;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Puts the rules before the engine's own deployers. */
@Component
class ModelRulesPlugin extends AbstractProcessEnginePlugin {

  private final DeploymentCheck check;

  ModelRulesPlugin(DeploymentCheck check) {
    this.check = check;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<Deployer> deployers = new ArrayList<>(List.of(check));
    if (engine.getCustomPreDeployers() != null) {
      deployers.addAll(engine.getCustomPreDeployers());
    }
    engine.setCustomPreDeployers(deployers);
  }
}
