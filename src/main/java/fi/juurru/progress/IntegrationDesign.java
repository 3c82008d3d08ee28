package fi.juurru.progress;

import static fi.juurru.CurrentInstance.execution;

import fi.juurru.CalledByModels;
import fi.juurru.ProcessIds;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** The service integration that an instance is a part of, for the models: its summary's address. */
@Component("integration")
@CalledByModels
public class IntegrationDesign {

  /** Its id; null where the current instance belongs to something else. */
  public String design() {
    ExecutionEntity top = execution().getProcessInstance();
    while (top.getSuperExecution() != null) {
      top = top.getSuperExecution().getProcessInstance();
    }
    return top.getProcessDefinition().getKey().equals(ProcessIds.SERVICE_INTEGRATION_DESIGN)
        ? top.getId()
        : null;
  }
}
