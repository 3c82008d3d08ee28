package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * One process in a file, named like the file, in kebab-case: whoever knows the process finds the
 * file, and versions of one process never split into two.
 */
@Component
class ProcessIdIsFileName implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    List<Process> processes = file.all(Process.class).toList();
    if (processes.size() != 1) {
      findings.add(
          file,
          "Tiedostossa on oltava tasan yksi prosessi, nyt niitä on " + processes.size() + ".");
    }
    processes.stream()
        .filter(process -> processes.size() == 1)
        .filter(process -> !file.baseName().equals(process.getId()))
        .forEach(
            process ->
                findings.add(
                    file,
                    process,
                    "Prosessin tunnuksen ja tiedoston nimen on oltava samat: anna tunnukseksi ”%s”."
                        .formatted(file.baseName())));
    if (!file.baseName().matches(ElementIdsSayWhatTheyAre.KEBAB_CASE)) {
      findings.add(
          file,
          "Tiedoston nimi kirjoitetaan englanniksi pienin kirjaimin ja väliviivoin, esimerkiksi"
              + " unit-implementation.bpmn.");
    }
  }
}
