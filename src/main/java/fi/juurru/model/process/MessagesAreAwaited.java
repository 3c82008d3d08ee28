package fi.juurru.model.process;

import fi.juurru.model.Call;
import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/**
 * A message that a model sends with {@code messages.start}, {@code startOnce} or {@code
 * messages.tell}, or to another organisation with {@code requests.ask} or {@code tell}, is awaited
 * by some process, in the same deployment or deployed before. A misspelt one reaches nobody,
 * silently.
 */
@Component
class MessagesAreAwaited implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    if (models.processes().isEmpty()) {
      return; // the deployed ones are read only for those that come
    }
    Set<String> starting = events(models, MessagesAreAwaited::startsProcess);
    Set<String> awaited =
        Stream.concat(events(models, event -> !startsProcess(event)).stream(), receiveTasks(models))
            .collect(Collectors.toSet());
    models
        .processes()
        .forEach(
            file ->
                Expression.in(file)
                    .forEach(
                        expression ->
                            expression
                                .calls()
                                .forEach(
                                    call ->
                                        lost(call, starting, awaited)
                                            .ifPresent(
                                                what ->
                                                    findings.add(
                                                        file, expression.element(), what)))));
  }

  /** What is wrong with a message that nobody awaits; empty when somebody does. */
  private static Optional<String> lost(Call call, Set<String> starting, Set<String> awaited) {
    boolean starts = call.method().startsWith("start") || call.method().equals("ask");
    return switch (call.target()) {
      case "messages", "requests" ->
          call.text(call.method().equals("ask") ? 1 : 0)
              .filter(name -> !call.method().equals("startSteps")) // names rows, not a message
              .filter(name -> !(starts ? starting : awaited).contains(name))
              .map(
                  name ->
                      "Viesti ”%s”: %s. Tarkista nimi tai vie ensin käyttöön prosessi, jolle viesti on."
                          .formatted(
                              name,
                              starts
                                  ? "mikään prosessi ei ala siitä"
                                  : "mikään prosessi ei odota sitä"));
      default -> Optional.empty();
    };
  }

  private static Set<String> events(Models models, Predicate<MessageEventDefinition> which) {
    return models
        .everywhere(MessageEventDefinition.class)
        .filter(event -> event.getMessage() != null)
        .filter(which)
        .map(MessageEventDefinition::getMessage)
        .map(Message::getName)
        .collect(Collectors.toSet());
  }

  private static Stream<String> receiveTasks(Models models) {
    return models
        .everywhere(ReceiveTask.class)
        .filter(task -> task.getMessage() != null)
        .map(task -> task.getMessage().getName());
  }

  private static boolean startsProcess(MessageEventDefinition event) {
    return event.getParentElement() instanceof StartEvent start
        && start.getParentElement() instanceof Process;
  }
}
