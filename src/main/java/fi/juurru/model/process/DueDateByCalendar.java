package fi.juurru.model.process;

import fi.juurru.model.Call;
import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Every task has a due date, reckoned by the calendar: it knows holidays, July and the unit's
 * closures. A fixed number of hours would call people late who were on holiday.
 */
@Component
class DueDateByCalendar implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Set<Element> reckoned =
        Expression.in(file)
            .filter(expression -> expression.place().equals("dueDate"))
            .filter(expression -> expression.calls().anyMatch(DueDateByCalendar::isCalendar))
            .map(Expression::element)
            .collect(Collectors.toSet());
    Set<String> ids =
        reckoned.stream().map(task -> task.getAttribute("id")).collect(Collectors.toSet());
    file.all(UserTask.class)
        .filter(task -> !ids.contains(task.getId()))
        .forEach(
            findings.each(
                file,
                "Anna määräaika työpäivinä, esimerkiksi ${workingDays.after(5)} (Due date)."));
  }

  static boolean isCalendar(Call call) {
    return call.target().equals("workingDays");
  }
}
