package fi.juurru.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a catalogue as {@link PoReader} reads it, so that translators' programs leave it alone.
 */
final class PoWriter {

  private PoWriter() {}

  static String write(List<PoEntry> entries) {
    return entries.stream().map(PoWriter::write).collect(Collectors.joining("\n"));
  }

  private static String write(PoEntry entry) {
    List<String> lines = new ArrayList<>(entry.remarks());
    entry.places().forEach(place -> lines.add("#: " + place));
    if (entry.isFuzzy()) {
      lines.add("#, fuzzy");
    }
    String mark = entry.isObsolete() ? "#~ " : "";
    quoted("msgid", entry.source()).forEach(line -> lines.add(mark + line));
    quoted("msgstr", entry.translation()).forEach(line -> lines.add(mark + line));
    return String.join("\n", lines) + "\n";
  }

  /** A text of several lines begins on a line of its own, as gettext does it. */
  private static List<String> quoted(String keyword, String text) {
    String[] parts = text.split("(?<=\n)");
    if (parts.length == 1) {
      return List.of(keyword + " " + quoted(text));
    }
    List<String> lines = new ArrayList<>(List.of(keyword + " \"\""));
    for (String part : parts) {
      lines.add(quoted(part));
    }
    return lines;
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\r", "\\r")
        + '"';
  }
}
