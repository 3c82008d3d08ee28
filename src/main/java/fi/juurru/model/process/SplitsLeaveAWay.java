package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/**
 * A gateway that splits has a default way, and each other way a condition. Where no way is open the
 * engine refuses to complete the task before the gateway, and its owner can only wonder why.
 */
@Component
class SplitsLeaveAWay implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Stream.<Class<? extends Gateway>>of(ExclusiveGateway.class, InclusiveGateway.class)
        .flatMap(file::all)
        .filter(gateway -> file.outgoing(gateway).size() > 1)
        .forEach(
            gateway -> {
              SequenceFlow usual = usualWay(gateway);
              if (usual == null) {
                findings.add(
                    file, gateway, "Valitse haara, jota kuljetaan, kun muut eivät sovi (Default).");
              }
              file.outgoing(gateway).stream()
                  .filter(flow -> flow.getConditionExpression() == null)
                  .filter(flow -> !flow.equals(usual))
                  .forEach(findings.each(file, "Anna haaralle ehto (Condition)."));
            });
  }

  private static SequenceFlow usualWay(Gateway gateway) {
    return gateway instanceof ExclusiveGateway exclusive
        ? exclusive.getDefault()
        : ((InclusiveGateway) gateway).getDefault();
  }
}
