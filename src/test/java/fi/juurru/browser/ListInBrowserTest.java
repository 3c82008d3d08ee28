package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of tasks and the way into one, on a wide page and on a narrow one. */
class ListInBrowserTest extends StoryInBrowser {

  @BeforeEach
  void begin() {
    aPauseIsToBeConfirmed();
  }

  @Test
  void aDayIsTheSameDayWestOfGreenwich() {
    try (var visit = new Visit(chromium, port, FINNISH, Screen.DESKTOP, "America/Chicago")) {
      visit.tasklist().login(story.user("supervisor"));
      var form = visit.tasklist().open(CONFIRM);
      assertThat(form.input("Ensimmäinen taukopäivä")).hasValue("9.2.2026");
      form.pick("Kirjataanko tauko näin?", "Kyllä");
      assertThat(form.input("Ensimmäinen taukopäivä")).hasValue("9.2.2026");
      form.complete();
    }
    assertThat(story.latest("firstDay")).isEqualTo("2026-02-09");
    assertThat(story.latest("lastDay")).isEqualTo("2026-02-27");
  }

  @Test
  void aCardSaysInWordsWhenItIsDueAndThatItIsLateAndKeepsTheFocus() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      visit.tasklist().login(story.user("supervisor"));
      Locator card = visit.tasklist().card(CONFIRM);
      assertThat(card.locator(".due-date"))
          .hasText(
              Pattern.compile("^\\s*Myöhässä\\.\\s+Määräpäivä\\s+\\d{1,2}\\.\\d{1,2}\\.2026\\s*$"));
      assertThat(visit.page().locator("[cam-sorting-choices]")).isHidden();
      visit.page().screenshot(Screenshots.of("list.fi"));

      card.locator("h4.task a").focus();
      visit
          .page()
          .waitForResponse(
              answer -> answer.url().contains("/list?"),
              () ->
                  visit
                      .page()
                      .evaluate(
                          "angular.element(document.body).injector().get('$rootScope')"
                              + ".$broadcast('refresh')"));
      visit.page().waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(card.locator("h4.task a")).isFocused();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void onAPhoneThereIsTheListThenTheTaskThenTheListAgain() {
    try (var visit = new Visit(chromium, port, FINNISH, Screen.PHONE)) {
      Page page = visit.page();
      Tasklist tasklist = visit.tasklist();
      tasklist.login(story.user("supervisor"));
      assertThat(tasklist.card(CONFIRM)).isVisible();
      assertThat(tasklist.card(CONFIRM).boundingBox().y).as("first card").isLessThan(400);
      page.screenshot(Screenshots.of("list.phone.fi"));

      tasklist.card(CONFIRM).locator("h4.task a").click();
      Locator form = page.locator(".task-card .fjs-form");
      form.waitFor();
      assertThat(tasklist.card(CONFIRM)).isHidden();
      assertThat(page.locator("h2.task").boundingBox().y).as("name of the task").isLessThan(300);
      page.screenshot(Screenshots.of("task.phone.fi"));

      page.locator(".juurru-back").click();
      assertThat(tasklist.card(CONFIRM)).isVisible();
      assertThat(form).isHidden();
      assertThat(tasklist.card(CONFIRM).locator("h4.task a")).isFocused();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void whoSendsAFormTooEarlyIsToldWhichAnswerIsMissingAndLedToIt() {
    try (var visit = new Visit(chromium, port, FINNISH, Screen.PHONE)) {
      visit.tasklist().login(story.user("supervisor"));
      var form = visit.tasklist().open(CONFIRM);
      form.send();
      assertThat(form.refusal()).containsText("Vastaa ensin: Kirjataanko tauko näin?");
      Locator answer = visit.page().locator(".fjs-form input[type=radio]").first();
      assertThat(answer).isFocused();
      assertThat(answer).isInViewport();
      visit.page().screenshot(Screenshots.of("missing-answer.phone.fi"));
    }
  }
}
