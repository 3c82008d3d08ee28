package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import org.springframework.stereotype.Component;

/**
 * A deployment holds processes, decisions and forms that can be read, and nothing else. What no
 * rule looks into (case models, pages, scripts) must not reach the engine.
 */
@Component
class FilesAreModels implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    models.others().forEach(file -> findings.add(file, file.problem()));
  }
}
