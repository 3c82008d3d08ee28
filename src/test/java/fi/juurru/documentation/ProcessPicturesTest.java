package fi.juurru.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.browser.SystemChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every process is drawn as its model is now. What is not, is drawn anew where Chromium is
 * installed, and fails once, so that it is looked at and committed.
 */
class ProcessPicturesTest {

  private static final String DRAWN =
      "Drawn anew because the model changed: look at docs/processes and commit it";
  private static final String NOT_DRAWN =
      "The pictures in docs/processes are older than these models, and there is no Chromium to draw"
          + " them: install it and run mvn test -Dtest=PictureUpdate";
  private static final String REMOVED =
      "Removed because the model is gone: look at docs/processes and commit it";

  private static final Pictures PICTURES = new Pictures(ProcessModel.all());

  @Test
  void showTheModelsAsTheyAre() throws IOException {
    List<ProcessModel> stale = PICTURES.stale();
    boolean canDraw = SystemChromium.isInstalled();
    if (canDraw) {
      PICTURES.draw(stale);
    }
    assertThat(stale).extracting(ProcessModel::id).as(canDraw ? DRAWN : NOT_DRAWN).isEmpty();
  }

  @Test
  void showNothingThatIsGone() throws IOException {
    assertThat(PICTURES.removeLeftOver()).as(REMOVED).isEmpty();
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
