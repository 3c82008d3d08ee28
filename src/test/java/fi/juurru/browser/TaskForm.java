package fi.juurru.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** An open form, of a task or of a process to start: its fields are found by their labels. */
public final class TaskForm {

  private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");

  private static final String SMALLEST_LETTERS =
      """
      form => {
        const sizes = [];
        const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const {parentElement: parent, nodeValue} = walker.currentNode;
          if (nodeValue.trim() && parent.checkVisibility()) {
            sizes.push(parent);
          }
        }
        sizes.push(...form.querySelectorAll('input, textarea'));
        return Math.min(...sizes.map(one => parseFloat(getComputedStyle(one).fontSize)));
      }
      """;

  private final Page page;
  private final Words words;
  private final Locator pane;
  private final Locator submit;
  private final Map<String, String> written = new LinkedHashMap<>();

  TaskForm(Page page, Words words, Locator pane, Locator submit) {
    this.page = page;
    this.words = words;
    this.pane = pane;
    this.submit = submit;
  }

  /** The part of the form under a group's label, where other parts have fields of the same name. */
  TaskForm in(String group) {
    var named = new Page.GetByRoleOptions().setName(words.of(group)).setExact(true);
    return new TaskForm(page, words, page.getByRole(AriaRole.GROUP, named), submit);
  }

  /** Writes into a text or number field and leaves it, upon which the form takes the text over. */
  public TaskForm write(String label, String text) {
    written.put(label, text);
    Locator input = input(label);
    input.focus();
    redrawn();
    input.fill(text);
    input.blur();
    return redrawn();
  }

  /** Chooses an option of a list. */
  TaskForm choose(String label, String option) {
    field(label).locator(".fjs-input-group, .fjs-taglist-input").click();
    field(label).locator(".fjs-dropdownlist-item:text-is(\"" + words.of(option) + "\")").click();
    page.evaluate("() => document.activeElement.blur()"); // else a long list covers what follows
    return redrawn();
  }

  /** Picks one of the options that are all in sight. */
  public TaskForm pick(String label, String option) {
    label(field(label), option).locator("input").check();
    return redrawn();
  }

  /** Ticks a box. */
  TaskForm tick(String label) {
    input(label).check();
    return redrawn();
  }

  /** Types a day as Finns write it. */
  TaskForm day(String label, LocalDate day) {
    Locator input = input(label);
    input.focus();
    redrawn();
    input.fill(day.format(FINNISH));
    input.press("Enter");
    input.blur();
    return redrawn();
  }

  /** The whole form, for assertions on what it says. */
  Locator text() {
    return pane.locator(".fjs-form");
  }

  /** Height of the smallest letters of the form, in pixels. */
  double smallestLetters() {
    return ((Number) text().evaluate(SMALLEST_LETTERS)).doubleValue();
  }

  /** What the form says against a field. */
  Locator fault(String label) {
    return field(label).locator(".fjs-form-field-error");
  }

  /** Sends the form and waits until the server has taken it. */
  public void complete() {
    writeAgainWhatWasForgotten();
    submit.click();
    pane.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** Sends the form, which the form itself or the server will not take. */
  void send() {
    submit.click();
  }

  /** The newest message against the form. */
  Locator refusal() {
    return page.locator(".notifications .alert-danger").last();
  }

  /** The field itself, for assertions on its value. */
  public Locator input(String label) {
    return field(label).locator("input, textarea").first();
  }

  /**
   * Waits until the form has drawn itself anew: the form library forgets what is typed meanwhile,
   * for which people are too slow.
   */
  private TaskForm redrawn() {
    page.evaluate("() => new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))");
    return this;
  }

  /** As people do: claiming loads the form anew, which on a slow machine may come after typing. */
  private void writeAgainWhatWasForgotten() {
    Map.copyOf(written).entrySet().stream()
        .filter(entry -> input(entry.getKey()).isVisible())
        .filter(entry -> !input(entry.getKey()).inputValue().equals(entry.getValue()))
        .forEach(entry -> write(entry.getKey(), entry.getValue()));
  }

  private Locator field(String label) {
    return label(pane, label).locator("..");
  }

  /** By the label's own text: a required field adds an asterisk in an element of its own. */
  private Locator label(Locator within, String text) {
    return within.locator("label:text-is(\"" + words.of(text).replace("\"", "\\\"") + "\")");
  }
}
