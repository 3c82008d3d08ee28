package fi.juurru.progress;

import fi.juurru.form.RoundField.Said;
import java.util.List;

/**
 * A row of what the last round left for the next one.
 *
 * @param topic what it is about
 * @param said what was answered, agreed or asked
 * @param choices what was chosen, in the words of the form; empty where people wrote it
 * @param now how it stands now; empty for an answer that asks for nothing more
 */
record RoundRow(String topic, String said, List<String> choices, String now) {

  static RoundRow answer(String label, Said said) {
    return new RoundRow(label, said.text(), said.choices(), "");
  }

  static RoundRow followed(RoundText topic, String said, String now) {
    return new RoundRow(topic.finnish(), said, List.of(), now);
  }
}
