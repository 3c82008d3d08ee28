package fi.juurru.documentation;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Draws all processes anew and brings {@code docs/processes.md} up to date with them. Not part of
 * the tests (its name does not end in Test); run with {@code mvn test -Dtest=PictureUpdate}.
 */
class PictureUpdate {

  @Test
  void drawTheProcessesAndWriteTheirPage() throws IOException {
    var models = ProcessModel.all();
    new Pictures(models).update();
    new ProcessPage(models).write();
  }
}
