package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.springframework.stereotype.Component;

/** A gateway that splits asks a question, and each way out is named with an answer. */
@Component
class SplitsAskAndAnswer implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Stream.<Class<? extends Gateway>>of(ExclusiveGateway.class, InclusiveGateway.class)
        .flatMap(file::all)
        .filter(gateway -> file.outgoing(gateway).size() > 1)
        .forEach(
            gateway -> {
              if (isBlank(gateway.getName()) || !gateway.getName().strip().endsWith("?")) {
                findings.add(file, gateway, "Nimeä haarautuminen kysymykseksi.");
              }
              file.outgoing(gateway).stream()
                  .filter(flow -> isBlank(flow.getName()))
                  .forEach(
                      findings.each(file, "Nimeä haara sillä vastauksella, joka johtaa siihen."));
            });
  }

  private static boolean isBlank(String name) {
    return name == null || name.isBlank();
  }
}
