package fi.juurru.process;

import static fi.juurru.CurrentInstance.execution;
import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.CalledByModels;
import fi.juurru.ProcessIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * What rounds ask of management, for the models. A round comes again before management has
 * answered; what is asked then is added to the request that waits, so that there is one answer.
 */
@Component("escalations")
@CalledByModels
public class Escalations {

  /** Which process asks, as rounds of one kind share a request. */
  private static final String ASKED_IN = "askedIn";

  private static final String MATTER = "matter";
  private static final List<String> TEXTS = List.of(MATTER, "tried", "proposal");
  private static final String NEEDED_BY = "neededBy";

  /** Either is there once somebody has answered. */
  private static final List<String> ANSWERS = List.of("answer", "managementAnswered");

  /** What the engine keeps of a text. */
  private static final int LONGEST = 4000;

  private final RuntimeService runtime;
  private final Messages messages;
  private final OpenProcesses open;

  Escalations(RuntimeService runtime, Messages messages, OpenProcesses open) {
    this.runtime = runtime;
    this.messages = messages;
    this.open = open;
  }

  /**
   * Starts {@code management-escalation} with the input parameters of the step, or adds them to the
   * one that the current instance's process has asked before for the unit and method and that is
   * not answered yet. One whose texts would become too long is left alone.
   */
  public void ask() {
    ExecutionEntity execution = execution();
    open.hold(execution.getTenantId(), UNIT.get(execution), METHOD.get(execution));
    Map<String, Object> asked = Messages.payload();
    Optional<String> waiting = waiting();
    Map<String, Object> both = waiting.map(request -> joined(request, asked)).orElse(Map.of());
    if (waiting.isPresent() && both.values().stream().allMatch(Escalations::isKept)) {
      runtime.setVariables(waiting.get(), both);
    } else {
      Map<String, Object> payload = new HashMap<>(asked);
      payload.put(ASKED_IN, process());
      messages.start(ProcessIds.MANAGEMENT_ESCALATION, payload);
    }
  }

  /** What {@link #ask} would be added to, in the words of who asked; null when nothing waits. */
  public String open() {
    return waiting().map(request -> (String) runtime.getVariable(request, MATTER)).orElse(null);
  }

  private Map<String, Object> joined(String request, Map<String, Object> asked) {
    Map<String, Object> before = runtime.getVariables(request);
    Map<String, Object> both = new HashMap<>();
    for (String text : TEXTS) {
      both.put(text, joined((String) before.get(text), (String) asked.get(text)));
    }
    both.put(
        NEEDED_BY,
        Stream.of(before.get(NEEDED_BY), asked.get(NEEDED_BY))
            .filter(day -> day != null && !day.equals(""))
            .map(String.class::cast)
            .min(String::compareTo) // as ISO writes them
            .orElse(null));
    return both;
  }

  private static String joined(String before, String now) {
    if (now == null || now.isBlank() || before != null && before.contains(now)) {
      return before;
    }
    return before == null || before.isBlank() ? now : before + "\n\n" + now;
  }

  private static boolean isKept(Object text) {
    return text == null || text.toString().length() <= LONGEST;
  }

  private Optional<String> waiting() {
    ExecutionEntity execution = execution();
    var asked =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(ProcessIds.MANAGEMENT_ESCALATION)
            .tenantIdIn(execution.getTenantId())
            .variableValueEquals(UNIT.name(), UNIT.get(execution))
            .variableValueEquals(METHOD.name(), METHOD.get(execution))
            .variableValueEquals(ASKED_IN, process());
    return asked.list().stream()
        .map(ProcessInstance::getId)
        .filter(
            request ->
                runtime.getVariables(request, ANSWERS).values().stream().allMatch(Objects::isNull))
        .findFirst();
  }

  private static String process() {
    return execution().getProcessDefinition().getKey();
  }
}
