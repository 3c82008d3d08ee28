package fi.juurru.form;

import fi.juurru.gate.CommandField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.SignalEventReceivedBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Commands that bring variables without any form. Package access keeps them for administrators;
 * here they are refused to all others once more, and looked through for what nobody may write.
 */
final class VariableFields {

  static final Map<Class<?>, List<String>> BY_COMMAND =
      Map.of(
          AbstractSetVariableCmd.class, List.of("variables"),
          AbstractPatchVariablesCmd.class, List.of("variables"),
          CompleteExternalTaskCmd.class, List.of("variables", "localVariables"),
          HandleTaskBpmnErrorCmd.class, List.of("variables"),
          HandleTaskEscalationCmd.class, List.of("variables"),
          SignalCmd.class, List.of("processVariables"),
          MessageEventReceivedCmd.class,
              List.of(
                  "processVariables", "processVariablesLocal", "processVariablesToTriggeredScope"),
          AbstractCorrelateMessageCmd.class, List.of("builder"),
          SignalEventReceivedCmd.class, List.of("builder"),
          StartProcessInstanceAtActivitiesCmd.class, List.of("instantiationBuilder"));

  private VariableFields() {}

  static Map<String, Object> in(Command<?> command) {
    Map<String, Object> values = new HashMap<>();
    BY_COMMAND.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(command))
        .flatMap(entry -> entry.getValue().stream())
        .flatMap(field -> variables(CommandField.of(command, field)))
        .forEach(variables -> values.putAll(Plain.of(variables)));
    return values;
  }

  @SuppressWarnings("unchecked")
  private static Stream<Map<String, ?>> variables(Object holder) {
    if (holder instanceof MessageCorrelationBuilderImpl message) {
      return Stream.of(
          message.getPayloadProcessInstanceVariables(),
          message.getPayloadProcessInstanceVariablesLocal(),
          message.getPayloadProcessInstanceVariablesToTriggeredScope());
    }
    if (holder instanceof SignalEventReceivedBuilderImpl signal) {
      return Stream.of(signal.getVariables());
    }
    if (holder instanceof ProcessInstantiationBuilderImpl start) {
      return Stream.of(start.getVariables());
    }
    return Stream.of((Map<String, ?>) holder);
  }
}
