package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.StoryTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person finds in the own list, in words of the own language. */
class OwnListInBrowserTest extends StoryTest {

  private static final String CONFIRM = "Tarkista tauko";
  private static final Locale FINNISH = Locale.forLanguageTag("fi-FI");
  @AutoClose private static SystemChromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  @BeforeEach
  void aPauseIsToBeConfirmed() {
    story.letIn("supervisor");
    as("supervisor")
        .start(
            "unit-pause",
            Map.of("unit", story.unit(), "firstDay", "2026-02-09", "lastDay", "2026-02-27"));
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
}
