package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The web applications' own texts, held against the English ones that Camunda ships. */
class LocalesTest {

  static final Path OWN = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those in which nothing may be missing. */
  private static final Set<String> COMPLETE = Set.of("fi", "sv");

  static List<Arguments> locales() throws IOException {
    var locales = new ArrayList<Arguments>();
    for (var app : List.of("tasklist", "cockpit", "admin", "welcome")) {
      var languages = new TreeSet<>(COMPLETE);
      try (var files = Files.list(OWN.resolve(app + "/locales"))) {
        files.forEach(file -> languages.add(file.getFileName().toString().replace(".json", "")));
      }
      languages.forEach(language -> locales.add(Arguments.of(app, language)));
    }
    return locales;
  }

  @ParameterizedTest
  @MethodSource("locales")
  void saysWhatTheEnglishOneSays(String app, String language) throws IOException {
    Map<String, String> english = texts(english(app));
    Map<String, String> own = texts(own(app, language));
    assertSameKeys(app, language, own, english);
    own.forEach(
        (key, text) ->
            assertThat(Placeholders.of(text))
                .as("Placeholders of %s in %s of %s", key, language, app)
                .isEqualTo(Placeholders.of(english.get(key))));
    assertThat(own)
        .as("Empty texts in %s of %s", language, app)
        .allSatisfy(
            (key, text) -> assertThat(text.isEmpty()).isEqualTo(english.get(key).isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void addsTheSameTextsOfOursInEveryLanguage(String app, String language) throws IOException {
    assertSameKeys(
        app,
        language,
        texts(own(app, language).path("juurru")),
        texts(own(app, "fi").path("juurru")));
  }

  private static void assertSameKeys(
      String app, String language, Map<String, String> own, Map<String, String> all) {
    assertThat(own.keySet())
        .as("Keys of locales/%s.json of %s that nothing reads", language, app)
        .isSubsetOf(all.keySet());
    if (COMPLETE.contains(language)) {
      assertThat(own.keySet()).as("Keys of %s of %s", language, app).containsAll(all.keySet());
    }
  }

  private static JsonNode own(String app, String language) throws IOException {
    return JSON.readTree(OWN.resolve(app + "/locales/" + language + ".json").toFile());
  }

  private static JsonNode english(String app) throws IOException {
    String text =
        new ClassPathResource("META-INF/resources/webjars/camunda/app/" + app + "/locales/en.json")
            .getContentAsString(StandardCharsets.UTF_8);
    return JSON.readTree(text.replace("\uFEFF", ""));
  }

  /** All texts by their path; ours beside Camunda's only where asked for. */
  private static Map<String, String> texts(JsonNode locale) {
    Map<String, String> texts = new TreeMap<>();
    if (locale instanceof ObjectNode object && object.has("labels")) {
      object.remove("juurru");
    }
    collect("", locale, texts);
    return texts;
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isValueNode()) {
      texts.put(path, node.asText());
    }
    node.fields()
        .forEachRemaining(child -> collect(path + "/" + child.getKey(), child.getValue(), texts));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(path + "/" + i, node.get(i), texts);
      }
    }
  }
}
