package fi.juurru.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fi.juurru.JuurruTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The web applications bear what is closed: no script is missed, no page is broken. */
@JuurruTest
class TasklistBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static Playwright playwright;
  private static Browser browser;

  @LocalServerPort int port;
  @Autowired TaskService tasks;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void open() {
    assumeTrue(Files.exists(CHROMIUM) || "true".equals(System.getenv("CI")), "no Chromium here");
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  void aTaskIsClaimedDatedAndCompletedAndADraftEndsWithTheLogin() {
    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    String task = Concerns.task(Api.ENGINE_REST.caller(port, "supervisor"), instance);
    Page page = login("supervisor", "tasklist");
    assertThat(page.locator(".create-task-action")).isHidden();
    assertThat(page.locator(".ce-eol-banner")).isHidden();

    Locator answer = openForm(page, task);
    page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(answer).isEditable();
    page.getByText("Set follow-up date").click();
    page.locator("button:has(.glyphicon-ok):visible").first().click();
    page.waitForCondition(() -> saved(task).getFollowUpDate() != null);
    assertThat(saved(task).getAssignee()).isEqualTo("supervisor");

    answer.fill("Luonnos");
    page.locator(".account .dropdown-toggle").click();
    page.getByText("Log out").click();
    assertThat(page.locator("input[type=password]")).isVisible();
    assertThat((String) page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
        .doesNotContain("Luonnos");

    fillLogin(page, "supervisor");
    answer = openForm(page, task);
    assertThat(answer).isEmpty();
    answer.fill("Hoidetaan.");
    page.getByText("Asia ratkesi tai vastaus riittää").click();
    page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForCondition(() -> tasks.createTaskQuery().taskId(task).count() == 0);
    assertThat(complaints).isEmpty();
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
    Page page = login(user, app);
    page.evaluate("place => { location.hash = place; }", place);
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    assertThat(page.locator("[notifications-panel] .alert")).hasCount(0);
    assertThat(complaints).isEmpty();
  }

  private Task saved(String id) {
    return tasks.createTaskQuery().taskId(id).singleResult();
  }

  private Page login(String user, String app) {
    Page page = browser.newContext().newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onResponse(
        response -> {
          if (response.status() == 403 || response.status() >= 500) {
            complaints.add(response.status() + " " + response.url());
          }
        });
    page.navigate("http://localhost:" + port + "/camunda/app/" + app + "/default/");
    fillLogin(page, user);
    return page;
  }

  private static void fillLogin(Page page, String user) {
    page.locator("input[type=text]").first().fill(user);
    page.locator("input[type=password]").fill(user);
    page.locator("button[type=submit]").click();
    assertThat(page.locator(".account")).isVisible();
  }

  private Locator openForm(Page page, String task) {
    page.evaluate("task => { location.hash = '/?task=' + task; }", task);
    Locator answer = page.getByLabel("Mitä vastaat?");
    answer.waitFor();
    return answer;
  }
}
