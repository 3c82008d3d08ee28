package fi.juurru.process;

import static fi.juurru.ProcessVariable.METHOD;

import fi.juurru.TransactionLock;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is going on already where somebody wants to start the same. */
@Component
public class OpenProcesses {

  private final ObjectProvider<RuntimeService> runtime;
  private final TransactionLock lock;

  OpenProcesses(ObjectProvider<RuntimeService> runtime, TransactionLock lock) {
    this.runtime = runtime;
    this.lock = lock;
  }

  /**
   * Whether an instance of one of these processes is open. Whoever asks about the same place and
   * method at the same moment waits, see {@link #hold}, so that of two starts one is told of the
   * other.
   *
   * @param processes ids, with spaces between
   * @param scope name of the variable that says where, {@code unit} or {@code area}
   * @param method null for processes that belong to no method
   */
  public boolean isAny(
      String processes, String organisation, String scope, String place, String method) {
    hold(organisation, place, method);
    var open =
        runtime
            .getObject()
            .createProcessInstanceQuery()
            .tenantIdIn(organisation)
            .processDefinitionKeyIn(processes.split(" "))
            .variableValueEquals(scope, place);
    if (method != null) {
      open.variableValueEquals(METHOD.name(), method);
    }
    return open.count() > 0;
  }

  /** Lets others who ask about a place and method wait until this transaction has ended. */
  public void hold(String organisation, String place, String method) {
    lock.take(organisation, place, method);
  }
}
