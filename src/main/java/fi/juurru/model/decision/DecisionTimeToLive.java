package fi.juurru.model.decision;

import fi.juurru.model.DecisionFile;
import fi.juurru.model.DecisionRule;
import fi.juurru.model.Findings;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;

/** A decision says how many days its history is kept, as a process does. */
@Component
class DecisionTimeToLive implements DecisionRule {

  @Override
  public void check(DecisionFile file, Findings findings) {
    file.all(Decision.class)
        .filter(
            decision ->
                !String.valueOf(decision.getCamundaHistoryTimeToLiveString())
                    .matches("P[1-9]\\d*D"))
        .forEach(
            findings.each(
                file,
                "Kerro päivinä, kuinka kauan historiaa säilytetään, esimerkiksi P396D (History"
                    + " time to live)."));
  }
}
