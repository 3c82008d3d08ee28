package fi.juurru.process;

import static fi.juurru.CurrentInstance.execution;
import static fi.juurru.ProcessVariable.ASKED_AT_START;
import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.CalledByModels;
import fi.juurru.ProcessIds;
import fi.juurru.ProcessVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Messages between processes of one organisation, for the models. The payload is the input
 * parameters of the task that sends it, with the codes of unit, method and area where they are set.
 */
@Component("messages")
@CalledByModels
public class Messages {

  /** As many as a form may ask for. */
  private static final int STEP_ROWS = 5;

  private final RuntimeService runtime;
  private final OpenProcesses open;

  Messages(RuntimeService runtime, OpenProcesses open) {
    this.runtime = runtime;
    this.open = open;
  }

  /** Starts an instance of the process that begins with this message; nobody waits for its end. */
  public void start(String message) {
    start(message, payload());
  }

  /**
   * As {@link #start(String)}, unless the process that is named like the message is open for the
   * same unit and method: then it is told. Also of many who ask at the same moment one starts it,
   * as long as each asks in a transaction of its own ({@code asyncBefore}).
   */
  public void startOnce(String message) {
    ExecutionEntity execution = execution();
    boolean isOpen =
        open.isAny(
            message,
            execution.getTenantId(),
            UNIT.name(),
            UNIT.get(execution),
            METHOD.get(execution));
    if (isOpen) {
      tell(message);
    } else {
      start(message);
    }
  }

  /**
   * Starts {@code agreed-step-follow-up} for every step that a form has asked for in its rows:
   * {@code step1_text, step1_owner, step1_due} and so on. Rows left empty start nothing.
   */
  public void startSteps() {
    IntStream.rangeClosed(1, STEP_ROWS).forEach(this::startStep);
  }

  /**
   * As {@link #startSteps()}, but only the rows that say this under a key: {@code "no"} under
   * {@code decision} for those with {@code step1_decision = no}.
   */
  public void startSteps(String key, String value) {
    IntStream.rangeClosed(1, STEP_ROWS)
        .filter(row -> value.equals(ofStep(row, key)))
        .forEach(this::startStep);
  }

  private void startStep(int row) {
    Object step = ofStep(row, "text");
    if (step != null && !step.equals("")) {
      Map<String, Object> payload = payload();
      payload.put(ProcessVariable.STEP.name(), step);
      payload.put("ownerRole", ofStep(row, "owner"));
      payload.put("stepDue", ofStep(row, "due"));
      start(ProcessIds.AGREED_STEP_FOLLOW_UP, payload);
    }
  }

  private static Object ofStep(int row, String key) {
    return execution().getVariable("step" + row + "_" + key);
  }

  /**
   * Reaches every open instance of the same unit and method that waits for this message; where the
   * sender has no unit, of every unit of the method. It is fine when none waits. What the sender
   * leaves empty stays with the receivers as it is, and so does where they belong.
   */
  public void tell(String message) {
    tell(message, null);
  }

  /** As {@link #tell(String)}, but only instances whose variable equals the sender's. */
  public void tell(String message, String variable) {
    tell(message, variable, UNIT, METHOD);
  }

  /**
   * Reaches every open instance of the same method that waits for this message, whatever its unit:
   * from a unit to what is common to the method.
   */
  public void tellMethod(String message) {
    tell(message, null, METHOD);
  }

  private void tell(String message, String variable, ProcessVariable<?>... scopes) {
    Map<String, Object> payload = payload();
    payload.values().removeIf(value -> value == null || value.equals(""));
    var waiting =
        runtime
            .createExecutionQuery()
            .messageEventSubscriptionName(message)
            .tenantIdIn(execution().getTenantId());
    for (var scope : scopes) {
      if (payload.get(scope.name()) != null) {
        waiting.processVariableValueEquals(scope.name(), payload.get(scope.name()));
      }
    }
    if (variable != null) {
      waiting.processVariableValueEquals(variable, execution().getVariable(variable));
    }
    payload
        .keySet()
        .removeAll(ASKED_AT_START); // a path that a unit tells of its end stays without a unit
    waiting.list().stream()
        .filter(receiver -> !((ExecutionEntity) receiver).isEnded()) // with one told before it
        .forEach(receiver -> runtime.messageEventReceived(message, receiver.getId(), payload));
  }

  /** As {@link #start(String)}, with this payload. */
  void start(String message, Map<String, Object> payload) {
    runtime
        .createMessageCorrelation(message)
        .withoutTenantId()
        .setVariables(payload)
        .correlateStartMessage();
  }

  /** What the current step sends. */
  static Map<String, Object> payload() {
    ExecutionEntity execution = execution();
    Map<String, Object> payload = new HashMap<>();
    IoMapping mapping = execution.getActivity().getIoMapping();
    if (mapping != null) {
      for (var input : mapping.getInputParameters()) {
        payload.put(input.getName(), execution.getVariable(input.getName()));
      }
    }
    for (String scope : ASKED_AT_START) {
      if (execution.hasVariable(scope)) {
        payload.putIfAbsent(scope, execution.getVariable(scope));
      }
    }
    return payload;
  }
}
