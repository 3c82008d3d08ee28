package fi.juurru.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * The bpmn-js that Cockpit brings, in a page of its own, as {@code CockpitViewer}: no library of
 * our own to keep up. Its module has another number in every version.
 */
public final class CockpitDiagrams implements AutoCloseable {

  private static final String COCKPIT = "META-INF/resources/webjars/camunda/lib/";

  private static final String FIND =
      """
      () => {
        let load;
        webpackChunkcamunda_bpm_webapp.push([['diagrams'], {}, require => { load = require; }]);
        window.CockpitViewer = Object.keys(load.m)
          .filter(id => load.m[id].toString().includes('saveSVG'))
          .flatMap(id => Object.values(load(id)))
          .find(type => type?.prototype?.importXML);
      }
      """;

  private final SystemChromium chromium = SystemChromium.start();
  private final Page page = chromium.browser().newPage();

  /** Skips or fails the calling test where no Chromium is installed. */
  public CockpitDiagrams() {
    for (String script : new String[] {"runtime.js", "deps.js"}) {
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(COCKPIT + script)));
    }
    page.evaluate(FIND);
  }

  /** What a script, a function of one argument, gives. */
  public Object run(String script, Object argument) {
    return page.evaluate(resource(script), argument);
  }

  /** Text of a file of the class path. */
  public static String resource(String path) {
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
