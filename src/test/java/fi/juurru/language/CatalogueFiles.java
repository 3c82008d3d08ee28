package fi.juurru.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogues of the project, and what they should look like after a change of texts. */
final class CatalogueFiles {

  private CatalogueFiles() {}

  /** Those in which nothing may be missing; further languages come step by step. */
  static List<Path> complete() {
    return Stream.of("sv.po", "en.po").map(Path.of("src/main/resources/i18n")::resolve).toList();
  }

  static List<Path> all() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/i18n"))) {
      return files.filter(file -> file.toString().endsWith(".po")).sorted().toList();
    }
  }

  /**
   * New texts are added without a translation, those that are gone are marked obsolete at the end,
   * and come back when the text does. Translations and translators' remarks are kept.
   */
  static List<PoEntry> updated(List<PoEntry> old, Map<String, List<String>> texts) {
    Map<String, PoEntry> known = new LinkedHashMap<>();
    old.forEach(entry -> known.put(entry.source(), entry));
    List<PoEntry> entries = new ArrayList<>();
    if (known.containsKey("")) {
      entries.add(known.remove(""));
    }
    texts.forEach((text, places) -> entries.add(current(known.remove(text), text, places)));
    known.values().stream()
        .filter(entry -> !entry.translation().isEmpty())
        .forEach(entry -> entries.add(obsolete(entry)));
    return entries;
  }

  private static PoEntry current(PoEntry old, String text, List<String> places) {
    return old == null
        ? new PoEntry(List.of(), places, false, false, text, "")
        : new PoEntry(old.remarks(), places, old.isFuzzy(), false, text, old.translation());
  }

  private static PoEntry obsolete(PoEntry old) {
    return new PoEntry(
        old.remarks(), List.of(), old.isFuzzy(), true, old.source(), old.translation());
  }
}
