package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.juurru.process.StoryTest;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator brings a new person in, who chooses a password and begins. */
class InvitationInBrowserTest extends StoryTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi-FI");
  private static final String PASSWORD = "Uusi-2026-sana";
  @AutoClose private static SystemChromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  @Test
  void aNewPersonIsBroughtInByACoordinatorAndBeginsOnAPhone() {
    story.letIn("coordinator");
    String link;
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.tasklist().login(story.user("coordinator"));
      TaskForm start = visit.tasklist().start("Uusi ihminen mukaan");
      start.choose("Työyksikkö", "Yksikkö " + story.unit());
      start.write("Etunimi", "Aino").write("Sukunimi", "Mäki " + story.id());
      start.pick("Missä roolissa?", "Menetelmän käyttäjä");
      page.screenshot(Screenshots.of("person-welcome.start.fi"));
      start.complete();

      visit.tasklist().openById(story.task("hand-over-code").getId());
      page.screenshot(Screenshots.of("person-welcome.task.fi"));
      page.locator(".task-card .fjs-form a[href^='#/juurru/invitation']").click();
      Locator sheet = page.locator(".juurru-invitation-sheet");
      page.locator(".juurru-invitation .btn-primary").click();
      assertThat(sheet.locator("h2")).hasText("Aino Mäki " + story.id());
      assertThat(sheet.locator(".code"))
          .hasText(java.util.regex.Pattern.compile("(\\w{4}-){6}\\w{4}"));
      page.screenshot(Screenshots.of("invitation.fi"));
      link = sheet.locator("dd").last().textContent();
      page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
      assertThat(
              (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .as("fits a phone")
          .isTrue();
      page.screenshot(Screenshots.of("invitation.phone.fi"));
      assertThat(visit.errors()).isEmpty();
    }
    try (var visit = new Visit(chromium, port, FINNISH, Screen.PHONE)) {
      Page page = visit.page();
      page.navigate(link);
      Locator form = page.locator("form[name=juurruCode]");
      form.waitFor();
      assertThat(page.url()).as("the code is in no history").endsWith("#/login");
      form.locator("[name=newPassword]").fill("lyhyt");
      form.locator("[name=again]").fill("lyhyt");
      form.locator("button").click();
      Locator told = page.locator("form[name=juurruCode] .told");
      assertThat(told).containsText("vähintään 10 merkkiä");
      page.screenshot(Screenshots.of("code.phone.fi"));
      form.locator("[name=newPassword]").fill(PASSWORD);
      form.locator("[name=again]").fill(PASSWORD);
      form.locator("button").click();
      assertThat(told).containsText("aino.maki");
      page.screenshot(Screenshots.of("code-used.phone.fi"));

      page.locator("form[name=signinForm] input[type=password]").fill(PASSWORD);
      page.locator("form[name=signinForm] button[type=submit]").click();
      page.locator(".task-filter.active:visible, .juurru-fold:visible").first().waitFor();
      assertThat(page.locator("[cam-widget-header] a[href='#/juurru/invitation']")).hasCount(0);
    }
  }

  @Test
  void onAWidePageTheCodeStandsBelowTheLogin() {
    try (var visit = new Visit(chromium, port, Locale.forLanguageTag("sv-FI"))) {
      Page page = visit.page();
      visit.open("/camunda/app/tasklist/");
      Locator summary = page.locator(".juurru-code summary");
      assertThat(summary).hasText("Jag har en kod, eller har glömt mitt lösenord");
      page.screenshot(Screenshots.of("login.sv"));
      summary.click();
      Locator form = page.locator("form[name=juurruCode]");
      form.locator("[name=code]").fill("ABCDE-12345");
      form.locator("[name=newPassword]").fill(PASSWORD);
      form.locator("[name=again]").fill(PASSWORD + "x");
      form.locator("button").click();
      assertThat(page.locator("form[name=juurruCode] .told")).hasText("Lösenorden är olika.");

      Locator mail = page.locator("form[name=juurruMail]");
      mail.locator("[name=forgetful]").fill("no-one");
      mail.locator("button").click();
      assertThat(mail.locator(".told")).containsText("Om användarnamnet finns");
      page.screenshot(Screenshots.of("code.sv"));
    }
  }
}
