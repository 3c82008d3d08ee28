package fi.juurru.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/**
 * Notes a word of another language in what people see as an error. With {@code -Dpictures} it also
 * keeps what they see, in order, in {@code target/screenshots/NNN-name.png}; a form that is longer
 * than the screen is kept a second time in full length, to look it over.
 */
final class Screenshots {

  static final int WIDTH = 1280;
  static final int HEIGHT = 900;

  /** Taking them is a fourth of a story's time, and nobody looks at those of each run. */
  private static final boolean WANTED = System.getProperty("pictures") != null;

  private static final Path DIRECTORY = Path.of("target", "screenshots");
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

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

  /** Keeps the page as it stands on a desktop. */
  void keep(String name) {
    keep(name, HEIGHT);
  }

  /** Keeps the page as it stands in {@code tasklist-fi.png}, from which README's picture comes. */
  void keepForReadme() {
    page.setViewportSize(WIDTH, 800);
    page.screenshot(of("tasklist-" + visit.words().language().getLanguage()));
    page.setViewportSize(WIDTH, HEIGHT);
  }

  /** Keeps the page as it stands, on a phone. */
  void keepOnPhone(String name) {
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    page.locator(".task-card .fjs-form").evaluate("form => form.scrollIntoView()");
    keep(name + "-phone", PHONE_HEIGHT);
    page.setViewportSize(WIDTH, HEIGHT);
  }

  private void keep(String name, int height) {
    foreign.on(page).forEach(text -> visit.errors().add(name + " in another language: " + text));
    shoot(name);
    int fullHeight = ((Number) page.evaluate(FULL_HEIGHT)).intValue();
    if (WANTED && fullHeight > height) {
      int width = page.viewportSize().width;
      page.setViewportSize(width, fullHeight);
      shoot(name + "-whole");
      page.setViewportSize(width, height);
    }
    next++;
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
}
