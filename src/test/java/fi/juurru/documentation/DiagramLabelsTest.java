package fi.juurru.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.browser.CockpitDiagrams;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a diagram can be read: no text lies on a line, a shape or another text. */
class DiagramLabelsTest {

  @AutoClose private static CockpitDiagrams diagrams;

  @BeforeAll
  static void open() {
    diagrams = new CockpitDiagrams();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void noTextTouchesAnythingElse(String language) {
    String module = CockpitDiagrams.resource(DiagramDrawer.MODULE);
    Map<String, Object> touching = new LinkedHashMap<>();
    for (ProcessModel model : ProcessModel.all()) {
      var faults =
          (Collection<?>)
              diagrams.run(
                  "documentation/measure.js",
                  Map.of("model", model.shown(language), "module", module));
      if (!faults.isEmpty()) {
        touching.put(model.id(), faults);
      }
    }
    assertThat(touching)
        .as("Move the label in the diagram, make room between shapes, or say it in fewer words")
        .isEmpty();
  }
}
