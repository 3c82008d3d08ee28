package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fi.juurru.organisation.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages as WCAG 2.1 AA asks: what axe finds, the way in by keyboard, and 200 per cent. */
class AccessibilityTest extends StoryInBrowser {

  private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
  private static final int MOST_STEPS = 60;

  private static final String FORM = ".task-card .fjs-container";
  private static final String ANSWER = ".fjs-form textarea";
  private static final String CHOICE = ".fjs-form input[type=radio]";
  private static final String COMPLETE = ".form-actions .btn-primary";

  private final Set<String> findings = new TreeSet<>();

  @BeforeEach
  void begin() {
    aPauseIsToBeConfirmed();
  }

  @Test
  void axeFindsNothingSeriousOnAnyPage() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.open("/");
      page.locator("form[name=signinForm] label").first().waitFor();
      check("login", page);

      visit.open("/camunda/app/tasklist/default/#/juurru/accessibility");
      assertThat(page.locator(".juurru-statement-page h1")).hasText("Saavutettavuusseloste");
      check("statement", page);
      page.screenshot(Screenshots.of("statement.fi"));

      visit.tasklist().login(story.user("supervisor"));
      visit.tasklist().card(CONFIRM).waitFor();
      check("list", page);
      visit.tasklist().open(CONFIRM);
      check("task", page);
      for (String own : List.of("agreed", "summary", "help")) {
        page.evaluate("place => { location.hash = '/juurru/' + place; }", own);
        page.locator(".juurru-" + own + " h1").waitFor();
        check(own, page);
      }
      page.evaluate("() => { location.hash = '/juurru/help'; }");
      assertThat(page.locator(".juurru-help h2").first()).hasText("Omat roolisi");
      assertThat(page.locator(".juurru-help h3").first()).hasText("lähiesihenkilö");
      assertThat(page.locator(".juurru-help h3")).hasCount(Role.values().length);
      assertThat(page.locator(".juurru-help dt").first()).hasText("ctrl+alt+c");
      page.screenshot(Screenshots.of("help.fi"));
      page.evaluate("() => { location.hash = '/?processStart'; }");
      page.locator(".modal-content ul.processes a").first().waitFor();
      check("start dialog", page);
      page.locator(".modal-content ul.processes a").first().click();
      page.locator(".modal-content .fjs-form").waitFor();
      check("start form", page);
      visit.open("/camunda/app/welcome/default/?profile");
      page.locator("#user-profile").waitFor();
      assertThat(page.locator("[cam-widget-header] .navbar-brand"))
          .hasAttribute("href", "/camunda/app/tasklist/default/");
      check("profile", page);
    }
    assertThat(findings).isEmpty();
  }

  private void check(String name, Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    new AxeBuilder(page)
        .withTags(LEVEL_AA).setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .forEach(
                rule ->
                    rule.getNodes()
                        .forEach(
                            node ->
                                findings.add(name + " " + rule.getId() + " " + node.getHtml())));
  }

  @Test
  void theKeyboardAloneLeadsFromTheLoginToACompletedTaskAndToTheNext() {
    aConcernIsToBeAnswered();
    aConcernIsToBeAnswered();
    story.addPerson("colleague-" + story.id(), "supervisor");
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.open("/");
      assertThat(page.locator("input[ng-model=username]")).isFocused();
      int keys = type(page, story.user("supervisor"));
      keys += press(page, "Tab");
      keys += type(page, story.user("supervisor"));
      keys += press(page, "Enter");
      page.locator("li.task").first().waitFor();
      keys += until(page, ".juurru-skip");
      keys += press(page, "Enter");
      assertThat(page.locator("li.task h4 a").first()).isFocused();
      visit.tasklist().card(CONCERN).first().locator("h4 a").focus();
      keys += press(page, "Enter");
      assertThat(page.locator(FORM)).isFocused();
      keys += until(page, ANSWER);
      keys += press(page, "ControlOrMeta+a");
      keys += type(page, "Kiitos, hoidetaan.");
      assertThat(page.locator(".juurru-claim")).hasText("Tehtävä on nyt sinulla.");
      keys += until(page, CHOICE);
      keys += press(page, "Space");
      keys += until(page, COMPLETE);
      keys += press(page, "Enter");
      assertThat(page.locator(".juurru-after .btn-primary")).isFocused();
      assertThat(keys).as("keys from the login to a completed task").isLessThan(20);

      press(page, "Enter");
      assertThat(page.locator(FORM)).isFocused();
      visit.tasklist().card(CONCERN).locator("h4 a").press("Enter");
      assertThat(page.locator(ANSWER)).isVisible();
      assertThat(page.locator(FORM)).isFocused();
      press(page, "Control+Alt+c");
      assertThat(page.locator(".juurru-claim")).hasText("Tehtävä on nyt sinulla.");
      page.waitForLoadState(LoadState.NETWORKIDLE); // then Camunda goes to the assignee's name
      assertThat(page.locator(FORM)).isFocused();
      until(page, CHOICE);
      press(page, "Space");
      until(page, COMPLETE);
      press(page, "Enter");
      assertThat(page.locator(ANSWER)).isFocused(); // its template was sent as it was
    }
  }

  private static int press(Page page, String key) {
    page.keyboard().press(key);
    return 1;
  }

  /** Text that is typed into a field counts as one key. */
  private static int type(Page page, String text) {
    page.keyboard().type(text);
    return 1;
  }

  /** How often Tab was pressed. */
  private static int until(Page page, String focused) {
    int keys = 0;
    while (!page.locator(focused + ":focus").isVisible()) {
      assertThat(++keys).as("on the way to " + focused).isLessThan(MOST_STEPS);
      page.keyboard().press("Tab");
    }
    return keys;
  }

  @Test
  void atTwoHundredPerCentThereIsTheListThenTheTaskAndNothingToScrollSideways() {
    try (var visit = new Visit(chromium, port, FINNISH, new Screen(640, 400))) {
      Page page = visit.page();
      visit.tasklist().login(story.user("supervisor"));
      visit.tasklist().card(CONFIRM).waitFor();
      assertThat(sideways(page)).as("list").isZero();
      visit.tasklist().open(CONFIRM);
      assertThat(sideways(page)).as("task").isZero();
      page.screenshot(Screenshots.of("zoom.fi"));
      page.locator(".juurru-back").click();
      assertThat(visit.tasklist().card(CONFIRM)).isVisible();
      var form = visit.tasklist().open(CONFIRM);
      form.pick("Kirjataanko tauko näin?", "Kyllä").complete();
      assertThat(page.locator(".juurru-after")).isInViewport();
      assertThat(sideways(page)).as("after the task").isZero();
      page.screenshot(Screenshots.of("zoom-after.fi"));
    }
  }

  private static int sideways(Page page) {
    return ((Number)
            page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
        .intValue();
  }
}
