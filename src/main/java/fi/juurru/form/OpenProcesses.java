package fi.juurru.form;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is going on already where somebody wants to start the same. */
@Component
class OpenProcesses {

  private final ObjectProvider<RuntimeService> runtime;
  private final JdbcClient jdbc;

  OpenProcesses(ObjectProvider<RuntimeService> runtime, JdbcClient jdbc) {
    this.runtime = runtime;
    this.jdbc = jdbc;
  }

  /**
   * Whether an instance of one of these processes is open. Whoever asks the same at the same moment
   * waits until this transaction has ended, so that of two starts one is told of the other.
   *
   * @param processes ids, with spaces between
   * @param scope name of the variable that says where, {@code unit} or {@code area}
   * @param method null for processes that belong to no method
   */
  boolean isAny(String processes, String organisation, String scope, String place, String method) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext(:asked))")
        .param("asked", String.join(" ", processes, organisation, place, method))
        .query(rows -> {});
    var open =
        runtime
            .getObject()
            .createProcessInstanceQuery()
            .tenantIdIn(organisation)
            .processDefinitionKeyIn(processes.split(" "))
            .variableValueEquals(scope, place);
    if (method != null) {
      open.variableValueEquals("method", method);
    }
    return open.count() > 0;
  }
}
