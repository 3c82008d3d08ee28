package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens at a form: who takes the task, and what comes after it is sent. */
class FormInBrowserTest extends StoryInBrowser {

  private static final String PAUSE = "Työyksikön tauko";
  private static final String FIRST_DAY = "Ensimmäinen taukopäivä";
  private static final String ANSWER = "Mitä vastaat?";

  private static final String NOTE_ALL_LABELS =
      """
      window.labels = new Set();
      new MutationObserver(() =>
        document.querySelectorAll('.fjs-form label').forEach(label => labels.add(label.textContent))
      ).observe(document, {subtree: true, childList: true, characterData: true});
      """;

  /** The star's place against the end of the label's words, in lines, on ever narrower labels. */
  private static final String LONELY_STARS =
      """
      form => [...form.querySelectorAll('.fjs-asterix')].flatMap(star => {
        const label = star.parentElement;
        const words = document.createRange();
        words.selectNodeContents(star.previousSibling);
        return Array.from({length: 150}, (_, i) => 300 - i).filter(width => {
          label.style.width = `${width}px`;
          const lines = [...words.getClientRects()];
          return star.getBoundingClientRect().left < lines.at(-1).right - 1;
        }).map(width => `${label.textContent} ${width}`);
      })
      """;

  @BeforeEach
  void aConcernWaits() {
    story.letIn("supervisor");
    aConcernIsToBeAnswered();
  }

  @Test
  void whoIsAloneInAGroupHasTheTaskByOpeningIt() {
    try (var visit = new Visit(chromium, port, FINNISH, Screen.PHONE)) {
      visit.page().addInitScript(NOTE_ALL_LABELS);
      openAsSupervisor(visit);
      assertThat(note(visit.page())).hasText("Tehtävä on nyt sinulla.");
      assertThat(visit.page().locator(".form-actions .btn-primary")).isEnabled();
      assertThat((List<?>) visit.page().evaluate("[...labels]"))
          .as("also for a moment only what is asked before any answer")
          .extracting(Object::toString)
          .contains("Mitä vastaat?*", "Miten asia etenee?*")
          .doesNotContain("Mikä askel sovittiin?*", "Mitä ehdotat johdolle?*");
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

      assertThat(form.refusal())
          .containsText(
              "Joku toinen ehti ottaa tehtävän ennen sinua. Kirjoittamasi jää lomakkeelle.");
      assertThat(note(visit.page())).hasText("Tehtävän on ottanut: " + colleague);
      assertThat(form.input(ANSWER)).hasValue("Kiitos, katson tätä.");
      visit.page().screenshot(Screenshots.of("form-lost.fi"));
      visit.page().locator(".form-actions").scrollIntoViewIfNeeded();
      assertThat(note(visit.page())).isInViewport();
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
      visit.page().locator(".form-actions").scrollIntoViewIfNeeded();
      assertThat(note(visit.page())).isInViewport();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void afterATaskTheNextOneIsOfferedUntilNothingIsLeft() {
    aConcernIsToBeAnswered();
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.tasklist().login(story.user("supervisor"));
      visit.page().locator("li.task h4.task a").first().click();
      answered(visit.tasklist().look(page.locator(".task-card")));
      assertThat(after(page)).containsText("Vastauksesi on tallessa. Seuraava tehtäväsi:");
      assertThat(after(page).locator("button:text-is('" + CONCERN + "')")).isFocused();
      page.screenshot(Screenshots.of("form-next.fi"));

      page.keyboard().press("Enter");
      TaskForm next = visit.tasklist().look(page.locator(".task-card"));
      assertThat(page.locator(".task-card .fjs-container")).isFocused();
      page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
      answered(next);
      assertThat(after(page))
          .containsText("Vastauksesi on tallessa. Sinua ei nyt odota muu tehtävä.");
      assertThat(page.locator(".juurru-after")).isFocused();
      page.screenshot(Screenshots.of("form-nothing-left.phone.fi"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aStartIsKeptUntilItIsSentAndThenItsFirstTaskIsOpen() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.tasklist().login(story.user("supervisor"));
      TaskForm form = visit.tasklist().start(PAUSE);
      page.locator(".modal .fjs-input-group").first().click();
      assertThat(page.locator(".modal .fjs-dropdownlist")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator(".modal .fjs-dropdownlist")).isHidden();
      assertThat(form.text()).isVisible();

      form.day(FIRST_DAY, story.today().plusDays(7));
      assertThat(page.locator(".modal-footer .juurru-kept")).containsText("Säilytetty");
      page.screenshot(Screenshots.of("start-kept.fi"));
      page.keyboard().press("Escape");
      assertThat(form.text()).isHidden();

      form = visit.tasklist().start(PAUSE);
      assertThat(form.input(FIRST_DAY)).hasValue("19.1.2026");
      form.choose("Työyksikkö", "Yksikkö " + story.unit());
      form.day("Viimeinen taukopäivä", story.today().plusDays(21));
      form.complete();
      page.locator(".task-card h2.task:text-is('Tarkista tauko')").waitFor();
      assertThat(page.locator(".task-card .fjs-container")).isFocused();
      assertThat(after(page)).containsText("Asia on alkanut.");
      assertThat(note(page)).hasText("Tehtävä tulee sinulle, kun alat vastata.");
      page.screenshot(Screenshots.of("start-first-task.fi"));

      assertThat(visit.tasklist().start(PAUSE).input(FIRST_DAY)).hasValue("");
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void aQuestionIsLouderThanItsOptionsAndKeepsItsStar() {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      TaskForm form = openAsSupervisor(visit);
      form.pick("Miten asia etenee?", "Sovittiin askel");
      Locator question =
          visit.page().locator(".fjs-form-field-radio > .fjs-form-field-label").first();
      Locator option = visit.page().locator(".fjs-form-field-radio label[for*='-0']").first();
      assertThat(loudness(question, "fontSize"))
          .isGreaterThanOrEqualTo(loudness(option, "fontSize"));
      assertThat(loudness(question, "fontWeight")).isGreaterThan(loudness(option, "fontWeight"));
      assertThat((List<?>) form.text().evaluate(LONELY_STARS)).isEmpty();
    }
  }

  private static double loudness(Locator label, String property) {
    return ((Number)
            label.evaluate(
                "(label, property) => parseFloat(getComputedStyle(label)[property])", property))
        .doubleValue();
  }

  private static void answered(TaskForm form) {
    form.write(ANSWER, "Kiitos, hoidetaan.");
    form.pick("Miten asia etenee?", "Asia ratkesi tai vastaus riittää").complete();
  }

  private static Locator after(Page page) {
    return page.locator(".juurru-after");
  }

  private TaskForm openAsSupervisor(Visit visit) {
    visit.tasklist().login(story.user("supervisor"));
    return visit.tasklist().look(CONCERN);
  }

  private String colleague() {
    String colleague = "colleague-" + story.id();
    story.addPerson(colleague, "supervisor");
    return colleague;
  }

  private String assignee() {
    return story.task("respond-to-concern").getAssignee();
  }

  private static Locator note(Page page) {
    return page.locator(".juurru-claim");
  }
}
