package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.browser.CockpitDiagrams;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A model that is opened in Camunda Modeler and saved is written anew, though nobody changed it.
 * The rules judge what it says, and let it be deployed. Modeler's library is the bpmn-js that
 * Cockpit brings, with {@code modeler/camunda.json}: resources/camunda.json of the npm package
 * camunda-bpmn-moddle 8.0.1 without its white space.
 */
class SavedByModelerTest {

  @Test
  void everyModelStillKeepsTheRules() {
    Map<String, byte[]> files = Repository.files();
    String camunda = CockpitDiagrams.resource("modeler/camunda.json");
    try (var modeler = new CockpitDiagrams()) {
      files.replaceAll(
          (name, content) ->
              name.endsWith(".bpmn")
                  ? saved(modeler, new String(content, StandardCharsets.UTF_8), camunda)
                  : content);
    }

    assertThat(AllRules.get().check(files, RepositoryKeepsRulesTest.face()))
        .as("A modeller who opens and saves these could not deploy them; let the rule ask less")
        .isEmpty();
  }

  private static byte[] saved(CockpitDiagrams modeler, String model, String camunda) {
    String saved =
        (String) modeler.run("modeler/save.js", Map.of("model", model, "camunda", camunda));
    assertThat(saved).isNotEqualTo(model);
    return saved.getBytes(StandardCharsets.UTF_8);
  }
}
