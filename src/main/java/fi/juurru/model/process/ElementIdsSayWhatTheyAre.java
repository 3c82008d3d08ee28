package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/**
 * Element ids say what they are, in kebab-case English: {@code hold-discussion}, never {@code
 * Activity_0x9}. Ids stand in history, indicators, tests and translations, where nobody sees the
 * diagram.
 */
@Component
class ElementIdsSayWhatTheyAre implements ProcessRule {

  /** Lower-case words joined by hyphens. */
  static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(FlowElement.class)
        .filter(element -> element.getId() == null || !element.getId().matches(KEBAB_CASE))
        .forEach(
            findings.each(
                file,
                "Anna tunnus, joka kertoo englanniksi, mistä on kyse, esimerkiksi"
                    + " hold-discussion."));
  }
}
