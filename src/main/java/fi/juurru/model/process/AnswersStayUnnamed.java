package fi.juurru.model.process;

import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * A questionnaire whose answers {@code pulse} counts asks for them in a user task with the property
 * {@code answers = unnamed}. With the mark misspelt or gone, the engine would keep every answer
 * beside the name of who gave it, and nobody would notice.
 */
@Component
class AnswersStayUnnamed implements ProcessRule {

  private static final String PROPERTY = "answers";
  private static final String MARK = "unnamed";

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.all(BaseElement.class)
        .filter(element -> Properties.of(element, PROPERTY).findAny().isPresent())
        .filter(element -> !isMarked(element))
        .forEach(
            findings.each(
                file, "Ominaisuus answers kuuluu käyttäjätehtävälle, ja sen arvo on unnamed."));
    List<UserTask> marked = file.all(UserTask.class).filter(AnswersStayUnnamed::isMarked).toList();
    List<Expression> counting =
        Expression.in(file)
            .filter(
                expression -> expression.calls().anyMatch(call -> call.target().equals("pulse")))
            .toList();
    if (counting.isEmpty()) {
      marked.forEach(
          findings.each(
              file,
              "Nimettömiä vastauksia ei laske mikään: lisää vaihe, jossa on ${pulse.close(5)}."));
    } else if (marked.isEmpty()) {
      findings.add(
          file,
          counting.get(0).element(),
          "Kyselyn vastaukset jäisivät nimien viereen: anna käyttäjätehtävälle ominaisuus answers,"
              + " arvo unnamed.");
    }
  }

  private static boolean isMarked(BaseElement element) {
    return element instanceof UserTask
        && Properties.of(element, PROPERTY)
            .allMatch(property -> MARK.equals(property.getCamundaValue()))
        && Properties.of(element, PROPERTY).findAny().isPresent();
  }
}
