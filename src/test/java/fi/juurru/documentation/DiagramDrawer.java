package fi.juurru.documentation;

import fi.juurru.browser.CockpitDiagrams;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws models in Chromium as Cockpit does: the pictures look as people know them. */
final class DiagramDrawer implements AutoCloseable {

  /** Our module for bpmn-js, which says who acts. */
  static final String MODULE = "META-INF/resources/webjars/camunda/lib/juurru/diagram-texts.js";

  private final CockpitDiagrams diagrams = new CockpitDiagrams();

  /** The planes of a model in a language as SVG; a note about their origin is written into each. */
  Map<String, String> of(ProcessModel model, String language, String origin) {
    var drawn =
        (Map<?, ?>)
            diagrams.run(
                "documentation/draw.js",
                Map.of(
                    "model",
                    model.shown(language),
                    "module",
                    CockpitDiagrams.resource(MODULE),
                    "titles",
                    model.planes(language),
                    "origin",
                    origin));
    Map<String, String> pictures = new LinkedHashMap<>();
    drawn.forEach((plane, svg) -> pictures.put((String) plane, (String) svg));
    return pictures;
  }

  @Override
  public void close() {
    diagrams.close();
  }
}
