package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.juurru.JuurruTest;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person may start: all at once, by occasion, found by what it is for. */
@JuurruTest
class StartDialogTest {

  @AutoClose private static SystemChromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void showsAllByOccasionAndFindsBySubject(int width) {
    try (var visit =
        new Visit(chromium, port, Locale.forLanguageTag("en-GB"), new Screen(width, 844))) {
      Page page = visit.page();
      visit.tasklist().login("coordinator");
      page.evaluate("() => { location.hash = '#/?processStart'; }");
      Locator dialog = page.locator(".modal-content");
      assertThat(dialog.locator("h4").first()).hasText("Everyday");
      assertThat(dialog.locator("h4")).hasCount(7);
      assertThat(dialog.locator("ul.processes a").first()).isFocused();
      assertThat(dialog.locator("ul.pagination")).hasCount(0);
      assertThat(dialog.locator("ul.processes a").count()).isGreaterThan(15);
      page.screenshot(Screenshots.of("start." + width + ".en"));

      dialog.locator(".juurru-start-search").fill("REMINDERS everybody");
      assertThat(dialog.locator("ul.processes a:visible")).hasText("Pause in a work unit");
      assertThat(dialog.locator("h4:visible")).hasText("When something has happened");
      dialog.locator(".juurru-start-search").fill("no such words");
      assertThat(dialog.locator("[role=status]")).hasText("Nothing was found by these words.");

      dialog.locator(".juurru-start-search").fill("");
      dialog.locator("ul.processes a").first().click();
      assertThat(dialog.locator(".fjs-form")).isVisible();
      assertThat(visit.errors()).isEmpty();
    }
  }
}
