package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.juurru.process.UnitPhase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator sees when Cockpit opens: which unit needs a call, and whose number it is. */
class TodayInBrowserTest extends StoryInBrowser {

  private static final String COCKPIT = "/camunda/app/cockpit/default/";
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-FI");
  private static final int ENOUGH = 40;

  @Autowired IdentityService identity;

  /** The phase has begun and nothing has happened since; the agent could be called. */
  @BeforeEach
  void aUnitFades() {
    story.letIn("coordinator");
    UnitPhase.begin(story);
    roles.vacate(story.unit(), "supervisor");
    var agent = identity.createUserQuery().userId(story.user("change-agent")).singleResult();
    agent.setFirstName("Aino");
    agent.setLastName("Laine");
    agent.setEmail("aino.laine@metsola.example");
    identity.saveUser(agent);
    story.until("2026-05-12");
  }

  @Test
  void cockpitOpensWithWhomToCallAndTheKeyboardNotesTheCall() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.open(COCKPIT);
      visit.tasklist().signIn(story.user("coordinator"));

      assertThat(page.locator(".juurru-today h1")).hasText("Tänään 12.5.2026");
      Locator call = page.locator(".juurru-call");
      assertThat(call).hasCount(1);
      assertThat(call).containsText("Soita");
      assertThat(call).containsText("Ei lähiesihenkilöä sitten 12.1.2026");
      assertThat(call.locator("a[href^='mailto:']")).hasText("aino.laine@metsola.example");
      assertThat(page.locator("[cam-widget-header] a[href='#/']").last()).hasText("Tänään");
      page.screenshot(Screenshots.of("today.fi"));
      assertNothingSerious(page);

      press(page, "Soitin tänään");
      assertThat(call).containsText("Soitettu viimeksi 12.5.2026");
      assertThat(call.locator("button")).isFocused();
      page.keyboard().press("Enter");
      assertThat(call).not().containsText("Soitettu viimeksi");
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void onAPhoneItIsReadInSwedishAndOthersAreLedToCockpitAsItIs() {
    try (var visit = new Visit(chromium, port, SWEDISH, new Screen(390, 800))) {
      Page page = visit.page();
      visit.open(COCKPIT);
      visit.tasklist().signIn(story.user("coordinator"));

      assertThat(page.locator(".juurru-today h1")).hasText("I dag 12.5.2026");
      assertThat(page.locator(".juurru-call")).containsText("Ingen närmaste chef sedan 12.1.2026");
      assertThat(
              (Boolean)
                  page.evaluate(
                      "document.querySelector('.juurru-today').scrollWidth <= window.innerWidth"))
          .as("fits a phone")
          .isTrue();
      page.screenshot(Screenshots.of("today.phone.sv"));
      assertNothingSerious(page);

      visit.tasklist().logout();
      visit.tasklist().signIn("modeller");
      page.waitForURL("**/cockpit/default/#/dashboard");
      assertThat(page.locator(".juurru-today")).hasCount(0);
    }
  }

  /** An administrator's page of the same kind: what is kept, and who and what is left alone. */
  @Test
  void anAdministratorLooksAfterRolesAndWhatIsKept() {
    try (var visit = new Visit(chromium, port, SWEDISH)) {
      Page page = visit.page();
      visit.open(COCKPIT + "#/upkeep");
      visit.tasklist().signIn("admin");

      assertThat(page.locator(".juurru-upkeep h1")).hasText("Underhåll");
      assertThat(page.locator(".juurru-upkeep h2"))
          .hasText(
              new String[] {
                "Enheter utan närmaste chef", "Användare utan roll", "Vad som sparas och hur länge"
              });
      assertThat(page.locator(".juurru-upkeep td:text-is('Yksikkö " + story.unit() + "')"))
          .hasCount(1);
      page.screenshot(Screenshots.of("upkeep.sv"));
      assertNothingSerious(page);
      page.setViewportSize(390, 800);
      assertThat(
              (Boolean)
                  page.evaluate(
                      "document.querySelector('.juurru-upkeep').scrollWidth <= window.innerWidth"))
          .as("fits a phone")
          .isTrue();
      assertThat(visit.errors()).isEmpty();
    }
  }

  private static void press(Page page, String name) {
    for (int keys = 0; keys < ENOUGH; keys++) {
      page.keyboard().press("Tab");
      if (page.locator("button:focus:text-is(\"" + name + "\")").count() == 1) {
        page.keyboard().press("Enter");
        return;
      }
    }
    throw new AssertionError(name + " is not reached by " + ENOUGH + " presses of Tab");
  }

  private static void assertNothingSerious(Page page) {
    assertThat(
            new AxeBuilder(page)
                    .include(".juurru-page")
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                    .setLegacyMode(true)
                    .analyze()
                    .getViolations()
                    .stream()
                    .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                    .flatMap(rule -> rule.getNodes().stream())
                    .map(node -> node.getHtml()))
        .isEmpty();
  }
}
