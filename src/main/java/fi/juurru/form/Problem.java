package fi.juurru.form;

/**
 * Something wrong with what was submitted.
 *
 * @param where label of the field
 * @param limit that was crossed, null where the fault has none
 */
record Problem(String where, Fault fault, Object limit) {

  String text() {
    return where + ": " + fault.text(limit);
  }
}
