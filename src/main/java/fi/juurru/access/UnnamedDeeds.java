package fi.juurru.access;

import fi.juurru.Unnamed;
import fi.juurru.gate.CommandField;
import fi.juurru.gate.CommandRule;
import fi.juurru.gate.GivenCommand;
import java.util.Optional;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/**
 * Knows while somebody does what a model promises to keep unnamed: everything that follows in the
 * same transaction, tasks and further processes, would otherwise name the person as well.
 */
@Component
class UnnamedDeeds implements CommandRule {

  private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

  static boolean underWay() {
    return UNDER_WAY.get();
  }

  @Override
  public Turn turn() {
    return Turn.UNNAMED_DEEDS;
  }

  @Override
  public <T> T pass(GivenCommand<T> given) {
    if (!isUnnamed(given.command(), given.context())) {
      return given.onwards();
    }
    UNDER_WAY.set(true);
    try {
      return given.onwards();
    } finally {
      UNDER_WAY.remove();
    }
  }

  private static boolean isUnnamed(Command<?> command, CommandContext context) {
    if (command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd) {
      return CommandField.<String>find(command, "taskId")
          .map(id -> context.getTaskManager().findTaskById(id))
          .filter(Unnamed::answers)
          .isPresent();
    }
    return started(command, context).filter(Unnamed::starts).isPresent();
  }

  private static Optional<ProcessDefinitionEntity> started(
      Command<?> command, CommandContext context) {
    if (command instanceof SubmitStartFormCmd) {
      return CommandField.<String>find(command, "processDefinitionId").map(id -> byId(id, context));
    }
    if (command instanceof StartProcessInstanceCmd) {
      return CommandField.<ProcessInstantiationBuilderImpl>find(command, "instantiationBuilder")
          .map(
              builder ->
                  builder.getProcessDefinitionId() == null
                      ? byKey(builder.getProcessDefinitionKey(), context)
                      : byId(builder.getProcessDefinitionId(), context));
    }
    return Optional.empty();
  }

  private static ProcessDefinitionEntity byId(String id, CommandContext context) {
    return context
        .getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedProcessDefinitionById(id);
  }

  private static ProcessDefinitionEntity byKey(String key, CommandContext context) {
    return context
        .getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedLatestProcessDefinitionByKey(key);
  }
}
