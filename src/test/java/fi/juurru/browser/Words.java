package fi.juurru.browser;

import fi.juurru.language.PoEntry;
import fi.juurru.language.PoReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What things are called in the language of a visit: stories are told in Finnish. */
public final class Words {

  /** Each is read once: every story needs several of them several times. */
  private static final Map<String, Map<String, String>> CATALOGUES = new ConcurrentHashMap<>();

  private final Locale language;
  private final Map<String, String> catalogue;

  Words(Locale language) {
    this.language = language;
    this.catalogue = catalogue(language.getLanguage());
  }

  Locale language() {
    return language;
  }

  /** The translation; names of units and people and what is typed stay as they are. */
  String of(String finnish) {
    return catalogue.getOrDefault(finnish, finnish);
  }

  /** All translations by their Finnish text, empty for Finnish. */
  public static Map<String, String> catalogue(String language) {
    return CATALOGUES.computeIfAbsent(language, Words::read);
  }

  private static Map<String, String> read(String language) {
    Path file = Path.of("src/main/resources/i18n", language + ".po");
    try {
      return language.equals("fi")
          ? Map.of()
          : PoReader.read(Files.readString(file)).stream()
              .filter(entry -> !entry.source().isEmpty())
              .collect(Collectors.toMap(PoEntry::source, PoEntry::translation));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
