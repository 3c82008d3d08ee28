package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Diagrams say who acts, where people see them. */
class DiagramInBrowserTest extends StoryInBrowser {

  @Test
  void tasklistSaysInTheReadersLanguageWhoActs() {
    aPauseIsToBeConfirmed();
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
    try (var visit = new Visit(chromium, port, FINNISH)) {
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
