package fi.juurru.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of file is refused with one sentence, before a parser takes it for something else. */
class EncodingTest {

  private static final ModelRules RULES = AllRules.get();
  private static final String MODEL =
      "<?xml version='1.0' encoding='%s'?>" + Sample.process("<task id='t' name='Työ'/>").content();

  @ParameterizedTest
  @ValueSource(strings = {"x.bpmn", "x.dmn", "x.form"})
  void everyFileIsUtf8(String name) {
    String form = "{\"id\": \"x\", \"text\": \"Työ\"}";
    String text = name.endsWith(".form") ? form : MODEL.formatted("UTF-16");
    for (Charset other : List.of(UTF_16, UTF_16LE, ISO_8859_1)) {
      assertRefused(name, text.getBytes(other), "ei ole UTF-8-muodossa");
    }
    assertRefused(name, ("\ufeff" + text).getBytes(UTF_8), "BOM");
    assertRefused(name, new byte[0], "Tiedosto on tyhjä");
    assertRefused(name, "\r\n ".getBytes(UTF_8), "Tiedosto on tyhjä");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "utf-16", "windows-1252"})
  void noXmlSaysThatItIsSomethingElse(String encoding) {
    assertRefused("x.bpmn", MODEL.formatted(encoding).getBytes(UTF_8), "muun merkistön nimi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "utf-8"})
  void utf8IsRead(String encoding) {
    assertThat(check("x.bpmn", MODEL.formatted(encoding).getBytes(UTF_8)))
        .isNotEmpty()
        .noneMatch(finding -> finding.rule().equals("files-are-models"));
  }

  private static void assertRefused(String name, byte[] content, String why) {
    assertThat(check(name, content))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains(why));
  }

  private static List<Finding> check(String name, byte[] content) {
    return RULES.check(Map.of(name, content), ContractFace.FACE);
  }
}
