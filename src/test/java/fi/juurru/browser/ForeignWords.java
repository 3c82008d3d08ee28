package fi.juurru.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Texts that a reader of one language should not meet: the other languages of the catalogues, of
 * the web applications and of the form library, as far as they are not the reader's own words too.
 * Names, types and values of variables in Cockpit are the engine's.
 */
final class ForeignWords {

  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  /** What a text is taken apart at: a page shows its parts apart. */
  private static final Pattern SEAMS =
      Pattern.compile("\\{\\{.*?}}|\\*\\*|<[^>]+>|\\n|[():*]|\\d+", Pattern.DOTALL);

  private static final String VISIBLE =
      """
      () => {
        const seen = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const {parentElement: parent, nodeValue} = walker.currentNode;
          if (nodeValue.trim() && parent.checkVisibility({visibilityProperty: true})
              && !parent.closest('script, style, textarea, [cam-widget-variables-table] tbody')) {
            seen.push(nodeValue);
          }
        }
        for (const field of document.querySelectorAll('[placeholder]')) {
          if (field.checkVisibility({visibilityProperty: true})) {
            seen.push(field.placeholder);
          }
        }
        return seen;
      }
      """;

  /** Cockpit writes it for a missing value, in any language. */
  private static final Set<String> VALUES = Set.of("null");

  private final Set<String> foreign = new HashSet<>();

  ForeignWords(Locale reader) {
    LANGUAGES.forEach(language -> texts(language).forEach(foreign::add));
    texts(reader.getLanguage()).forEach(foreign::remove);
    foreign.removeAll(VALUES);
  }

  /** What is in sight, placeholders of fields included. */
  List<String> on(Page page) {
    return ((List<?>) page.evaluate(VISIBLE))
        .stream()
            .map(String::valueOf)
            .filter(text -> parts(text).anyMatch(foreign::contains))
            .map(String::strip)
            .distinct()
            .toList();
  }

  private static Stream<String> texts(String language) {
    var catalogue = Words.catalogue(language.equals("fi") ? "sv" : language);
    return Stream.concat(
            (language.equals("fi") ? catalogue.keySet() : Set.copyOf(catalogue.values())).stream(),
            Stream.of("tasklist", "cockpit", "admin", "welcome")
                .flatMap(app -> labels(app, language)))
        .flatMap(ForeignWords::parts);
  }

  private static Stream<String> labels(String app, String language) {
    String folder = "META-INF/resources/webjars/camunda/app/" + app + "/locales/";
    JsonNode labels = json(folder + language + ".json").path("labels");
    JsonNode forms = json(folder + "fi.json").path("juurru").path("forms");
    List<String> texts = new ArrayList<>();
    labels.forEach(label -> texts.add(label.asText()));
    if (language.equals("en")) {
      forms.fieldNames().forEachRemaining(texts::add);
    }
    return texts.stream();
  }

  private static JsonNode json(String resource) {
    try {
      String text = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
      return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> parts(String text) {
    return SEAMS.splitAsStream(text).map(String::strip).filter(part -> part.length() > 3);
  }
}
