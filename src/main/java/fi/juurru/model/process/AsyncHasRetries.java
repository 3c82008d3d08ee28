package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Work that leaves the transaction is tried again after a pause. Without its own retries the engine
 * tries three times at once, and a short outage becomes an incident.
 */
@Component
class AsyncHasRetries implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(AsyncHasRetries::isAsync)
        .filter(element -> !hasRetries(element))
        .forEach(
            findings.eachPart(
                file, "Anna uudet yritykset: R5/PT5M (Job execution: Retry time cycle)."));
  }

  private static boolean isAsync(Element element) {
    return "true".equals(element.getAttributeNS(ProcessFile.CAMUNDA, "asyncBefore"))
        || "true".equals(element.getAttributeNS(ProcessFile.CAMUNDA, "asyncAfter"));
  }

  private static boolean hasRetries(Element element) {
    var retries = element.getElementsByTagNameNS(ProcessFile.CAMUNDA, "failedJobRetryTimeCycle");
    return retries.getLength() > 0
        && retries.item(0).getTextContent().strip().matches("R\\d+/PT\\d+[MH]");
  }
}
