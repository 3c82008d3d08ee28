package fi.juurru;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The process instance that is being executed, for beans that models call. */
public final class CurrentInstance {

  private CurrentInstance() {}

  /** Where it is; a model always asks inside one. */
  public static ExecutionEntity execution() {
    return find().orElseThrow();
  }

  /** Where it is; empty when the application itself asks, or a person outside any instance. */
  public static Optional<ExecutionEntity> find() {
    return Optional.ofNullable(Context.getBpmnExecutionContext())
        .map(running -> running.getExecution());
  }
}
