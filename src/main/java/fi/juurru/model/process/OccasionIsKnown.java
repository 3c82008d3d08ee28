package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.Occasion;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * When people start a process, if it says so ({@code occasion}), is one of the occasions by which
 * they choose in Tasklist.
 */
@Component
class OccasionIsKnown implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(Process.class).forEach(process -> check(file, process, findings));
  }

  private static void check(ProcessFile file, Process process, Findings findings) {
    Occasion.named(process)
        .filter(named -> Occasion.of(named).findAny().isEmpty())
        .forEach(
            named ->
                findings.add(
                    file,
                    process,
                    "Tilannetta ”%s” ei ole. Anna jokin näistä: %s (occasion)."
                        .formatted(named, known())));
  }

  private static String known() {
    return Arrays.stream(Occasion.values())
        .filter(occasion -> occasion != Occasion.OTHER)
        .map(Occasion::code)
        .collect(Collectors.joining(", "));
  }
}
