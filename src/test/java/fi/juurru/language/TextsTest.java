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

/** A language is one file more, as Poedit saves it, and may come step by step. */
class TextsTest {

  @Test
  void aFourthLanguageIsThereWithItsCatalogueAndFallsBackToFinnish(@TempDir Path directory)
      throws IOException {
    Files.writeString(
        Files.createDirectory(directory.resolve("i18n")).resolve("se.po"),
        """
        msgid ""
        msgstr ""
        "Project-Id-Version: \\n"
        "PO-Revision-Date: 2026-11-28 12:00+0200\\n"
        "Language: se\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Plural-Forms: nplurals=3; plural=(n == 1 ? 0 : n == 2 ? 1 : 2);\\n"
        "X-Generator: Poedit 3.5\\n"

        #: forms/supervisor-check-in-hold-discussion.form forms/visibility-note-tell-example.form
        msgid "Kyllä"
        msgstr "Juo"

        #, no-wrap
        msgid ""
        "Omat "
        "tehtäväni"
        msgstr ""
        "Iežan "
        "bargamušat"

        #, fuzzy
        #| msgid "Muut"
        msgid "Muu"
        msgstr "Eará?"

        msgid "Ei"
        msgstr ""

        #, fuzzy
        #~| msgid "Poissa tänään"
        #~ msgid "Poissa"
        #~ msgstr "Eret"
        """);
    try (var classes =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
      var texts = new Texts(new PathMatchingResourcePatternResolver(classes));
      Locale sami = Locale.forLanguageTag("se");

      assertThat(texts.languages()).startsWith("fi", "sv").contains("en", "se");
      assertThat(texts.in(sami, "Kyllä")).isEqualTo("Juo");
      assertThat(texts.in(sami, "Omat tehtäväni")).isEqualTo("Iežan bargamušat");
      assertThat(texts.in(sami, "Muu")).as("not looked at yet").isEqualTo("Muu");
      assertThat(texts.in(sami, "Ei")).as("not translated yet").isEqualTo("Ei");
      assertThat(texts.in(sami, "Poissa")).isEqualTo("Poissa");
      assertThat(texts.in(Locale.forLanguageTag("sv-FI"), "Kyllä")).isEqualTo("Ja");
      assertThat(texts.in(sami, null)).isNull();
    }
  }
}
