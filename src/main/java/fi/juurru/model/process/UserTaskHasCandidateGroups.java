package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import fi.juurru.organisation.Role;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * A task goes to a role in the instance's own scope, so that deputies see it and nobody outside
 * does. A misspelt role is a group without members: the task would wait for ever.
 */
@Component
class UserTaskHasCandidateGroups implements ProcessRule {

  private static final Pattern GROUP = Pattern.compile("\\$\\{(\\w+)}\\.([a-z-]+)");
  private static final Pattern CHOSEN_ROLE = Pattern.compile("\\$\\{roles\\.group\\([^{}]+\\)}");

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(UserTask.class)
        .forEach(
            task -> {
              String groups = task.getCamundaCandidateGroups();
              if (groups == null || groups.isBlank()) {
                if (!AssigneeIsOnePerson.isGiven(task)) {
                  findings.add(
                      file,
                      task,
                      "Anna ryhmä, joka saa tehtävän, esimerkiksi ${unit}.supervisor (Candidate"
                          + " groups).");
                }
                return;
              }
              Arrays.stream(groups.split(",(?![^{]*})"))
                  .map(String::strip)
                  .filter(group -> !isKnown(group))
                  .forEach(
                      group ->
                          findings.add(
                              file,
                              task,
                              "Ryhmää ”%s” ei ole. Ryhmä on muotoa ${unit}.supervisor: ensin"
                                      .formatted(group)
                                  + " unit, method, area tai organisation, sitten rooli, joka"
                                  + " kuuluu siihen."));
            });
  }

  private static boolean isKnown(String group) {
    Matcher matcher = GROUP.matcher(group);
    return matcher.matches()
        ? Role.of(matcher.group(2))
            .filter(role -> role.scope().variable().name().equals(matcher.group(1)))
            .isPresent()
        : CHOSEN_ROLE.matcher(group).matches();
  }
}
