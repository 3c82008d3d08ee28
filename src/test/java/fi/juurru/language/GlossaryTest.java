package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Words that the glossary (src/test/resources/glossary.csv) forbids, in whatever people read. */
class GlossaryTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/glossary.csv", useHeadersInDisplayName = true)
  void isNotUsed(String language, String forbidden, String instead, String why) throws IOException {
    Pattern pattern = Pattern.compile(forbidden, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    assertThat(texts(language))
        .as("Say \"%s\" in %s: %s", instead, language, why)
        .noneMatch(text -> pattern.matcher(text).find());
  }

  private static List<String> texts(String language) throws IOException {
    List<String> texts = new ArrayList<>();
    if (language.equals("fi")) {
      texts.addAll(SourceTexts.find().keySet());
    } else {
      Path catalogue = Path.of("src/main/resources/i18n", language + ".po");
      PoReader.read(Files.readString(catalogue)).stream()
          .filter(PoEntry::isInUse)
          .forEach(entry -> texts.add(entry.translation()));
    }
    try (Stream<Path> files = Files.walk(LocalesTest.OWN)) {
      for (Path file : files.filter(file -> file.endsWith(language + ".json")).toList()) {
        collect(new ObjectMapper().readTree(file.toFile()), texts);
      }
    }
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(child -> collect(child, texts));
  }
}
