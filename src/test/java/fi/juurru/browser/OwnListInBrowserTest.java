package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person finds in the own list, in words of the own language. */
class OwnListInBrowserTest extends StoryInBrowser {

  @BeforeEach
  void begin() {
    aPauseIsToBeConfirmed();
  }

  @ParameterizedTest
  @CsvSource({"sv-FI,sv,sedan", "en-GB,en,ago", "fi-FI,fi,sitten"})
  void datesAreInTheLanguageOfThePage(String reader, String language, String ago) {
    try (var visit = new Visit(chromium, port, Locale.forLanguageTag(reader))) {
      List<String> locales = new CopyOnWriteArrayList<>();
      visit
          .page()
          .onRequest(
              request -> {
                if (request.resourceType().equals("xhr") && request.url().contains("/locales/")) {
                  locales.add(request.url().replaceAll(".*/(\\w+)\\.json.*", "$1"));
                }
              });
      visit.tasklist().login(story.user("supervisor"));
      visit.tasklist().card(CONFIRM).locator("h4.task a").click();
      assertThat(visit.page().locator(".task-card .meta .due-date")).containsText(ago);
      assertThat(locales)
          .as("each would make its own the language of dates")
          .containsOnly(language);
    }
  }

  @Test
  void eachFilterSaysHowManyTasksItHolds() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      visit.tasklist().login(story.user("supervisor"));
      assertThat(filter(visit, "Omat tehtäväni").locator(".counter")).hasText("1");
      assertThat(filter(visit, "Myöhässä").locator(".counter")).hasText("0");
      assertThat(filter(visit, "Yksiköittäin").locator(".counter")).hasText("1");
      assertThat(visit.page().locator(".task-filter .glyphicon-pencil")).hasCount(0);
      visit.page().screenshot(Screenshots.of("own-list.fi"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void onAPhoneTheChosenFilterAloneIsInSightUntilItIsTapped() {
    try (var visit = new Visit(chromium, port, FINNISH, Screen.PHONE)) {
      visit.tasklist().login(story.user("supervisor"));
      Locator fold = visit.page().locator(".juurru-fold");
      assertThat(fold).hasText(Pattern.compile("Omat tehtäväni\\s+1"));
      assertThat(filter(visit, "Myöhässä")).isHidden();
      visit.page().screenshot(Screenshots.of("own-list.phone.fi"));

      fold.click();
      assertThat(fold).hasAttribute("aria-expanded", "true");
      visit.page().screenshot(Screenshots.of("own-list.unfolded.phone.fi"));
      filter(visit, "Myöhässä").click();
      assertThat(fold).hasText(Pattern.compile("Myöhässä\\s+0"));
      assertThat(filter(visit, "Yksiköittäin")).isHidden();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aTaskIsFoundByTheWordsOfItsCardInTheReadersLanguage() {
    try (var visit = new Visit(chromium, port, Locale.forLanguageTag("en-GB"))) {
      visit.tasklist().login(story.user("supervisor"));
      Locator card = visit.tasklist().card(CONFIRM);
      Locator words = visit.page().locator("input.juurru-words");
      assertThat(visit.page().locator("[cam-widget-search]")).isHidden();

      words.fill("deputies");
      assertThat(card).hasCount(0);
      words.fill(story.unit() + " pause");
      assertThat(card).isVisible();
      assertThat(words).isFocused();
      visit.page().screenshot(Screenshots.of("words.en"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void theHeadOfATaskNamesGroupsInWordsAndOffersWhatCanBeDone() {
    try (var visit = new Visit(chromium, port, Locale.forLanguageTag("sv-FI"))) {
      visit.tasklist().login(story.user("supervisor"));
      visit.tasklist().card(CONFIRM).locator("h4.task a").click();
      Locator head = visit.page().locator(".task-card header");
      Locator groups = head.locator(".groups");
      assertThat(groups).containsText(Pattern.compile("Alue [^:,]+: samordnare"));
      assertThat(groups).containsText(Pattern.compile("Yksikkö [^:,]+: närmaste chef"));
      assertThat(head.locator(".groups a")).hasCount(0);
      assertThat(head.locator(".due-date[cam-widget-inline-field]")).hasCount(0);
      assertThat(head.locator(".due-date")).isVisible();
      assertThat(visit.page().locator(".task-card .nav-tabs li:visible")).hasCount(3);
      visit.page().screenshot(Screenshots.of("task-head.sv"));
      head.locator("button.claim").click();
      assertThat(head.locator(".due-date[cam-widget-inline-field]")).isVisible();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aTaskIsKeptForALaterDayAndComesBack() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      ClockUtil.reset(); // the page chooses among the browser's own days
      visit.tasklist().login(story.user("supervisor"));
      Locator card = visit.tasklist().card(CONFIRM);
      card.locator("h4.task a").click();
      Locator later = visit.page().locator(".juurru-later");
      later.locator("button").click();
      assertThat(later.locator("input[type=date]")).isFocused();
      visit.page().screenshot(Screenshots.of("later.fi"));
      visit.page().keyboard().press("Enter");
      assertThat(later).containsText("Palaa luetteloon");
      assertThat(later.locator("button")).isFocused(); // what was asked is gone
      assertThat(card).hasCount(0);

      filter(visit, "Myöhemmin").click();
      assertThat(card).isVisible();
      card.locator("h4.task a").click();
      assertThat(later).containsText("Palaa luetteloon");
      visit.page().screenshot(Screenshots.of("later-list.fi"));
      later.locator("button").click();
      assertThat(card).hasCount(0);
      filter(visit, "Omat tehtäväni").click();
      assertThat(card).isVisible();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aTaskIsHandedToAColleagueByName() {
    String colleague = "z-" + story.id();
    story.addPerson(colleague, "supervisor");
    try (var visit = new Visit(chromium, port, FINNISH)) {
      visit.tasklist().login(story.user("supervisor"));
      Locator card = visit.tasklist().card(CONFIRM);
      card.locator("h4.task a").click();
      Locator handOver = visit.page().locator(".juurru-hand-over");
      handOver.locator("button").click();
      handOver.locator("select").selectOption(new SelectOption().setLabel("Nimi " + colleague));
      visit.page().screenshot(Screenshots.of("hand-over.fi"));
      handOver.locator("button[type=submit]").click();
      assertThat(card).hasCount(0);
      filter(visit, "Ryhmieni tehtävät").click();
      assertThat(card).containsText(colleague);
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void severalTasksAreTakenHandedOnAndGivenBackTogetherByKeyboard() {
    String colleague = "z-" + story.id();
    story.addPerson(colleague, "supervisor");
    for (int i = 0; i < 3; i++) {
      aConcernIsToBeAnswered();
    }
    story
        .asUser(colleague)
        .claim(
            story.tasks().stream()
                .filter(OwnListInBrowserTest::isConcern)
                .findAny()
                .orElseThrow()
                .getId());
    try (var visit = new Visit(chromium, port, FINNISH)) {
      visit.tasklist().login(story.user("supervisor"));
      filter(visit, "Ryhmieni tehtävät").click();
      Locator concerns = visit.tasklist().card(CONCERN);
      assertThat(concerns).hasCount(3);
      Locator many = visit.page().locator(".juurru-many");
      assertThat(visit.page().locator(".juurru-pick")).hasCount(0);
      pressed(many, "Valitse useita");
      visit.page().screenshot(Screenshots.of("many.fi"));

      concerns.locator("input").first().press("Space");
      pressed(many, "Kaikki samannimiset");
      pressed(many, "Ota");
      assertThat(many.locator("[role=status] p")).hasText("2 otettu, 1 oli jo toisella");
      assertThat(many.locator("[role=status]")).isFocused();
      assertThat(concerns.filter(having(story.user("supervisor")))).hasCount(2);

      for (Locator own : concerns.filter(having(story.user("supervisor"))).all()) {
        own.locator("input").press("Space");
      }
      visit.tasklist().card(CONFIRM).locator("input").press("Space");
      pressed(many, "Palauta");
      assertThat(many.locator("[role=status] p")).hasText("3 palautettu");
      concerns.locator("input").first().press("Space");
      pressed(many, "Kaikki samannimiset");
      pressed(many, "Anna toiselle");
      many.locator("select").selectOption(new SelectOption().setLabel("Nimi " + colleague));
      pressed(many, "Anna");
      assertThat(many.locator("[role=status] p")).hasText("2 annettu, 1 oli jo toisella");
      assertThat(concerns.filter(having(colleague))).hasCount(3);
      visit.page().screenshot(Screenshots.of("many-told.fi"));
      visit.page().setViewportSize(390, 844);
      visit.page().screenshot(Screenshots.of("many.phone.fi"));
      pressed(many, "Lopeta valinta");
      assertThat(visit.page().locator(".juurru-pick")).hasCount(0);
      assertThat(visit.errors()).isEmpty();
    }
  }

  private static void pressed(Locator within, String name) {
    within.locator("button:text-is(\"" + name + "\")").press("Enter");
  }

  private static boolean isConcern(Task task) {
    return task.getTaskDefinitionKey().equals("respond-to-concern");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void aPersonSeesWhatBecameOfWhatHeOrSheStarted() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      visit.tasklist().login(story.user("supervisor"));
      visit.page().locator("[cam-widget-header] a[href='#/juurru/mine']").first().click();
      Locator row = visit.page().locator(".juurru-mine tbody tr");
      assertThat(row).hasCount(1);
      assertThat(row).containsText("Työyksikön tauko");
      assertThat(row).containsText("lähiesihenkilö, Yksikkö " + story.unit());
      assertThat(visit.page().locator(".juurru-mine h1")).isFocused();
      visit.page().screenshot(Screenshots.of("mine.fi"));
      visit.page().setViewportSize(390, 844);
      assertThat(
              (Boolean)
                  visit
                      .page()
                      .evaluate(
                          "document.querySelector('.juurru-mine').scrollWidth <= window.innerWidth"))
          .as("fits a phone")
          .isTrue();
      visit.page().screenshot(Screenshots.of("mine.phone.fi"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aPersonChoosesWhatMailComes() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      visit.tasklist().login(story.user("supervisor"));
      visit.page().locator("[cam-widget-header] a[href='#/juurru/mine']").first().click();
      visit.page().locator(".juurru-mine a[href='#/juurru/notices']").click();
      Locator form = visit.page().locator(".juurru-mail form");
      assertThat(visit.page().locator(".juurru-mail h1")).isFocused();
      assertThat(form.locator("input[value=urgent]")).isChecked();
      form.locator("input[value=all]").check();
      form.locator("input[name=weekly]").uncheck();
      form.locator("button").click();
      assertThat(form.locator("[role=status]")).hasText("Tallennettu.");
      visit.page().screenshot(Screenshots.of("mail.fi"));
      visit.page().reload();
      assertThat(form.locator("input[value=all]")).isChecked();
      assertThat(form.locator("input[name=weekly]")).not().isChecked();
      visit.page().setViewportSize(390, 844);
      visit.page().screenshot(Screenshots.of("mail.phone.fi"));
      visit.page().navigate("http://localhost:" + port + "/unsubscribe");
      assertThat(visit.page().locator("h1")).hasText("Tämä osoite ei toimi");
      visit.page().screenshot(Screenshots.of("mail.unknown.phone.fi"));
      assertThat(visit.errors()).allMatch(error -> error.contains("404"));
    }
  }

  private static Locator filter(Visit visit, String name) {
    return visit
        .page()
        .locator(".task-filter")
        .filter(new Locator.FilterOptions().setHasText(visit.words().of(name)));
  }
}
