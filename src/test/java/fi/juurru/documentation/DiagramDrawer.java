package fi.juurru.documentation;

import fi.juurru.browser.CockpitDiagrams;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws models in Chromium as Cockpit does: the pictures look as people know them. */
final class DiagramDrawer implements AutoCloseable {

  private final CockpitDiagrams diagrams = new CockpitDiagrams();

  /** The planes of a model as SVG; a note about their origin is written into each. */
  Map<String, String> of(ProcessModel model, String origin) {
    var drawn =
        (Map<?, ?>)
            diagrams.run(
                "documentation/draw.js",
                Map.of("model", model.text(), "titles", model.planes(), "origin", origin));
    Map<String, String> pictures = new LinkedHashMap<>();
    drawn.forEach((plane, svg) -> pictures.put((String) plane, (String) svg));
    return pictures;
  }

  @Override
  public void close() {
    diagrams.close();
  }
}
