package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the login to a first completed task, as somebody goes who has not been here before. */
class FirstTaskTest extends StoryInBrowser {

  private static final String FIRST_USE = "Kerro ensimmäisestä käytöstä";

  private static final String COUNT_CLICKS =
      """
      addEventListener('pointerdown', () => {
        sessionStorage.clicks = Number(sessionStorage.clicks ?? 0) + 1;
      }, true);
      """;

  private static final String BELOW_THE_BAR =
      """
      () => [...document.querySelectorAll('[cam-widget-header] :is(a, button)')]
          .filter(way => way.checkVisibility() && way.getBoundingClientRect().bottom > 50)
          .map(way => way.textContent)
      """;

  /** The name of the user is where the cursor is, the password is clicked into. */
  private static final int CLICKS_OF_THE_LOGIN = 1;

  @ParameterizedTest
  @ValueSource(strings = {"fi-FI", "sv-FI"})
  void aWorkerOnAPhoneCompletesATaskWithoutScrollingPastAnother(String reader) {
    aWorkerIsTrained();
    try (var visit = new Visit(chromium, port, Locale.forLanguageTag(reader), Screen.PHONE)) {
      Page page = visit.page();
      visit.tasklist().login(story.user("worker"));
      Locator card = visit.tasklist().card(FIRST_USE);
      assertThat(card).isVisible();
      assertThat(card).isInViewport();
      assertThat(card.boundingBox().y).as("nothing empty over the first card").isLessThan(260);
      assertThat(page.locator(".column.task-details")).isHidden();
      page.screenshot(Screenshots.of("first-list." + reader));
      card.locator("h4 a").click();
      TaskForm form = visit.tasklist().look(page.locator(".task-card"));
      assertThat(card).isHidden();
      assertThat(page.locator("h2.task")).isInViewport();
      page.screenshot(Screenshots.of("first-task." + reader));

      form.day("Milloin käytit menetelmää ensi kerran?", story.today());
      form.pick("Kenen kanssa?", "Perheen");
      assertThat(page.locator(".form-actions .btn-primary")).isEnabled();
      page.screenshot(Screenshots.of("first-answers." + reader));
      form.complete();
      assertThat(page.locator(".juurru-after")).isInViewport();
      assertThat(page.locator(".juurru-after")).isFocused();
      page.screenshot(Screenshots.of("first-done." + reader));
      assertThat(visit.errors()).isEmpty();
    }
    assertThat(story.task("record-first-use")).isNull();
  }

  @Test
  void aCoordinatorStartsAPhaseAndConfirmsItInTwentyFiveClicks() {
    story.letIn("coordinator");
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      page.addInitScript(COUNT_CLICKS);
      visit.tasklist().login(story.user("coordinator"));
      page.locator(".start-process-action a").click();
      page.locator(".modal-content ul.processes a:text-is('Toteutus työyksikössä')").click();
      page.locator(".modal-content .fjs-form").waitFor();
      page.screenshot(Screenshots.of("newcomer-start.fi"));
      var start =
          new TaskForm(
              page,
              visit.words(),
              page.locator(".modal-content"),
              page.locator(".modal-footer button[type=submit]"));
      start.choose("Työyksikkö", "Yksikkö " + story.unit());
      start.choose("Menetelmä", "Menetelmä " + story.method());
      start.complete();

      page.locator(".task-card h2.task:text-is('Vahvista vaiheen aloitus')").waitFor();
      TaskForm form = visit.tasklist().look(page.locator(".task-card"));
      form.pick("Voiko toteutusvaihe alkaa?", "Kyllä, suurin valmistelutyö on tehty");
      form.write("Suunnitelman tavoitteet tälle yksikölle", "Puolet käyttää vapuksi.");
      form.pick("Menetelmäkoulutuksen tilanne", "Pidetty");
      form.day("Milloin koulutus päättyy tai päättyi?", story.today().minusDays(10));
      form.complete();
      assertThat(page.locator(".juurru-after")).isVisible();
      page.screenshot(Screenshots.of("newcomer-done.fi"));
      int clicks = Integer.parseInt((String) page.evaluate("sessionStorage.clicks"));
      assertThat(page.locator(".shortcut-help")).isHidden(); // they stand in the help
      theBarIsOneLine(page);
      page.locator(".juurru-languages button[lang=sv]").click();
      page.locator("html[lang=sv] li .juurru-languages").waitFor();
      theBarIsOneLine(page);
      assertThat(clicks + CLICKS_OF_THE_LOGIN + 2)
          .as("with two fields written into")
          .isLessThan(26);
      assertThat(visit.errors()).isEmpty();
    }
    assertThat(story.task("confirm-start")).isNull();
  }

  /** A second one would lie over the pages. */
  private static void theBarIsOneLine(Page page) {
    for (int width : new int[] {1280, 1024}) {
      page.setViewportSize(width, 900);
      assertThat((List<?>) page.evaluate(BELOW_THE_BAR)).as("%d pixels wide", width).isEmpty();
    }
    page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
  }

  private void aWorkerIsTrained() {
    story.letIn("worker");
    call(
        "worker-training-follow-up",
        here(
            "worker",
            story.user("worker"),
            "trainingStatus",
            "done",
            "firstUseTarget",
            60,
            "refresherEvery",
            12));
    story.settle();
  }
}
