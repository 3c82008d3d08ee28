package fi.juurru.model.form;

import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import org.springframework.stereotype.Component;

/**
 * An answer that nobody reads is not asked. People notice within a month when answers go nowhere,
 * and stop (seed rows A26, A33, A34, A61).
 */
@Component
class AnswersAreRead implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    if (models.forms().isEmpty()) {
      return; // the deployed ones are read only for those that come
    }
    var readers = new AnswerReaders(models);
    for (FormFile form : models.forms()) {
      readers
          .unread(form)
          .forEach(
              findings.each(
                  form,
                  "Kukaan ei lue tätä vastausta. Näytä se lomakkeella, jolla sitä odotetaan, merkitse"
                      + " ominaisuus nextRound, jos seuraava kierros näyttää sen, anna sen ratkaista"
                      + " jotain tai jätä kenttä pois."));
    }
  }
}
