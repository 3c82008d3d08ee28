package fi.juurru.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fi.juurru.JuurruTest;
import fi.juurru.browser.SystemChromium;
import fi.juurru.browser.Tasklist;
import fi.juurru.browser.Visit;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The web applications bear what is closed: no script is missed, no page is broken. */
@JuurruTest
class TasklistBrowserTest {

  private static final String ANSWER = "Mitä vastaat?";
  @AutoClose private static SystemChromium chromium;

  @LocalServerPort int port;
  @Autowired TaskService tasks;
  @Autowired IdentityService identity;

  private final List<String> refusals = new ArrayList<>();

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  @Test
  void aTaskIsClaimedAndCompletedAndADraftLeavesTheBrowser() {
    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    String task = Concerns.task(Api.ENGINE_REST.caller(port, "supervisor"), instance);
    try (Visit visit = visit()) {
      Page page = visit.page();
      Tasklist tasklist = visit.tasklist();
      tasklist.login("supervisor");
      assertThat(page.locator(".create-task-action")).isHidden();
      assertThat(page.locator(".ce-eol-banner")).isHidden();

      var form = tasklist.openById(task);
      page.waitForCondition(() -> "supervisor".equals(saved(task).getAssignee()));

      form.write(ANSWER, "Luonnos");
      tasklist.logout();
      assertThat((String) page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
          .doesNotContain("Luonnos");

      tasklist.login("supervisor");
      form = tasklist.openById(task);
      assertThat(form.input(ANSWER)).hasValue("Luonnos");
      form.write(ANSWER, "Hoidetaan.")
          .pick("Miten asia etenee?", "Asia ratkesi tai vastaus riittää");
      form.complete();
      page.waitForCondition(() -> tasks.createTaskQuery().taskId(task).count() == 0);
      assertThat(visit.errors()).isEmpty();
    }
    assertThat(refusals).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "worker, tasklist, '/'",
    "coordinator, cockpit, '/processes'",
    "coordinator, cockpit, '/decisions'",
    "coordinator, cockpit, '/tasks'",
    "modeller, cockpit, '/repository'",
    "admin, admin, '/groups'",
    "worker, welcome, '/'"
  })
  void pagesOpenWithoutAComplaintOfTheBrowser(String user, String app, String place) {
    try (Visit visit = visit()) {
      Page page = visit.page();
      visit.open("/camunda/app/" + app + "/default/?profile");
      page.locator("input[type=text]").first().fill(user);
      page.locator("form[name=signinForm] input[type=password]").fill(user);
      page.locator("form[name=signinForm] button[type=submit]").click();
      assertThat(page.locator(".account")).isVisible();
      if (app.equals("cockpit")) {
        visit.cockpitKnowsWhoReads();
      }
      page.evaluate("place => { location.hash = place; }", place);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.locator("[notifications-panel] .alert")).hasCount(0);
      assertThat(visit.errors()).isEmpty();
    }
    assertThat(refusals).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void whoMistypesThePasswordIsToldToWaitAMoment(String app) {
    String user = Newcomer.joins(identity);
    try (Visit visit = visit()) {
      Page page = visit.page();
      visit.open("/camunda/app/" + app + "/default/?profile");
      for (String password : List.of("wrong", Newcomer.PASSWORD)) {
        page.locator("input[type=text]").first().fill(user);
        page.locator("form[name=signinForm] input[type=password]").fill(password);
        page.locator("form[name=signinForm] button[type=submit]").click();
        assertThat(page.locator("[notifications-panel] .alert"))
            .containsText(password.equals("wrong") ? "salasana on väärä" : "Odota hetki");
      }
    }
  }

  private Task saved(String id) {
    return tasks.createTaskQuery().taskId(id).singleResult();
  }

  private Visit visit() {
    var visit = new Visit(chromium, port);
    visit
        .page()
        .onResponse(
            response -> {
              boolean isRefused = response.status() == 403 || response.status() >= 500;
              if (isRefused && !Visit.isJustCompleted(response.url())) {
                refusals.add(response.status() + " " + response.url());
              }
            });
    return visit;
  }
}
