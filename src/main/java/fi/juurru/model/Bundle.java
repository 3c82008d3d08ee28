package fi.juurru.model;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * Names of files that get a new version together: a process with its forms and with the decisions
 * that it takes from its own deployment, or a decision alone.
 *
 * @param main the file of the process or decision itself
 */
record Bundle(String main, Set<String> files) {

  /** Of a process, which names the others. */
  static Bundle of(String main, BpmnModelInstance process) {
    Set<String> files = new TreeSet<>(Set.of(main));
    for (FlowNode node : process.getModelElementsByType(FlowNode.class)) {
      String form = node.getAttributeValueNs(ProcessFile.CAMUNDA, "formRef");
      if (form != null) {
        files.add(form + ".form");
      }
      if ("deployment"
          .equals(node.getAttributeValueNs(ProcessFile.CAMUNDA, "decisionRefBinding"))) {
        files.add(node.getAttributeValueNs(ProcessFile.CAMUNDA, "decisionRef") + ".dmn");
      }
    }
    return new Bundle(main, files);
  }

  /** Of a decision. */
  static Bundle of(String main) {
    return new Bundle(main, Set.of(main));
  }

  /** Of the process or decision. */
  String id() {
    return main.substring(0, main.lastIndexOf('.'));
  }

  boolean hasAnyOf(Set<String> names) {
    return files.stream().anyMatch(names::contains);
  }

  boolean isProcess() {
    return main.endsWith(".bpmn");
  }
}
