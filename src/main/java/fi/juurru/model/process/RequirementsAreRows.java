package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/**
 * The property {@code requirement} names rows such as {@code A07 A08}. Which rows there are, the
 * project's own test knows.
 */
@Component
class RequirementsAreRows implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(CamundaProperty.class)
        .filter(property -> "requirement".equals(property.getCamundaName()))
        .filter(
            property ->
                !String.valueOf(property.getCamundaValue()).matches("[A-Z]\\d\\d( [A-Z]\\d\\d)*"))
        .forEach(
            findings.each(
                file,
                "Kirjoita vaatimukset välilyönnillä erotettuina, esimerkiksi A07 A08 (requirement)."));
  }
}
