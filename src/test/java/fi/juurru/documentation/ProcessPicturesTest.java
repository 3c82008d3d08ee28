package fi.juurru.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every process is drawn as its model is now. */
class ProcessPicturesTest {

  private static final String OUT_OF_DATE =
      "Not as the models are: run mvn test -Dtest=PictureUpdate (it needs Chromium), look at"
          + " docs/processes and commit it";

  private static final Pictures PICTURES = new Pictures(ProcessModel.all());

  @Test
  void showTheModelsAsTheyAre() throws IOException {
    assertThat(PICTURES.stale()).as(OUT_OF_DATE).isEmpty();
  }

  @Test
  void showNothingThatIsGone() throws IOException {
    assertThat(PICTURES.leftOver()).as(OUT_OF_DATE).isEmpty();
  }

  @Test
  void needNothingButThemselves() throws IOException {
    for (Path file : PICTURES.files()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
          .contains("<title>")
          .doesNotContain("<script", "foreignObject", "@import", "url(\"http", "href=\"http");
    }
  }
}
