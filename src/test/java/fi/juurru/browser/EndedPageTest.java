package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coordinator finds in Cockpit what has ended and reads what happened in it. */
class EndedPageTest extends StoryInBrowser {

  private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  @BeforeEach
  void begin() {
    aPauseIsToBeConfirmed();
    as("supervisor")
        .complete(
            "confirm-pause",
            Map.of("pauseDecision", "no", "firstDay", "2026-02-09", "lastDay", "2026-02-27"));
    story.letIn("coordinator");
  }

  @ParameterizedTest
  @CsvSource({"fi-FI,1280,Päättyneet,Taukoa ei kirjattu", "sv-FI,390,Avslutade,"})
  void whatHasEndedIsFoundAndOpened(String reader, int width, String title, String outcome) {
    Locale language = Locale.forLanguageTag(reader);
    try (var visit = new Visit(chromium, port, language, new Screen(width, 844))) {
      Page page = visit.page();
      visit.open("/camunda/app/cockpit/default/#/ended");
      visit.tasklist().signIn(story.user("coordinator"));
      assertThat(page.locator(".juurru-ended h1")).hasText(title);
      Locator row = page.locator(".juurru-ended tbody tr");
      assertThat(row).hasCount(1);
      assertThat(row).containsText("Yksikkö " + story.unit());
      assertThat(page).hasTitle(java.util.regex.Pattern.compile(".*" + title + ".*"));
      look(page, "ended", reader);

      page.locator(".juurru-ended input[name=words]").fill("elsewhere");
      page.locator(".juurru-ended button[type=submit]").click();
      assertThat(row).hasCount(0);
      page.goBack();
      assertThat(row).hasCount(1);

      row.locator("a").first().click();
      assertThat(page.locator(".juurru-history h1")).containsText("Yksikkö " + story.unit());
      assertThat(page.locator(".juurru-history h1")).isFocused();
      assertThat(page.locator(".juurru-history li h2")).hasCount(2);
      if (outcome != null) {
        assertThat(page.locator(".juurru-history .state")).hasText(outcome);
      }
      look(page, "history", reader);
      assertThat(visit.errors()).isEmpty();
    }
  }

  private static void look(Page page, String name, String reader) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.screenshot(Screenshots.of(name + "." + reader));
    assertThat(
            ((Number)
                    page.evaluate(
                        "() => Math.max(document.documentElement.scrollWidth,"
                            + " document.querySelector('.juurru-page').scrollWidth)"
                            + " - window.innerWidth"))
                .intValue())
        .as("nothing to scroll sideways")
        .isLessThanOrEqualTo(0);
    assertThat(
            new AxeBuilder(page)
                    .include(".juurru-page")
                    .withTags(LEVEL_AA)
                    .setLegacyMode(true)
                    .analyze()
                    .getViolations()
                    .stream()
                    .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                    .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()))
        .isEmpty();
  }
}
