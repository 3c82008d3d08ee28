package fi.juurru.model.process;

import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Timers wait for a day that the calendar gives ({@code timeDate}). A repeating cycle piles up
 * rounds that nobody held; a duration ends on Sundays and in the middle of a closure.
 */
@Component
class TimersAskTheCalendar implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Set<Element> reckoned =
        Expression.in(file)
            .filter(expression -> expression.place().equals("timeDate"))
            .filter(expression -> expression.calls().anyMatch(DueDateByCalendar::isCalendar))
            .map(Expression::element)
            .collect(Collectors.toSet());
    file.elements()
        .filter(
            element ->
                Set.of("timeCycle", "timeDuration", "timeDate").contains(element.getLocalName()))
        .filter(element -> !reckoned.contains(element))
        .forEach(
            findings.eachPart(
                file,
                "Ajastin odottaa päivää, jonka kalenteri antaa: valitse Date ja esimerkiksi"
                    + " ${workingDays.afterWeeks(2)}. Toistuva kierros piirretään silmukaksi."));
    file.all(TimerEventDefinition.class)
        .filter(timer -> timer.getDomElement().getChildElements().isEmpty())
        .forEach(findings.each(file, "Kerro, mitä päivää ajastin odottaa (Date)."));
  }
}
