package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.juurru.process.UnitPhase;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of a method, for management and of what areas do together. */
class AreaPagesTest extends StoryInBrowser {

  private static final String COCKPIT = "/camunda/app/cockpit/default/";
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-FI");

  /**
   * Two units report for seven months, of which July is a pause, before one of them begins what has
   * many tasks: a clock that passes by these takes long.
   */
  @BeforeEach
  void aMethodIsIntroduced() {
    story.letIn("coordinator");
    story.letIn("management");
    String other = story.addUnit(story.unit() + "-b").code();
    story.addPersonIn(other, "more-" + story.id(), "supervisor");
    for (int month = 2; month <= 8; month++) {
      story.until("2026-0" + month + "-13");
      if (month != 7) {
        report(story.unit(), 10 + 3 * month);
        report(other, 20 - month);
      }
    }
    concern();
    UnitPhase.begin(story);
    story.until("2026-08-14");
  }

  @Test
  void whatGoesOnInAMethodAndInAreasIsReadOnAnyScreen() {
    try (var visit = new Visit(chromium, port, FINNISH, new Screen(1280, 844))) {
      Page page = visit.page();
      visit.open(COCKPIT + "#/method");
      visit.tasklist().signIn(story.user("coordinator"));
      page.waitForURL("**/#/method/" + story.method());
      assertThat(page.locator(".juurru-method h1")).containsText("14.8.2026");
      assertThat(page.locator(".juurru-method h2").first()).hasText("Yksiköt ja vaiheet");
      assertThat(page.locator(".juurru-figure .juurru-chart")).hasCount(1);
      assertThat(page.locator(".juurru-sparkline")).hasCount(2);
      theNamesStayWhileTheDaysGoBy(page);
      CockpitPages.look(page, "method.fi");
      CockpitPages.sheets(page, "method.fi");

      visit.open(COCKPIT + "#/management");
      assertThat(page.locator(".juurru-areas")).containsText("K-14");
      CockpitPages.look(page, "management.fi");
      visit.open(COCKPIT + "#/network");
      assertThat(page.locator(".juurru-network h1")).hasText("Verkosto 14.8.2026");
      CockpitPages.look(page, "network.fi");
      assertThat(visit.errors()).isEmpty();
    }
    try (var visit = new Visit(chromium, port, SWEDISH, new Screen(390, 844))) {
      Page page = visit.page();
      visit.open(COCKPIT + "#/method/" + story.method());
      visit.tasklist().signIn(story.user("coordinator"));
      assertThat(page.locator(".juurru-method h2").first()).hasText("Enheter och faser");
      assertThat(page.locator(".juurru-grid")).isHidden();
      assertThat(page.locator(".juurru-by-stage dt").first()).isVisible();
      CockpitPages.look(page, "method.phone.sv");
      visit.open(COCKPIT + "#/management");
      assertThat(page.locator(".juurru-management h1")).containsText("Sammandrag för ledningen");
      assertThat(page.locator(".juurru-areas")).containsText("K-14");
      CockpitPages.look(page, "management.phone.sv");
      visit.open(COCKPIT + "#/network");
      assertThat(page.locator(".juurru-network h1")).containsText("Nätverk");
      CockpitPages.look(page, "network.phone.sv");
      assertThat(visit.errors()).isEmpty();
    }
    cockpitOpensForManagementWithItsSummaryAndNothingElse();
  }

  private void cockpitOpensForManagementWithItsSummaryAndNothingElse() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.open(COCKPIT);
      visit.tasklist().signIn(story.user("management"));
      page.waitForURL("**/#/management");
      assertThat(page.locator(".juurru-management h1")).hasText("Kooste johdolle 14.8.2026");
      assertThat(page.locator("[cam-widget-header] a[href='#/management']")).hasCount(1);
      assertThat(page.locator("[cam-widget-header] a[href='#/processes']")).hasCount(0);
      assertThat(page.locator("[cam-widget-header] a[href='#/ended']")).hasCount(0);
      page.screenshot(Screenshots.of("management-own.fi"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  private static void theNamesStayWhileTheDaysGoBy(Page page) {
    Locator grid = page.locator(".juurru-grid");
    Locator name = grid.locator("tbody th").first();
    double before = name.boundingBox().x;
    grid.focus();
    grid.evaluate("grid => grid.scrollLeft = 900");
    assertThat(name.boundingBox().x).isCloseTo(before, within(2.0));
    grid.evaluate("grid => grid.scrollLeft = 0");
  }

  private void report(String unit, int uses) {
    Map<String, Object> place = here("hasActionCode", false);
    place.put("unit", unit);
    var report = call("method-use-report", place);
    var task =
        tasks
            .createTaskQuery()
            .processInstanceId(report.getId())
            .taskDefinitionKey("report-use")
            .singleResult();
    tasks.complete(task.getId(), Map.of("usesCount", uses, "usersCount", 6, "trainedInService", 8));
  }

  private void concern() {
    as("worker")
        .start(
            "concern-handling",
            here(
                "concernType", "worry",
                "concernText", "Aika ei riitä",
                "concernSource", "everyday",
                "wishedOwner", "any",
                "anonymous", false));
    story.settle();
  }
}
