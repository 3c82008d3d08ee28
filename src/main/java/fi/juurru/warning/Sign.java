package fi.juurru.warning;

import fi.juurru.indicator.FadingReason;

/**
 * A row of the coordinator's form, as things were when the request was made.
 *
 * @param reason in Finnish, translated when it is served
 * @param value a day, a share or a number, written alike in all languages
 */
record Sign(String reason, String value) {

  static Sign of(FadingReason reason) {
    return new Sign(reason.words(), reason.shownFigure());
  }
}
