package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * A called process exists, in the same deployment or deployed before, and its latest version is
 * called, which is what a call without a binding means: a phase runs for years and must not call
 * what is out of date.
 */
@Component
class CalledProcessesExist implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    Set<String> known =
        models.everywhere(Process.class).map(Process::getId).collect(Collectors.toSet());
    models
        .processes()
        .forEach(
            file ->
                file.all(CallActivity.class)
                    .forEach(
                        call -> {
                          if (!known.contains(call.getCalledElement())) {
                            findings.add(
                                file,
                                call,
                                "Prosessia ”%s” ei ole. Tarkista nimi tai vie se käyttöön ensin."
                                    .formatted(call.getCalledElement()));
                          }
                          String binding = call.getCamundaCalledElementBinding();
                          if (binding != null && !binding.equals("latest")) {
                            findings.add(
                                file,
                                call,
                                "Kutsu aina prosessin uusinta versiota (Binding: latest).");
                          }
                        }));
  }
}
