package fi.juurru.model.process;

import fi.juurru.model.Call;
import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * What goes from one organisation to another does so in a transaction of its own, on both sides:
 * the person who asks never meets what fails there, and the other way round.
 */
@Component
class RequestsStayApart implements Rule {

  private static final String AFTER =
      "jatka omassa vaiheessa (”Asynchronous after”), jotta virhe jää sinne, missä se tapahtuu.";

  @Override
  public void check(Models models, Findings findings) {
    if (models.processes().isEmpty()) {
      return; // the deployed ones are read only for those that come
    }
    Set<String> told = told(models);
    models.processes().forEach(file -> check(file, told, findings));
  }

  private static void check(ProcessFile file, Set<String> told, Findings findings) {
    Expression.in(file)
        .filter(expression -> calls(expression).findAny().isPresent())
        .filter(expression -> !isAsync(expression.element()))
        .forEach(
            expression ->
                findings.add(
                    file,
                    expression.element(),
                    "Pyyntö toiselle organisaatiolle lähtee omassa vaiheessaan: valitse"
                        + " ”Asynchronous before”."));
    file.all(MessageEventDefinition.class)
        .filter(event -> event.getMessage() != null && told.contains(event.getMessage().getName()))
        .map(event -> (FlowNode) event.getParentElement())
        .filter(node -> !node.isCamundaAsyncAfter())
        .forEach(findings.each(file, "Viesti tulee toiselta organisaatiolta: " + AFTER));
    file.all(Process.class)
        .filter(AskedFromOutside::says)
        .flatMap(process -> process.getChildElementsByType(StartEvent.class).stream())
        .filter(start -> !start.getEventDefinitions().isEmpty() && !start.isCamundaAsyncAfter())
        .forEach(findings.each(file, "Toinen organisaatio aloittaa tämän: " + AFTER));
  }

  private static Set<String> told(Models models) {
    return models
        .allProcesses()
        .flatMap(Expression::in)
        .flatMap(RequestsStayApart::calls)
        .filter(call -> call.method().equals("tell"))
        .flatMap(call -> call.text(0).stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Call> calls(Expression expression) {
    return expression.calls().filter(call -> call.target().equals("requests"));
  }

  /** Only a task's own expression can be: a listener or a parameter is part of another step. */
  private static boolean isAsync(Element element) {
    return "true".equals(element.getAttributeNS(ProcessFile.CAMUNDA, "asyncBefore"));
  }
}
