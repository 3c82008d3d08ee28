package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A language is one file more. */
class TextsTest {

  @Test
  void aFourthLanguageIsThereWithItsCatalogueAndFallsBackToFinnish(@TempDir Path directory)
      throws IOException {
    Files.writeString(
        Files.createDirectory(directory.resolve("i18n")).resolve("se.po"),
        """
        msgid "Kyllä"
        msgstr "Juo"

        msgid "Ei"
        msgstr "Ii"

        #, fuzzy
        msgid "Muu"
        msgstr "Eará?"
        """);
    try (var classes =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
      var texts = new Texts(new PathMatchingResourcePatternResolver(classes));
      Locale sami = Locale.forLanguageTag("se");

      assertThat(texts.languages()).containsExactly("fi", "sv", "en", "se");
      assertThat(texts.in(sami, "Kyllä")).isEqualTo("Juo");
      assertThat(texts.in(sami, "Ei")).isEqualTo("Ii");
      assertThat(texts.in(sami, "Muu")).as("not looked at yet").isEqualTo("Muu");
      assertThat(texts.in(sami, "Omat tehtäväni")).isEqualTo("Omat tehtäväni");
      assertThat(texts.in(Locale.forLanguageTag("sv-FI"), "Kyllä")).isEqualTo("Ja");
      assertThat(texts.in(sami, null)).isNull();
    }
  }
}
