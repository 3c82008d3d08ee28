package fi.juurru.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Brings the catalogues up to date with models, forms and code. Not part of the tests (its name
 * does not end in Test); run with {@code mvn test -Dtest=CatalogueUpdate}.
 */
class CatalogueUpdate {

  @Test
  void writeNewTextsIntoTheCatalogues() throws IOException {
    var texts = SourceTexts.find();
    for (Path file : CatalogueFiles.all()) {
      var entries = PoReader.read(Files.readString(file));
      Files.writeString(file, PoWriter.write(CatalogueFiles.updated(entries, texts)));
    }
  }
}
