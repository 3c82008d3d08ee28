package fi.juurru.access;

import fi.juurru.Unnamed;
import java.util.Optional;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Knows while somebody does what a model promises to keep unnamed: everything that follows in the
 * same transaction, tasks and further processes, would otherwise name the person as well.
 */
class UnnamedDeeds extends CommandInterceptor {

  private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

  static boolean underWay() {
    return UNDER_WAY.get();
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (underWay() || !isUnnamed(command, Context.getCommandContext())) {
      return next.execute(command);
    }
    UNDER_WAY.set(true);
    try {
      return next.execute(command);
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
