package fi.juurru.model.decision;

import fi.juurru.model.DecisionFile;
import fi.juurru.model.DecisionRule;
import fi.juurru.model.Findings;
import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;

/**
 * The decision that processes ask is named like its file; decisions that only prepare it stand in
 * the same file under their own names, all in kebab-case.
 */
@Component
class DecisionIdIsFileName implements DecisionRule {

  @Override
  public void check(DecisionFile file, Findings findings) {
    List<Decision> decisions = file.all(Decision.class).toList();
    if (decisions.stream().noneMatch(decision -> file.baseName().equals(decision.getId()))) {
      findings.add(
          file, "Tiedostossa on oltava päätös, jonka tunnus on ”%s”.".formatted(file.baseName()));
    }
    decisions.stream()
        .filter(
            decision -> !String.valueOf(decision.getId()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
        .forEach(
            findings.each(file, "Anna englanninkielinen tunnus pienin kirjaimin ja väliviivoin."));
    decisions.stream()
        .filter(decision -> decision.getName() == null || decision.getName().isBlank())
        .forEach(findings.each(file, "Anna suomenkielinen nimi."));
  }
}
