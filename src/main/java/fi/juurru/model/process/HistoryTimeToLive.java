package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * A process says how long its history is kept. Without it nothing is ever removed, and the notes
 * that people wrote stay longer than the archive plan allows. The engine counts in days only.
 */
@Component
class HistoryTimeToLive implements ProcessRule {

  private static final Pattern DAYS = Pattern.compile("P[1-9]\\d*D");

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(Process.class)
        .filter(process -> !isGiven(process.getCamundaHistoryTimeToLiveString()))
        .forEach(
            findings.each(
                file,
                "Kerro päivinä, kuinka kauan historiaa säilytetään, esimerkiksi P396D eli 13"
                    + " kuukautta (History time to live)."));
  }

  private static boolean isGiven(String timeToLive) {
    return timeToLive != null && DAYS.matcher(timeToLive).matches();
  }
}
