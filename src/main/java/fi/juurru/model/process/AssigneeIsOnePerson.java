package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * Only where one person must go on is a task given to a person, and that person is a variable of
 * the instance. A user id in a model is wrong in every other organisation, and on the day when the
 * person leaves.
 */
@Component
class AssigneeIsOnePerson implements ProcessRule {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+}");

  /** Whether a task is given to a person. */
  static boolean isGiven(UserTask task) {
    return people(task).findAny().isPresent();
  }

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(UserTask.class)
        .filter(task -> !people(task).allMatch(person -> VARIABLE.matcher(person).matches()))
        .forEach(
            findings.each(
                file,
                "Tehtävää ei anneta nimetylle käyttäjälle. Anna se ryhmälle tai, jos juuri"
                    + " yhden ihmisen on jatkettava, muuttujalle kuten ${worker}."));
  }

  private static Stream<String> people(UserTask task) {
    return Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateUsers())
        .filter(person -> person != null && !person.isBlank());
  }
}
