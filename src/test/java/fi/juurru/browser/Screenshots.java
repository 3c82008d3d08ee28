package fi.juurru.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Notes a word of another language in what people see, and a field beside the screen, as an error.
 * With {@code -Dpictures} it also keeps what they see, in order, in {@code
 * target/screenshots/NNN-name.png}; a form that is longer than the screen is kept a second time in
 * full length, to look it over.
 */
final class Screenshots {

  /** Taking them is a fourth of a story's time, and nobody looks at those of each run. */
  private static final boolean WANTED = System.getProperty("pictures") != null;

  private static final Path DIRECTORY = Path.of("target", "screenshots");

  /** Height at which nothing around the form scrolls. */
  private static final String FULL_HEIGHT =
      """
      () => {
        let hidden = 0;
        for (let e = document.querySelector('.fjs-form'); e; e = e.parentElement) {
          hidden = Math.max(hidden, e.scrollHeight - e.clientHeight);
        }
        return window.innerHeight + hidden;
      }
      """;

  /** Fields of a form that do not end on the screen: nobody looks for them beside it. */
  private static final String BESIDE =
      """
      () => [...document.querySelectorAll('.fjs-form .fjs-form-field')]
          .filter(field => field.getBoundingClientRect().right > window.innerWidth)
          .map(field => field.textContent)
      """;

  private final Visit visit;
  private final Page page;
  private final ForeignWords foreign;
  private int next;

  /** Begins a row of pictures with a number. */
  Screenshots(Visit visit, int first) {
    this.visit = visit;
    this.page = visit.page();
    this.foreign = new ForeignWords(visit.words().language());
    this.next = first;
  }

  /** Keeps the page as it stands on the visitor's screen. */
  void keep(String name) {
    keep(name, visit.screen());
  }

  /** Keeps the page as it stands in {@code tasklist-fi.png}, from which README's picture comes. */
  void keepForReadme() {
    page.setViewportSize(visit.screen().width(), 800);
    page.screenshot(of("tasklist-" + visit.words().language().getLanguage()));
    show(visit.screen());
  }

  /** Keeps the page as it stands, on a phone. */
  void keepOnPhone(String name) {
    show(Screen.PHONE);
    page.locator(".task-card .fjs-form").evaluate("form => form.scrollIntoView()");
    keep(name + "-phone", Screen.PHONE);
    show(visit.screen());
  }

  private void keep(String name, Screen screen) {
    foreign.on(page).forEach(text -> visit.errors().add(name + " in another language: " + text));
    ((List<?>) page.evaluate(BESIDE))
        .forEach(field -> visit.errors().add(name + " beside the screen: " + field));
    shoot(name);
    int fullHeight = ((Number) page.evaluate(FULL_HEIGHT)).intValue();
    if (WANTED && fullHeight > screen.height()) {
      show(new Screen(screen.width(), fullHeight));
      shoot(name + "-whole");
      show(screen);
    }
    next++;
  }

  private void show(Screen screen) {
    page.setViewportSize(screen.width(), screen.height());
  }

  private void shoot(String name) {
    if (!WANTED) {
      return;
    }
    page.screenshot(of(String.format("%03d-%s", next, name)));
  }

  /** A picture of this name. */
  static Page.ScreenshotOptions of(String name) {
    return new Page.ScreenshotOptions()
        .setAnimations(ScreenshotAnimations.DISABLED)
        .setPath(DIRECTORY.resolve(name + ".png"));
  }

  /** With pictures: a page of ours in Cockpit as if the screen were as high as it. */
  static void keepWhole(Page page, String name) {
    if (WANTED) {
      var screen = page.viewportSize();
      int height =
          ((Number)
                  page.evaluate("() => document.querySelector('.juurru-page').scrollHeight + 120"))
              .intValue();
      page.setViewportSize(screen.width, Math.max(screen.height, height));
      page.screenshot(of(name + "-whole"));
      page.setViewportSize(screen.width, screen.height);
    }
  }

  /** With pictures: what comes out of the printer. */
  static void keep(String name, byte[] paper) {
    if (WANTED) {
      try {
        Files.write(Files.createDirectories(DIRECTORY).resolve(name + ".pdf"), paper);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
