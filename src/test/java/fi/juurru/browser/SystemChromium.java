package fi.juurru.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system's own Chromium, driven by Playwright. A test that needs it is skipped where there is
 * none, and fails where continuous integration promised one.
 */
public final class SystemChromium implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SystemChromium.class);
  private static final StackWalker CALLER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** The one without windows first: it takes two thirds of the processor time. */
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private SystemChromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setHeadless(true)
                    .setArgs(QUIET));
  }

  /** Starts the browser; skips or fails the calling test where no Chromium is installed. */
  public static SystemChromium start() {
    Optional<Path> program = find();
    if (program.isEmpty()) {
      String message = "No Chromium on PATH (looked for " + String.join(", ", NAMES) + ")";
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(message + "; with CI=true the browser tests must run: install chromium");
      }
      LOG.warn("{}: {} is left out", message, CALLER.getCallerClass().getSimpleName());
      Assumptions.abort(message);
    }
    return new SystemChromium(program.orElseThrow());
  }

  /** Whether there is one. */
  public static boolean isInstalled() {
    return find().isPresent();
  }

  /** A browser of its own, without cookies or storage, that asks for Finnish. */
  public Browser browser() {
    return browser;
  }

  private static Optional<Path> find() {
    List<String> directories =
        Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> directories.stream().map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
