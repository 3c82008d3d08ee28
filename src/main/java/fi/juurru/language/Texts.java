package fi.juurru.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Texts in the languages that there is a catalogue for: {@code i18n/sv.po} makes Swedish one of
 * them. A text without a translation is shown in Finnish.
 */
@Component
public class Texts {

  /** The language of the models, forms and code. */
  public static final Locale SOURCE = Locale.forLanguageTag("fi");

  private static final List<String> NATIONAL = List.of("fi", "sv");

  private final Map<String, Map<String, String>> catalogues = new TreeMap<>();
  private final List<String> languages;

  /** Reads all catalogues that there are. */
  public Texts(ResourcePatternResolver resources) throws IOException {
    for (Resource file : resources.getResources("classpath*:i18n/*.po")) {
      String language = file.getFilename().replace(".po", "");
      catalogues.put(language, read(file));
    }
    languages =
        Stream.concat(Stream.of(SOURCE.getLanguage()), catalogues.keySet().stream())
            .sorted(Comparator.comparing(language -> !NATIONAL.contains(language)))
            .toList();
  }

  /** Two-letter codes of all languages: the national languages first. */
  public List<String> languages() {
    return languages;
  }

  /** Two-letter code of the language of whoever is being answered. */
  public String language() {
    return Reader.language().getLanguage();
  }

  /** The text in the language of whoever is being answered; null stays null. */
  public String of(String source) {
    return in(Reader.language(), source);
  }

  /** A number as whoever is being answered writes it, with its decimals. */
  public String number(BigDecimal number) {
    var format = NumberFormat.getInstance(Reader.language());
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }

  /** Why something was refused: sentences, with names of groups or tasks after a colon. */
  public String ofRefusal(String message) {
    return AnswerTexts.refusal(message, this::of);
  }

  /** The text in this language; null stays null. */
  public String in(Locale language, String source) {
    return source == null ? null : catalogue(language).getOrDefault(source, source);
  }

  /** All translations into this language by their source, empty for Finnish. */
  Map<String, String> catalogue(Locale language) {
    return catalogues.getOrDefault(language.getLanguage(), Map.of());
  }

  private static Map<String, String> read(Resource file) {
    try {
      return PoReader.read(file.getContentAsString(StandardCharsets.UTF_8)).stream()
          .filter(PoEntry::isInUse)
          .collect(Collectors.toUnmodifiableMap(PoEntry::source, PoEntry::translation));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalStateException(file.getDescription() + ": " + e.getMessage(), e);
    }
  }
}
