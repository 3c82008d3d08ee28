package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fi.juurru.JuurruTest;
import fi.juurru.access.Caller;
import fi.juurru.access.Concerns;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed into a form is never lost, and never shown to anybody else. */
@JuurruTest
class DraftsInBrowserTest {

  private static final String ANSWER = "Mitä vastaat?";
  private static final String TEXT = "Kiitos, katson tämän huomenna";
  @AutoClose private static SystemChromium chromium;

  @LocalServerPort int port;
  @Autowired TaskService tasks;

  private String task;
  private String other;

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  @BeforeEach
  void twoConcernsWait() {
    task = concern();
    other = concern();
  }

  @Test
  void itIsThereOnAnotherCardInANewTabAfterALogoutAndOnThePhone() {
    try (Visit visit = new Visit(chromium, port)) {
      Tasklist tasklist = visit.tasklist();
      tasklist.login("supervisor");
      typed(tasklist);
      assertThat(tasklist.openById(other).input(ANSWER)).not().hasValue(TEXT);
      assertThat(tasklist.openById(task).input(ANSWER)).hasValue(TEXT);
      assertThat(kept(visit)).containsText("Säilytetty");
      visit.page().screenshot(Screenshots.of("draft-kept.fi"));

      var form = tasklist.openById(task);
      form.input(ANSWER).pressSequentially(" tai ylihuomenna");
      tasklist.logout(); // before it was kept by itself
      assertThat(
              (String)
                  visit.page().evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
          .doesNotContain(TEXT);

      tasklist.login("coordinator");
      tasklist.follow("#/?task=" + task);
      assertThat(visit.page().locator(".task-card .fjs-form textarea").first())
          .hasValue(Pattern.compile("^Kiitos, että kerroit")); // as new
      tasklist.logout();
      assertThat(visit.errors()).isEmpty();
    }
    try (Visit phone = new Visit(chromium, port)) {
      phone.page().setViewportSize(390, 800);
      phone.tasklist().login("supervisor");
      var form = phone.tasklist().openById(task);
      assertThat(form.input(ANSWER)).hasValue(TEXT + " tai ylihuomenna");
      form.pick("Miten asia etenee?", "Asia ratkesi tai vastaus riittää").complete();
      phone.page().waitForCondition(() -> tasks.createTaskQuery().taskId(task).count() == 0);
      assertThat(phone.errors()).isEmpty();
    }
  }

  @Test
  void itIsThereWhenTheSessionHadEndedForTheSamePersonOnly() {
    try (Visit visit = new Visit(chromium, port)) {
      Tasklist tasklist = visit.tasklist();
      tasklist.login("supervisor");
      var form = tasklist.openById(task);
      visit.page().context().clearCookies();
      form.input(ANSWER).fill(TEXT);
      visit.page().locator("form[name=signinForm]").waitFor();

      tasklist.signIn("supervisor");
      visit.page().locator(".task-card .fjs-form").waitFor();
      assertThat(form.input(ANSWER)).hasValue(TEXT);
      assertThat(kept(visit)).containsText("Säilytetty");
    }
  }

  private void typed(Tasklist tasklist) {
    tasklist.openById(task).input(ANSWER).fill(TEXT);
  }

  private static Locator kept(Visit visit) {
    return visit.page().locator(".form-actions .juurru-kept");
  }

  private String concern() {
    String instance = Concerns.note(Caller.overEngineRest(port, "worker", "worker"));
    return Concerns.task(Caller.overEngineRest(port, "supervisor", "supervisor"), instance);
  }
}
