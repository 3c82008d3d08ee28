package fi.juurru.form;

import fi.juurru.language.Texts;

/**
 * Something wrong with what was submitted.
 *
 * @param where label of the field
 * @param limit that was crossed, null where the fault has none
 */
record Problem(String where, Fault fault, Object limit) {

  String text(Texts texts) {
    return texts.of(where) + ": " + texts.of(fault.finnish()).formatted(limit);
  }
}
