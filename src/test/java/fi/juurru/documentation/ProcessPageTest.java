package fi.juurru.documentation;

import static fi.juurru.documentation.ProcessPage.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of processes tells about every model, as it is now. */
class ProcessPageTest {

  private static final List<ProcessModel> MODELS = ProcessModel.all();

  private final ProcessPage page = new ProcessPage(MODELS);

  ProcessPageTest() throws IOException {}

  @Test
  void everyModelHasASectionWithATextOfOurs() throws IOException {
    var texts = ProcessPage.texts(ProcessPage.read());
    assertThat(texts.keySet())
        .as(
            "%s: write a section of a line ### `id` and one or two sentences about what the process"
                + " is for, into the group where a coordinator looks for it; take out what is gone",
            FILE)
        .containsExactlyInAnyOrderElementsOf(page.models());
    assertThat(texts)
        .as("%s: say in one or two sentences what it is for", FILE)
        .allSatisfy((id, text) -> assertThat(text).as(id).isNotEmpty());
  }

  @Test
  void saysWhatTheModelsSay() throws IOException {
    String text = ProcessPage.read();

    assertThat(text)
        .as("%s: run mvn test -Dtest=PictureUpdate, look at it and commit it", FILE)
        .isEqualTo(page.updated(text));
  }
}
