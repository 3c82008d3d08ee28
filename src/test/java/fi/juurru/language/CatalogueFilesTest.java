package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An update loses nothing that a translator has written. */
class CatalogueFilesTest {

  private static final String OLD =
      """
      # Made with care.
      msgid ""
      msgstr ""
      "Language: sv\\n"
      "MIME-Version: 1.0\\n"

      # Not "plats".
      #: forms/old.form
      msgid "Paikka"
      msgstr "Ställe"

      #: forms/old.form
      msgid ""
      "Rivi\\n"
      "toinen \\"rivi\\""
      msgstr ""
      "Rad\\n"
      "andra \\"raden\\""

      #~ msgid "Palannut"
      #~ msgstr "Återkommen"
      """;

  @Test
  void whatIsReadIsWrittenAsItWas() {
    assertThat(PoWriter.write(PoReader.read(OLD))).isEqualTo(OLD);
  }

  @Test
  void newTextsWaitAndOldOnesAreMarked() {
    Map<String, List<String>> texts =
        new TreeMap<>(
            Map.of(
                "Paikka", List.of("forms/new.form"),
                "Palannut", List.of("forms/new.form"),
                "Uusi", List.of("forms/new.form")));
    assertThat(PoWriter.write(CatalogueFiles.updated(PoReader.read(OLD), texts)))
        .isEqualTo(
            """
            # Made with care.
            msgid ""
            msgstr ""
            "Language: sv\\n"
            "MIME-Version: 1.0\\n"

            # Not "plats".
            #: forms/new.form
            msgid "Paikka"
            msgstr "Ställe"

            #: forms/new.form
            msgid "Palannut"
            msgstr "Återkommen"

            #: forms/new.form
            msgid "Uusi"
            msgstr ""

            #~ msgid ""
            #~ "Rivi\\n"
            #~ "toinen \\"rivi\\""
            #~ msgstr ""
            #~ "Rad\\n"
            #~ "andra \\"raden\\""
            """);
  }

  @Test
  void aLineThatIsNoPoIsNamed() {
    assertThatThrownBy(() -> PoReader.read("msgid \"Paikka\"\nmsgstr Ställe\n"))
        .hasMessageContaining("Line 2");
  }
}
