package fi.juurru.access;

import fi.juurru.ProcessVariable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Which unit, method and worker a task is about, is shown on its card in Tasklist. Candidates may
 * read no variables, so Camunda would leave the cards empty; these names are no secret within an
 * organisation (the tenant check stays on), and are found by the ids of the listed tasks only.
 */
final class ScopeNames {

  private ScopeNames() {}

  static boolean asked(Command<?> command) {
    return command instanceof VariableInstanceQueryImpl query
        && query.getVariableScopeIds() != null
        && query.getVariableNames() != null
        && Stream.of(query.getVariableNames()).allMatch(ScopeNames::isNoSecret);
  }

  private static boolean isNoSecret(String variable) {
    return ProcessVariable.PLACE.contains(variable)
        || ProcessVariable.WORKER.name().equals(variable);
  }
}
