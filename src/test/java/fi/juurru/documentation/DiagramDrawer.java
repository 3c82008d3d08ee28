package fi.juurru.documentation;

import com.microsoft.playwright.Page;
import fi.juurru.browser.SystemChromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * Draws models in Chromium by the bpmn-js that Cockpit brings: no library of our own to keep up,
 * and the pictures look as people know them.
 */
final class DiagramDrawer implements AutoCloseable {

  private static final String COCKPIT = "META-INF/resources/webjars/camunda/lib/";

  private final SystemChromium chromium = SystemChromium.start();
  private final Page page = chromium.browser().newPage();
  private final String draw = resource("documentation/draw.js");

  DiagramDrawer() {
    for (String script : new String[] {"runtime.js", "deps.js"}) {
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(COCKPIT + script)));
    }
  }

  /** The planes of a model as SVG; a note about their origin is written into each. */
  Map<String, String> of(ProcessModel model, String origin) {
    var drawn =
        (Map<?, ?>)
            page.evaluate(
                draw, Map.of("model", model.text(), "titles", model.planes(), "origin", origin));
    Map<String, String> pictures = new LinkedHashMap<>();
    drawn.forEach((plane, svg) -> pictures.put((String) plane, (String) svg));
    return pictures;
  }

  private static String resource(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    chromium.close();
  }
}
