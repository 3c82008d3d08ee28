package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/**
 * Ways begin at a start event, end at an end event and part at a gateway. BPMN allows to leave
 * these out, and readers then overlook where things begin, end or run side by side. Only a part
 * with rounds that go on until something around them ends leads nowhere: nobody could ever walk on.
 */
@Component
class FlowsAreExplicit implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(FlowNode.class)
        .filter(node -> !isEventSubProcess(node))
        .forEach(
            node -> {
              if (file.outgoing(node).isEmpty()
                  && !(node instanceof EndEvent)
                  && !isLink(node)
                  && !isEndless(file, node)) {
                findings.add(file, node, "Vie reitti loppuun asti: piirrä nuoli eteenpäin.");
              }
              if (file.incoming(node).isEmpty() && !isBeginning(node)) {
                findings.add(file, node, "Tänne ei tule mistään: piirrä nuoli tai poista.");
              }
              if (node instanceof Activity && file.outgoing(node).size() > 1) {
                findings.add(
                    file, node, "Useampi reitti lähtee haarautumisesta (Gateway), ei tehtävästä.");
              }
            });
  }

  private static boolean isBeginning(FlowNode node) {
    return node instanceof StartEvent
        || node instanceof BoundaryEvent
        || node instanceof IntermediateCatchEvent && isLink(node);
  }

  /** A part with rounds inside from which no way leads to an end. */
  private static boolean isEndless(ProcessFile file, FlowNode node) {
    return node instanceof SubProcess part
        && part.getChildElementsByType(FlowNode.class).stream()
            .anyMatch(inner -> isInEndlessRound(file, inner));
  }

  private static boolean isInEndlessRound(ProcessFile file, FlowNode node) {
    Set<FlowNode> reached = new HashSet<>();
    var next = new ArrayDeque<>(List.of(node));
    while (!next.isEmpty()) {
      after(file, next.remove()).filter(reached::add).forEach(next::add);
    }
    return reached.contains(node)
        && reached.stream().noneMatch(last -> last instanceof EndEvent || isLink(last));
  }

  private static Stream<FlowNode> after(ProcessFile file, FlowNode node) {
    return Stream.concat(
        file.outgoing(node).stream().map(SequenceFlow::getTarget).filter(Objects::nonNull),
        file.all(BoundaryEvent.class).filter(event -> node.equals(event.getAttachedTo())));
  }

  private static boolean isLink(FlowNode node) {
    return (node instanceof IntermediateThrowEvent || node instanceof IntermediateCatchEvent)
        && !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
  }

  private static boolean isEventSubProcess(FlowNode node) {
    return node instanceof SubProcess part && part.triggeredByEvent();
  }
}
