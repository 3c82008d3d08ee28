package fi.juurru.model.process;

import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.springframework.stereotype.Component;

/**
 * An expression can be read by the engine's parser. Some are read only when an instance reaches
 * them, months after the deployment.
 */
@Component
class ExpressionsAreReadable implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    Expression.in(file)
        .filter(expression -> expression.tree().isEmpty())
        .forEach(
            expression ->
                findings.add(
                    file,
                    expression.element(),
                    "Lauseketta ei voi lukea: %s. Tarkista sulut, pilkut ja lainausmerkit."
                        .formatted(expression.text())));
  }
}
