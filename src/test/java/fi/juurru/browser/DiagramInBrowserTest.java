package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fi.juurru.process.StoryTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Diagrams say who acts, where people see them. */
class DiagramInBrowserTest extends StoryTest {

  @AutoClose private static SystemChromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  @Test
  void tasklistSaysInTheReadersLanguageWhoActs() {
    story.letIn("supervisor");
    as("supervisor")
        .start(
            "unit-pause",
            Map.of("unit", story.unit(), "firstDay", "2026-02-09", "lastDay", "2026-02-27"));
    try (var visit = new Visit(chromium, port, Locale.forLanguageTag("sv-FI"))) {
      visit.tasklist().login(story.user("supervisor"));
      visit.tasklist().open("Tarkista tauko");
      visit.page().locator(".tabs-navigation-list a, .nav-tabs a").getByText("Diagram").click();
      assertThat(actor(visit)).containsText(visit.words().of("lähiesihenkilö"));
      visit.page().screenshot(Screenshots.of("diagram.sv"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void cockpitSaysItToo() {
    try (var visit = new Visit(chromium, port, Locale.forLanguageTag("fi-FI"))) {
      visit.tasklist().login("coordinator");
      var cockpit = new Cockpit(visit);
      cockpit.openProcesses();
      cockpit.openProcess("Työyksikön tauko");
      assertThat(actor(visit)).containsText("lähiesihenkilö");
      visit.page().screenshot(Screenshots.of("diagram.cockpit.fi"));
    }
  }

  private static Locator actor(Visit visit) {
    return visit.page().locator("[data-element-id=confirm-pause] .juurru-actor");
  }
}
