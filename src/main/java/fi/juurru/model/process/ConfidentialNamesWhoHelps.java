package fi.juurru.model.process;

import fi.juurru.Confidential;
import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import fi.juurru.organisation.Role;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * A process that is kept from coordinators names the role that is asked to help with its late tasks
 * ({@code confidential}). Anywhere but on the process the property would keep nothing confidential,
 * and with a misspelt role nobody would ever be asked.
 */
@Component
class ConfidentialNamesWhoHelps implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(BaseElement.class)
        .filter(
            element ->
                Properties.of(element, Confidential.PROPERTY)
                    .anyMatch(
                        property ->
                            !(element instanceof Process)
                                || Role.of(property.getCamundaValue()).isEmpty()))
        .forEach(
            findings.each(
                file,
                "Ominaisuus confidential kuuluu prosessille, ja sen arvo on rooli, jolta"
                    + " pyydetään apua, kun tehtävä on myöhässä, esimerkiksi coach-lead."));
  }
}
