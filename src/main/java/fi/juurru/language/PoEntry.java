package fi.juurru.language;

import java.util.List;

/**
 * One text of a catalogue.
 *
 * @param remarks what a translator has noted ({@code #} lines), kept as it is
 * @param places where the text stands ({@code #:} lines)
 * @param isFuzzy whether the translation still has to be looked at, and is not shown
 * @param isObsolete whether the text is not in use any more
 * @param source the text in Finnish, empty for the catalogue's header
 * @param translation empty where there is none yet
 */
public record PoEntry(
    List<String> remarks,
    List<String> places,
    boolean isFuzzy,
    boolean isObsolete,
    String source,
    String translation) {

  /** Whether readers are shown it. */
  boolean isInUse() {
    return !isObsolete && !isFuzzy && !source.isEmpty() && !translation.isEmpty();
  }
}
