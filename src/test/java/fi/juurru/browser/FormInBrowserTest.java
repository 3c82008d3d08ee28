package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.juurru.process.StoryTest;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens at a form: who takes the task, and what comes after it is sent. */
class FormInBrowserTest extends StoryTest {

  private static final String TASK = "Vastaa huoleen tai havaintoon";
  private static final String ANSWER = "Mitä vastaat?";
  private static final Locale FINNISH = Locale.forLanguageTag("fi-FI");
  @AutoClose private static SystemChromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  @BeforeEach
  void aConcernWaits() {
    story.letIn("supervisor");
    concern();
  }

  @Test
  void whoIsAloneInAGroupHasTheTaskByOpeningIt() {
    try (var visit = new Visit(chromium, port, FINNISH, Screen.PHONE)) {
      openAsSupervisor(visit);
      assertThat(note(visit.page())).hasText("Tehtävä on nyt sinulla.");
      assertThat(visit.page().locator(".form-actions .btn-primary")).isEnabled();
      assertThat(assignee()).isEqualTo(story.user("supervisor"));
      visit.page().screenshot(Screenshots.of("form-alone.phone.fi"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void whoBeginsToWriteHasTheTaskAndNothingTypedIsLost() {
    colleague();
    try (var visit = new Visit(chromium, port, FINNISH)) {
      TaskForm form = openAsSupervisor(visit);
      assertThat(note(visit.page())).hasText("Tehtävä tulee sinulle, kun alat vastata.");
      assertThat(assignee()).isNull();
      visit.page().screenshot(Screenshots.of("form-to-claim.fi"));

      Locator answer = form.input(ANSWER);
      answer.fill("");
      answer.evaluate("input => { window.same = input; }");
      answer.pressSequentially("Kiitos, että kerroit. Katson tätä huomenna.");
      assertThat(note(visit.page())).hasText("Tehtävä on nyt sinulla.");
      assertThat(answer).hasValue("Kiitos, että kerroit. Katson tätä huomenna.");
      assertThat(answer).isFocused();
      assertThat((Boolean) answer.evaluate("input => input === window.same")).isTrue();
      assertThat(assignee()).isEqualTo(story.user("supervisor"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void whoIsTooLateIsToldInWordsAndKeepsTheText() {
    String colleague = colleague();
    try (var visit = new Visit(chromium, port, FINNISH)) {
      TaskForm form = openAsSupervisor(visit);
      story.asUser(colleague).claim(story.task("respond-to-concern").getId());
      form.input(ANSWER).fill("Kiitos, katson tätä.");

      assertThat(form.refusal()).containsText("Joku toinen ehti ottaa tehtävän ennen sinua.");
      assertThat(note(visit.page())).hasText("Tehtävän on ottanut: " + colleague);
      assertThat(form.input(ANSWER)).hasValue("Kiitos, katson tätä.");
      visit.page().screenshot(Screenshots.of("form-lost.fi"));
    }
  }

  @Test
  void whoWouldBeRefusedReadsWhoseTheTaskIs() {
    story.letIn("coordinator");
    try (var visit = new Visit(chromium, port, FINNISH, Screen.PHONE)) {
      visit.tasklist().login(story.user("coordinator"));
      visit.tasklist().follow("#/?task=" + story.task("respond-to-concern").getId());
      visit.page().locator(".task-card .fjs-form").waitFor();
      assertThat(note(visit.page())).containsText("Tämä tehtävä kuuluu muille: ");
      assertThat(visit.page().locator(".meta .claim")).isHidden();
      visit.page().screenshot(Screenshots.of("form-of-others.phone.fi"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  private TaskForm openAsSupervisor(Visit visit) {
    visit.tasklist().login(story.user("supervisor"));
    return visit.tasklist().look(TASK);
  }

  private String colleague() {
    String colleague = "colleague-" + story.id();
    story.addPerson(colleague, "supervisor");
    return colleague;
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
  }

  private String assignee() {
    return story.task("respond-to-concern").getAssignee();
  }

  private static Locator note(Page page) {
    return page.locator(".juurru-claim");
  }
}
