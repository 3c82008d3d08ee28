package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The web applications' own texts, held against the English ones that Camunda ships. */
class LocalesTest {

  static final Path OWN = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Arguments> locales() {
    return Stream.of("tasklist", "cockpit", "admin", "welcome")
        .flatMap(app -> Stream.of("fi", "sv").map(language -> Arguments.of(app, language)));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void saysWhatTheEnglishOneSays(String app, String language) throws IOException {
    Map<String, String> english = texts(english(app));
    Map<String, String> own = texts(own(app, language));
    assertThat(own.keySet())
        .as("locales/%s.json of %s needs the keys of Camunda's own en.json", language, app)
        .containsExactlyInAnyOrderElementsOf(english.keySet());
    english.forEach(
        (key, text) ->
            assertThat(Placeholders.of(own.get(key)))
                .as("Placeholders of %s in %s of %s", key, language, app)
                .isEqualTo(Placeholders.of(text)));
    assertThat(own)
        .as("Empty texts in %s of %s", language, app)
        .allSatisfy(
            (key, text) -> assertThat(text.isEmpty()).isEqualTo(english.get(key).isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void addsTheSameTextsOfOursInEveryLanguage(String app, String language) throws IOException {
    assertThat(texts(own(app, language).path("juurru")).keySet())
        .isEqualTo(texts(own(app, "fi").path("juurru")).keySet());
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
