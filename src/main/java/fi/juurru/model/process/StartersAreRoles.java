package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import fi.juurru.organisation.Role;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/**
 * A process that people start in Tasklist says which roles may ({@code starters}), and has a start
 * form; one without starters is only called or started by a message.
 */
@Component
class StartersAreRoles implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(Process.class).forEach(process -> check(file, process, findings));
  }

  private static void check(ProcessFile file, Process process, Findings findings) {
    List<String> starters = starters(process);
    starters.stream()
        .filter(starter -> !starter.equals("all") && Role.of(starter).isEmpty())
        .forEach(
            starter ->
                findings.add(
                    file,
                    process,
                    "Käynnistäjää ”%s” ei ole. Anna rooleja, kuten supervisor, tai all (starters)."
                        .formatted(starter)));
    boolean hasForm =
        process.getChildElementsByType(StartEvent.class).stream()
            .anyMatch(start -> FormReference.of(start) != null);
    if (starters.isEmpty() == hasForm) {
      findings.add(
          file,
          process,
          hasForm
              ? "Prosessilla on aloituslomake: kerro, mitkä roolit saavat aloittaa sen (starters)."
              : "Prosessi on tarkoitettu ihmisten aloitettavaksi (starters): anna sille"
                  + " aloituslomake.");
    }
  }

  /** Role codes, or {@code all}; empty for a process that people do not start. */
  static List<String> starters(Process process) {
    return Properties.of(process, "starters")
        .map(property -> String.valueOf(property.getCamundaValue()))
        .flatMap(value -> Arrays.stream(value.strip().split("\\s+")))
        .toList();
  }
}
