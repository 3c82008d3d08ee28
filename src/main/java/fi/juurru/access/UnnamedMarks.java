package fi.juurru.access;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import fi.juurru.Unnamed;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads where people stay unnamed, once, when the engine reads a model. */
class UnnamedMarks extends AbstractBpmnParseListener {

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    if (isUnnamed(element, "start")) {
      process.getProperties().set(Unnamed.MARK, true);
    }
  }

  @Override
  public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
    if (isUnnamed(task, "answers")) {
      activity.getProperties().set(Unnamed.MARK, true);
      if (scope instanceof ActivityImpl body
          && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior) {
        body.getProperties().set(Unnamed.MARK, true);
        if (body.getActivityBehavior() instanceof ParallelMultiInstanceActivityBehavior) {
          activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, UnnamedMarks::forget);
        }
      }
    }
  }

  /**
   * Whose the task was stands in variables of its own, which the engine keeps until the last of the
   * parallel tasks has ended.
   */
  private static void forget(BaseDelegateExecution ended) {
    var execution = (ExecutionEntity) ended;
    var one = execution.isConcurrent() ? execution : execution.getParent();
    if (one.isConcurrent()) {
      one.getVariableNamesLocal().stream()
          .filter(variable -> !variable.equals(MultiInstanceActivityBehavior.LOOP_COUNTER))
          .toList()
          .forEach(one::removeVariableLocal);
    }
  }

  private static boolean isUnnamed(Element element, String property) {
    Element extensions = element.element("extensionElements");
    Element properties =
        extensions == null ? null : extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    return properties != null
        && properties.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
            .anyMatch(
                each ->
                    property.equals(each.attribute("name"))
                        && "unnamed".equals(each.attribute("value")));
  }
}
