package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.springframework.stereotype.Component;

/**
 * A file says that it is made for Camunda Platform 7.24. Camunda Modeler then offers what this
 * engine knows, and not what Camunda 8 does.
 */
@Component
class ProcessPlatform implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Definitions definitions = file.model().getDefinitions();
    if (!"Camunda Platform".equals(attribute(definitions, "executionPlatform"))
        || !"7.24.0".equals(attribute(definitions, "executionPlatformVersion"))) {
      findings.add(file, "Valitse Camunda Modelerissa alustaksi Camunda Platform 7.24.");
    }
  }

  private static String attribute(Definitions definitions, String name) {
    return definitions.getAttributeValueNs(ProcessFile.MODELER, name);
  }
}
