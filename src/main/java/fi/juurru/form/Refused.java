package fi.juurru.form;

import fi.juurru.language.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * What was submitted is not accepted. For the engine a mistake of the user, which it does not log
 * as an error; {@link RefusalAnswer} makes the HTTP answer of it.
 */
class Refused extends BadUserRequestException {

  private static final long serialVersionUID = 1L;

  Refused(List<Problem> problems, Texts texts) {
    super(
        problems.stream()
            .map(problem -> problem.text(texts))
            .distinct()
            .collect(
                Collectors.joining(". ", texts.of(Phrase.NOTHING_STORED.finnish()) + " ", ".")));
  }
}
