package fi.juurru.form;

import fi.juurru.gate.Refused;
import fi.juurru.language.Texts;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects all problems of one submission, so that they are told at once. */
class Problems {

  private final List<Problem> all = new ArrayList<>();

  void add(Field field, Fault fault) {
    add(field, fault, null);
  }

  void add(Field field, Fault fault, Object limit) {
    add(field.label(), fault, limit);
  }

  void add(String where, Fault fault, Object limit) {
    all.add(new Problem(where, fault, limit));
  }

  /** Ends the command that is under way if there is any problem, told in the reader's language. */
  void refuse(Texts texts) {
    if (!all.isEmpty()) {
      throw new Refused(
          Status.BAD_REQUEST,
          all.stream()
              .map(problem -> problem.text(texts))
              .distinct()
              .collect(
                  Collectors.joining(". ", texts.of(Phrase.NOTHING_STORED.finnish()) + " ", ".")));
    }
  }
}
