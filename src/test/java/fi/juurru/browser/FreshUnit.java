package fi.juurru.browser;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Takes away what other tests of the run have left in a unit of the trial: a story in the browser
 * finds a task by its name, as people do, and so there may be only one of a name.
 */
final class FreshUnit {

  private FreshUnit() {}

  /** Ends whatever is open in the unit, together with what it is a part of. */
  static void of(Cast cast, RuntimeService runtime) {
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
