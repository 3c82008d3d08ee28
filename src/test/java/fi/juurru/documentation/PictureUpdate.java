package fi.juurru.documentation;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Draws all processes anew and brings {@code docs/processes.md} up to date with them. Not part of
 * the tests (its name does not end in Test); run with {@code mvn test -Dtest=PictureUpdate}. Tests
 * do the same for what is out of date: this is for a change of how pictures are drawn.
 */
class PictureUpdate {

  @Test
  void drawTheProcessesAndWriteTheirPage() throws IOException {
    var models = ProcessModel.all();
    var pictures = new Pictures(models);
    pictures.removeLeftOver();
    pictures.draw(models);
    new ProcessPage(models).write();
  }
}
