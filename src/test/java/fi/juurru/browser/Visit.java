package fi.juurru.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A browser of its own for one test, in a language: nothing kept from before, and what goes wrong
 * in the browser noted down.
 */
public final class Visit implements AutoCloseable {

  /** Machines of continuous integration are slow; nothing here waits longer than it must. */
  private static final int PATIENCE_MILLIS = 120_000;

  private final BrowserContext context;
  private final Page page;
  private final String host;
  private final Words words;
  private final Screen screen;
  private final List<String> errors = new ArrayList<>();

  /** As a Finnish reader's. */
  public Visit(SystemChromium chromium, int port) {
    this(chromium, port, Locale.forLanguageTag("fi-FI"));
  }

  Visit(SystemChromium chromium, int port, Locale language) {
    this(chromium, port, language, Screen.DESKTOP);
  }

  Visit(SystemChromium chromium, int port, Locale language, Screen screen) {
    this(chromium, port, language, screen, "Europe/Helsinki");
  }

  /** In a zone of time, by its IANA name. */
  Visit(SystemChromium chromium, int port, Locale language, Screen screen, String zone) {
    this.screen = screen;
    words = new Words(language);
    host = "http://localhost:" + port;
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language.toLanguageTag())
                    .setTimezoneId(zone)
                    .setViewportSize(screen.width(), screen.height()));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    showWholeLists();
    page = context.newPage();
    wake();
    page.onPageError(error -> errors.add(error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !isUsual(message.location())
              && !isJustSignedOut(message)) {
            errors.add(message.text() + " " + message.location());
          }
        });
  }

  /**
   * Tasklist shows 15 tasks a page, and other tests leave some to the people of the trial. Not by a
   * route of Playwright, which would switch the browser's cache off.
   */
  private void showWholeLists() {
    context.addInitScript(
        """
        const open = XMLHttpRequest.prototype.open;
        XMLHttpRequest.prototype.open = function (method, url, ...rest) {
          const whole = String(url).replace('maxResults=15', 'maxResults=200');
          return open.call(this, method, whole, ...rest);
        };
        """);
  }

  /** The web applications give up on a script after seven seconds; a cold server may need more. */
  private void wake() {
    for (String app : List.of("tasklist", "cockpit")) {
      page.request().get(host + "/camunda/app/" + app + "/");
      page.request()
          .get(host + "/camunda/api/" + app + "/plugin/" + app + "Plugins/static/app/plugin.js");
    }
  }

  /**
   * Camunda and Cockpit's own pages ask who is logged in, and Camunda for an address that only its
   * Enterprise Edition has. And Tasklist may ask for a task anew at the very moment at which it is
   * completed: the permission is gone a moment before the task.
   */
  private static boolean isUsual(String address) {
    return address.contains("/camunda/api/admin/auth/user/default:")
        || address.contains("/camunda/api/juurru/me:")
        || address.contains("/camunda-welcome:")
        || isJustCompleted(address.replaceAll(":\\d+:\\d+$", ""));
  }

  /**
   * Tasklist asks for its lists, and for the next task, by itself, and so maybe at the very moment
   * of a log-out.
   */
  private static boolean isJustSignedOut(ConsoleMessage message) {
    return message.text().contains(" 401 ")
        && message
            .location()
            .matches(".*/(engine/default/filter/[^/]+/(list|count)|juurru/next-task)\\b.*");
  }

  /** Whether this is the address of a task, which may be gone. */
  public static boolean isJustCompleted(String address) {
    return address.matches(".*/engine/default/task/[^/?]+");
  }

  /** Waits for Cockpit to be put together anew, for who has logged in there. */
  public void cockpitKnowsWhoReads() {
    page.waitForFunction(
        "() => performance.getEntriesByType('navigation')[0].type === 'reload'"
            + " && document.querySelector('[cam-widget-header] .account')");
  }

  /** The page, for what its objects here do not offer. */
  public Page page() {
    return page;
  }

  /** Tasklist in this browser. */
  public Tasklist tasklist() {
    return new Tasklist(page, host, words);
  }

  /** What things are called in this browser's language. */
  Words words() {
    return words;
  }

  /** What the visitor has before them. */
  Screen screen() {
    return screen;
  }

  /** Opens an address of the application, such as {@code /camunda/app/cockpit/}. */
  public void open(String path) {
    page.navigate(host + path);
  }

  /** Errors on the browser's console and in its scripts since the beginning. */
  public List<String> errors() {
    return errors;
  }

  @Override
  public void close() {
    context.close();
  }
}
