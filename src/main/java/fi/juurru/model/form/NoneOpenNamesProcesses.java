package fi.juurru.model.form;

import static fi.juurru.ProcessVariable.AREA;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * A start form that lets nobody start the same twice says which processes are meant, on the field
 * that says where. A misspelt one would let everybody, silently.
 */
@Component
class NoneOpenNamesProcesses implements Rule {

  private static final Set<String> PLACES = Set.of(UNIT.name(), AREA.name());

  @Override
  public void check(Models models, Findings findings) {
    Set<String> known =
        models.everywhere(Process.class).map(Process::getId).collect(Collectors.toSet());
    models.forms().forEach(form -> check(form, known, findings));
  }

  private static void check(FormFile form, Set<String> known, Findings findings) {
    form.components()
        .filter(component -> !named(component).isEmpty())
        .filter(
            component ->
                !PLACES.contains(component.key())
                    || !known.containsAll(Arrays.asList(named(component).split(" "))))
        .forEach(
            findings.each(
                form,
                "Kirjoita ominaisuuteen noneOpen prosessien tunnukset välilyönnein eroteltuina, ja"
                    + " vain kenttään unit tai area."));
  }

  private static String named(FormComponent component) {
    return component.node().path("properties").path("noneOpen").asText();
  }
}
