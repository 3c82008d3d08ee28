package fi.juurru.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a catalogue as GNU gettext writes it (PO), as far as Juurru needs it: one text, one
 * translation, no contexts and no plurals. No library is kept up that does.
 */
public final class PoReader {

  private static final String OBSOLETE = "#~";

  private final List<PoEntry> entries = new ArrayList<>();
  private List<String> remarks = new ArrayList<>();
  private List<String> places = new ArrayList<>();
  private boolean isFuzzy;
  private boolean isObsolete;
  private StringBuilder source;
  private StringBuilder translation;

  private PoReader() {}

  /**
   * The entries in their order, the header first.
   *
   * @throws IllegalArgumentException names the line that is not PO
   */
  public static List<PoEntry> read(String file) {
    var reader = new PoReader();
    String[] lines = file.split("\\R");
    for (int number = 0; number < lines.length; number++) {
      try {
        reader.line(lines[number].strip());
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "Line " + (number + 1) + " cannot be read: " + lines[number], e);
      }
    }
    reader.finish();
    return reader.entries;
  }

  private void line(String line) {
    String text = line;
    if (line.startsWith(OBSOLETE) && !line.startsWith("#~|")) {
      text = line.substring(OBSOLETE.length()).strip();
    } else if (line.startsWith("#") || line.isEmpty()) {
      comment(line);
      return;
    }
    if (text.startsWith("msgid ")) {
      finish();
      isObsolete = line.startsWith(OBSOLETE);
      source = new StringBuilder(unquoted(text.substring("msgid ".length())));
    } else if (text.startsWith("msgstr ")) {
      translation = new StringBuilder(unquoted(text.substring("msgstr ".length())));
    } else {
      (translation == null ? source : translation).append(unquoted(text));
    }
  }

  private void comment(String line) {
    finish();
    if (line.startsWith("#:")) {
      places.addAll(List.of(line.substring(2).strip().split("\\s+")));
    } else if (line.startsWith("#,")) {
      isFuzzy |= line.contains("fuzzy");
    } else if (!line.isEmpty() && !line.matches("#~?[|].*")) {
      remarks.add(line);
    }
  }

  private void finish() {
    if (translation == null) {
      return;
    }
    entries.add(
        new PoEntry(
            remarks, places, isFuzzy, isObsolete, source.toString(), translation.toString()));
    remarks = new ArrayList<>();
    places = new ArrayList<>();
    isFuzzy = false;
    source = null;
    translation = null;
  }

  private static String unquoted(String quoted) {
    String text = quoted.strip();
    if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
      throw new IllegalArgumentException("not in quotation marks");
    }
    return text.substring(1, text.length() - 1).translateEscapes();
  }
}
