package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cockpit's own lists and buttons, as a coordinator meets them. */
class CockpitListsTest extends StoryInBrowser {

  @BeforeEach
  void begin() {
    aPauseIsToBeConfirmed();
    story.letIn("coordinator");
  }

  @Test
  void instancesHaveNamesAndNothingIsOfferedThatTheServerWouldRefuse() {
    String pause = story.open("unit-pause").get(0).getId();
    String definition = story.open("unit-pause").get(0).getProcessDefinitionId();
    String called = "Työyksikön tauko: Yksikkö " + story.unit();
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.open("/camunda/app/cockpit/default/#/ended");
      visit.tasklist().signIn(story.user("coordinator"));
      page.locator(".juurru-ended form").waitFor();
      page.evaluate("id => { location.hash = `/process-definition/${id}/runtime`; }", definition);
      var link = page.locator("tbody .instance-id a[href*='#/process-instance/" + pause + "']");
      assertThat(link).hasText(called);
      page.screenshot(Screenshots.of("definition.fi"));
      link.click();
      assertThat(page.locator(".breadcrumbs-panel")).containsText(called);
      assertThat(page.locator(".ctn-sidebar dt").first()).isVisible();
      assertThat(page.locator(".null-value:visible")).hasCount(0);
      assertThat(page.locator(".ctn-toolbar .btn:has(.glyphicon-trash, .glyphicon-pause)"))
          .hasCount(0);
      page.locator(".ctn-tabbed .nav-tabs a").first().waitFor();
      page.screenshot(Screenshots.of("instance.fi"));
      page.locator(".cam-breadcrumb .switcher a").click();
      assertThat(page.locator(".juurru-history h1")).hasText(called);
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void administratorsKeepEveryButton() {
    String pause = story.open("unit-pause").get(0).getId();
    try (var visit = new Visit(chromium, port, FINNISH)) {
      visit.open("/camunda/app/cockpit/default/#/dashboard");
      visit.tasklist().signIn("admin");
      visit.page().locator("[cam-widget-header] .account").waitFor();
      visit.open("/camunda/app/cockpit/default/#/process-instance/" + pause + "/runtime");
      assertThat(visit.page().locator(".glyphicon-pause").first()).isVisible();
      visit.page().screenshot(Screenshots.of("instance.admin.fi"));
      assertThat(visit.errors()).isEmpty();
    }
  }
}
