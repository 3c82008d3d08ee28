package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.juurru.process.UnitPhase;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator reads the story of a unit, and prints it on two sheets. */
class UnitPageTest extends StoryInBrowser {

  private static final String COCKPIT = "/camunda/app/cockpit/default/";
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-FI");

  /** Four months of reports and concerns, then a phase that its supervisor leaves. */
  @BeforeEach
  void aUnitHasAStory() {
    story.letIn("coordinator");
    for (int month = 2; month <= 5; month++) {
      story.until("2026-0" + month + "-12");
      report(10 + month);
      concern();
    }
    UnitPhase.begin(story);
    roles.vacate(story.unit(), "supervisor");
    story.until("2026-06-26");
  }

  @Test
  void fromTodayToTheStoryAndOntoPaper() {
    try (var visit = new Visit(chromium, port, FINNISH, new Screen(1280, 844))) {
      Page page = visit.page();
      visit.open(COCKPIT);
      visit.tasklist().signIn(story.user("coordinator"));
      page.locator(".juurru-call h3 a").click();

      assertThat(page.locator(".juurru-unit h1"))
          .containsText("Yksikkö " + story.unit() + " 26.6.2026");
      assertThat(page).hasTitle(Pattern.compile(".*Yksikön tarina.*"));
      assertThat(page.locator(".juurru-unit h1")).isFocused();
      assertThat(page.locator(".juurru-chart [role=list] > *")).hasCount(4);
      CockpitPages.look(page, "unit.fi");

      Locator values = page.locator(".juurru-figure details");
      values.locator("summary").focus();
      page.keyboard().press("Enter");
      assertThat(values.locator("tbody tr")).hasCount(4);
      assertThat(CockpitPages.sheets(page, "unit.fi")).isLessThanOrEqualTo(2);
      isAPictureByItself(
          page, (String) page.evaluate("document.querySelector('.juurru-chart').outerHTML"));
      var file = page.waitForDownload(() -> page.locator("a[href$='file.csv']").click());
      assertThat(file.suggestedFilename())
          .isEqualTo("Yksikön tarina Yksikkö " + story.unit() + ".csv");

      visit.open(COCKPIT + "#/ended?unit=" + story.unit());
      page.locator(".juurru-ended tbody a[href*='#/unit/']").first().click();
      assertThat(page.locator(".juurru-unit h1")).containsText(story.unit());
      assertThat(visit.errors()).isEmpty();
    }
    try (var visit = new Visit(chromium, port, SWEDISH, new Screen(390, 844))) {
      Page page = visit.page();
      visit.open(COCKPIT + "#/unit/" + story.unit());
      visit.tasklist().signIn(story.user("coordinator"));
      assertThat(page.locator(".juurru-unit")).containsText("Vad som har gjorts");
      CockpitPages.look(page, "unit.phone.sv");
      assertThat(CockpitPages.sheets(page, "unit.sv")).isLessThanOrEqualTo(2);
      assertThat(visit.errors()).isEmpty();
    }
  }

  /** As mail shows it. */
  private static void isAPictureByItself(Page page, String svg) {
    try (Page mail = page.context().newPage()) {
      mail.setContent("<img alt=''>");
      Object width =
          mail.evaluate(
              "async svg => {"
                  + " const img = document.querySelector('img');"
                  + " img.src = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));"
                  + " await img.decode();"
                  + " return img.naturalWidth; }",
              svg);
      assertThat(((Number) width).intValue()).isEqualTo(640);
    }
  }

  private void report(int uses) {
    var report = call("method-use-report", here("hasActionCode", false));
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
    as("supervisor")
        .complete(
            "respond-to-concern",
            Map.of("firstResponse", "Kiitos, että kerroit", "handling", "solved"));
  }
}
