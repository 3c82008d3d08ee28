package fi.juurru.browser;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Takes away what other tests of the run have left in a unit of the trial: a story in the browser
 * finds a task by its name, as people do, and so there may be only one of a name.
 */
final class FreshUnit {

  private FreshUnit() {}

  /**
   * Ends whatever is open in the unit, together with what it is a part of, and forgets the meetings
   * of the trial's areas and what these have agreed on: the story's own would not come.
   */
  static void of(Cast cast, RuntimeService runtime, HistoryService history) {
    history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKeyIn("implementation-team-meeting", "common-ground")
        .tenantIdIn("kuusiranta")
        .list()
        .forEach(
            shared -> {
              runtime.deleteProcessInstanceIfExists(
                  shared.getId(), "another test's", true, true, false, false);
              history.deleteHistoricProcessInstance(shared.getId());
            });
    List<String> roots =
        runtime
            .createProcessInstanceQuery()
            .variableValueEquals("unit", cast.unitCode())
            .list()
            .stream()
            .map(ProcessInstance::getRootProcessInstanceId)
            .distinct()
            .toList();
    boolean skipListeners = true;
    boolean asFromOutside = true;
    runtime.deleteProcessInstancesIfExists(
        roots, "another test's", skipListeners, asFromOutside, false);
  }
}
