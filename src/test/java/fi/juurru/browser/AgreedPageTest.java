package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fi.juurru.JuurruTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page in Tasklist of all that was agreed and decided. */
@JuurruTest
class AgreedPageTest {

  private static final String STEP = "Ohjeet ruotsiksi ennen kesää";

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;

  @Test
  void aPersonFindsChoosesPrintsAndSavesWhatWasAgreed() throws Exception {
    agree();
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port, Locale.forLanguageTag("sv-FI"))) {
      visit.tasklist().login("supervisor");
      Page page = visit.page();
      page.locator("[cam-widget-header] a[href='#/juurru/agreed']").first().click();
      var row =
          page.locator(".juurru-rows tr")
              .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(STEP));
      assertThat(row).hasCount(1);
      assertThat(row).containsText("Metsolan perhekeskus");
      assertThat(row).containsText("9.6.2031");
      assertThat(page.locator(".juurru-agreed h1")).hasText("Överenskommet och beslutat");
      page.screenshot(Screenshots.of("agreed-page.sv"));

      page.locator("select[name=unit]").selectOption("Metsolan perhekeskus");
      assertThat(row).hasCount(1);
      page.setViewportSize(390, 800);
      assertThat(row).isVisible();
      assertThat(
              (Boolean)
                  page.evaluate(
                      "document.querySelector('.juurru-agreed').scrollWidth <= window.innerWidth"))
          .as("fits a phone")
          .isTrue();
      page.screenshot(Screenshots.of("agreed-page.phone.sv"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".juurru-choices")).isHidden();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

      Path saved =
          page.waitForDownload(() -> page.locator(".juurru-choices a[download]").click()).path();
      assertThat(Files.readString(saved, StandardCharsets.UTF_8))
          .startsWith("\uFEFF\"Vad överenskoms eller beslutades\";")
          .contains(STEP);
      assertThat(visit.errors()).isEmpty();
    }
  }

  private void agree() {
    runtime
        .createMessageCorrelation("agreed-step-follow-up")
        .withoutTenantId()
        .setVariable("organisation", "kuusiranta")
        .setVariables(
            Map.of(
                "unit", "metsola",
                "method", "yhdessa-alkuun",
                "step", STEP,
                "ownerRole", "supervisor",
                "stepDue", "2031-06-09",
                "source", "supervisor-check-in"))
        .correlateStartMessage();
  }
}
