package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A call names each variable that it passes. All variables at once would carry notes into processes
 * whose readers they are not meant for, and overwrite what the caller has; the business key is made
 * for every process anew.
 */
@Component
class CallsPassWhatIsNeeded implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(element -> ProcessFile.CAMUNDA.equals(element.getNamespaceURI()))
        .filter(element -> Set.of("in", "out").contains(element.getLocalName()))
        .filter(element -> element.hasAttribute("variables") || element.hasAttribute("businessKey"))
        .forEach(
            findings.eachPart(
                file,
                "Nimeä jokainen muuttuja, joka annetaan tai palautetaan; ei kaikkia kerralla"
                    + " eikä asiointitunnusta (business key)."));
  }
}
