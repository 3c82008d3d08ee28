package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.juurru.JuurruTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page in Tasklist with the summary of a service integration, and the sheet it prints. */
@JuurruTest
class SummaryPageTest {

  private static final String SEGMENT = "Nuoret, joiden asia on monen käsissä";

  /** A page, not the list of pages. */
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;

  private String design;

  /** A design with more than anybody writes: twenty actors, long texts, ten steps. */
  @BeforeEach
  void begin() {
    design =
        runtime
            .createProcessInstanceByKey("service-integration-design")
            .setVariable("organisation", "kuusiranta")
            .setVariables(
                Map.of(
                    "area",
                    "kuusiranta-sisamaa",
                    "segment",
                    SEGMENT,
                    "segmentEstimate",
                    300,
                    "changeNeed",
                    "Yksi ihminen, yksi suunnitelma. ".repeat(40),
                    "cooperationModel",
                    "Vastuupari kulkee rinnalla koko ajan. ".repeat(40),
                    "actors",
                    rows(20, "name", "Toimija", "workers", "2"),
                    "roleTable",
                    rows(20, "name", "Toimija", "work", "Kulkee rinnalla, soittaa"),
                    "steps",
                    rows(10, "text", "Palkataan palveluohjaaja", "decision", "yes"),
                    "day1Date",
                    "2026-03-02",
                    "day2Date",
                    "2026-03-16"))
            .startBeforeActivity("complete-composition")
            .startBeforeActivity("follow-network")
            .execute()
            .getId();
  }

  @AfterEach
  void end() {
    runtime.deleteProcessInstance(design, "the test is over");
  }

  @Test
  void aTaskSaysWhichDesignItIsAboutAndLeadsToItsSummary() {
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port, Locale.forLanguageTag("sv-FI"))) {
      visit.tasklist().login("coordinator");
      Locator card = visit.tasklist().card("Täydennä kokoonpano");
      assertThat(card).containsText(SEGMENT);
      assertThat(card).containsText("Kundgrupp");
      visit.tasklist().open("Täydennä kokoonpano");
      visit.page().screenshot(Screenshots.of("summary-link.sv"));
      visit.page().locator(".fjs-form a[href$='#/juurru/summary?of=" + design + "']").click();
      assertThat(visit.page().locator(".juurru-summary-sheet h1"))
          .hasText("Sammandrag för ledningen: " + SEGMENT);
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void theSummaryIsOnePrintedPageInEveryLanguage() {
    try (var chromium = SystemChromium.start()) {
      Map.of(
              "fi-FI", List.of("Kooste johdolle", "Mitä johdolta pyydetään"),
              "sv-FI", List.of("Sammandrag för ledningen", "Vad ledningen ombeds göra"),
              "en-GB", List.of("Summary for management", "What management is asked"))
          .forEach((language, words) -> isOnePage(chromium, language, words));
    }
  }

  private void isOnePage(SystemChromium chromium, String language, List<String> words) {
    try (var visit = new Visit(chromium, port, Locale.forLanguageTag(language))) {
      visit.tasklist().login("management");
      Page page = visit.page();
      visit.tasklist().follow("#/juurru/summary?of=" + design);
      Locator sheet = page.locator(".juurru-summary-sheet");
      assertThat(sheet).containsText(words.get(0) + ": " + SEGMENT);
      assertThat(sheet).containsText(words.get(1));
      assertThat(sheet).containsText("16.3.2026");
      page.screenshot(Screenshots.of("summary-page." + language));
      assertThat(sheets(page)).as(language).isEqualTo(1);
      sheet.evaluate("sheet => sheet.style.setProperty('--share', 1)");
      assertThat(sheets(page))
          .as("in its own size it is longer, and nothing cut off")
          .isGreaterThan(1);

      visit.tasklist().follow("#/juurru/agreed");
      page.locator(".juurru-agreed h1").waitFor();
      visit.tasklist().follow("#/juurru/summary?of=no-such-design");
      assertThat(page.locator(".juurru-summary h1")).hasText(words.get(0));
      assertThat(page.locator(".juurru-summary p")).hasCount(1);
    }
  }

  /** On how many sheets of A4 a page is printed. */
  private static long sheets(Page page) {
    byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    String pdf = new String(paper, StandardCharsets.ISO_8859_1);
    return SHEET.matcher(pdf).results().count();
  }

  private static Object rows(int many, String key, String text, String other, String value) {
    return Spin.JSON(
        IntStream.rangeClosed(1, many)
            .mapToObj(row -> Map.of(key, text + " " + row, other, value))
            .toList());
  }
}
