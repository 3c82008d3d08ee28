package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.Rule;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/**
 * A process whose start form lets people stay unnamed (a field {@code anonymous}) carries the
 * property {@code start = unnamed}, and its model does not ask for the starter. With the mark
 * misspelt or gone, the engine would note who started each instance, and nobody would notice.
 */
@Component
class StartsStayUnnamed implements Rule {

  private static final String PROPERTY = "start";
  private static final String MARK = "unnamed";
  private static final String WISH = "anonymous";

  @Override
  public void check(Models models, Findings findings) {
    models.processes().forEach(file -> check(file, models, findings));
  }

  private static void check(ProcessFile file, Models models, Findings findings) {
    file.all(BaseElement.class)
        .filter(element -> Properties.of(element, PROPERTY).findAny().isPresent())
        .filter(element -> !isMarked(element))
        .forEach(
            findings.each(file, "Ominaisuus start kuuluu prosessille, ja sen arvo on unnamed."));
    file.all(StartEvent.class)
        .filter(start -> start.getParentElement() instanceof Process)
        .forEach(
            start -> {
              boolean isMarked = isMarked((Process) start.getParentElement());
              if (isMarked && start.getCamundaInitiator() != null) {
                findings.add(
                    file, start, "Aloittajalle on luvattu, ettei nimi tallennu: poista Initiator.");
              } else if (!isMarked && letsStayUnnamed(start, models)) {
                findings.add(
                    file,
                    start,
                    "Lomakkeella voi jäädä nimettömäksi (%s), mutta aloittajan nimi tallentuisi: anna prosessille ominaisuus start, arvo unnamed."
                        .formatted(WISH));
              }
            });
  }

  private static boolean letsStayUnnamed(StartEvent start, Models models) {
    String form = FormReference.of(start);
    return models.forms().stream()
        .filter(file -> file.root().path("id").asText().equals(form))
        .flatMap(file -> file.components())
        .anyMatch(field -> field.isField() && field.key().equals(WISH));
  }

  private static boolean isMarked(BaseElement element) {
    return element instanceof Process
        && Properties.of(element, PROPERTY)
            .map(property -> String.valueOf(property.getCamundaValue()))
            .reduce((one, another) -> "twice")
            .filter(MARK::equals)
            .isPresent();
  }
}
