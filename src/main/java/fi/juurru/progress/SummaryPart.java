package fi.juurru.progress;

import java.util.List;

/**
 * A part of a summary, in the reader's language.
 *
 * @param text empty for none
 * @param columns none where there is no table
 */
record SummaryPart(String title, String text, List<String> columns, List<List<String>> rows) {

  static SummaryPart text(String title, String text) {
    return new SummaryPart(title, text == null ? "" : text, List.of(), List.of());
  }

  static SummaryPart table(String title, List<String> columns, List<List<String>> rows) {
    return new SummaryPart(title, "", columns, rows);
  }

  /** Whether it says anything. */
  boolean isFilled() {
    return !text.isEmpty() || !rows.isEmpty();
  }
}
