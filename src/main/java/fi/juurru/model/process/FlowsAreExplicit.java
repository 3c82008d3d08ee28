package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/**
 * Ways begin at a start event, end at an end event and part at a gateway. BPMN allows to leave
 * these out, and readers then overlook where things begin, end or run side by side.
 */
@Component
class FlowsAreExplicit implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(FlowNode.class)
        .filter(node -> !isEventSubProcess(node))
        .forEach(
            node -> {
              if (file.outgoing(node).isEmpty() && !(node instanceof EndEvent) && !isLink(node)) {
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

  private static boolean isLink(FlowNode node) {
    return (node instanceof IntermediateThrowEvent || node instanceof IntermediateCatchEvent)
        && !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
  }

  private static boolean isEventSubProcess(FlowNode node) {
    return node instanceof SubProcess part && part.triggeredByEvent();
  }
}
