package fi.juurru.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Tasklist as a person meets it. Found by its structure, not by its own words, which depend on the
 * reader's language; processes, tasks, filters and fields by the names that our models give them.
 */
public final class Tasklist {

  private final Page page;
  private final String address;
  private final Words words;

  Tasklist(Page page, String host, Words words) {
    this.page = page;
    this.address = host + "/camunda/app/tasklist/";
    this.words = words;
  }

  /** Logs a trial user in, whose password is the user id, and waits for the person's filters. */
  public void login(String user) {
    page.navigate(address);
    signIn(user);
    page.locator(".task-filter.active:visible, .juurru-fold:visible").first().waitFor();
  }

  /** Signs a trial user in where the page asks for it. */
  void signIn(String user) {
    enter("username", user);
    enter("password", user);
    page.locator("form[name=signinForm] button[type=submit]").click();
  }

  /** Without the keyboard: a moment after the page is there, it takes the cursor to the name. */
  private void enter(String field, String value) {
    page.locator("input[ng-model=" + field + "]")
        .evaluate(
            "(input, value) => { input.value = value; input.dispatchEvent(new Event('input')); }",
            value);
  }

  /** Logs out and waits for the login page. */
  public void logout() {
    unfoldMenu();
    page.locator(".account > a").click();
    page.locator(".account .logout > a").click();
    page.locator("form[name=signinForm]").waitFor();
  }

  /** Searches a process in the dialog for starting one, chooses it, and waits for its form. */
  TaskForm start(String process) {
    unfoldMenu();
    page.locator(".start-process-action a").click();
    Locator dialog = page.locator(".modal-content");
    dialog.locator("ul.processes a").first().waitFor();
    dialog.locator(".juurru-start-search").fill(words.of(process));
    dialog.locator("a:text-is(\"" + words.of(process) + "\")").click();
    dialog.locator(".fjs-form").waitFor();
    return new TaskForm(page, words, dialog, dialog.locator(".modal-footer button[type=submit]"));
  }

  /** On a phone the menu is folded. */
  private void unfoldMenu() {
    Locator folded = page.locator("[cam-widget-header] .navbar-toggle:not(.open)");
    if (folded.isVisible()) {
      folded.click();
    }
  }

  /** The card of a task in the chosen filter. */
  Locator card(String task) {
    return page.locator("li.task")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("h4.task a:text-is(\"" + words.of(task) + "\")")));
  }

  /** Opens a task by its card, claims it if nobody has, and waits for its form. */
  TaskForm open(String task) {
    card(task).locator("h4.task a").click();
    return opened(task);
  }

  /** Opens a task by its card and waits for its form; claims it only as the page does by itself. */
  TaskForm look(String task) {
    card(task).locator("h4.task a").click();
    return look(named(task));
  }

  /**
   * The task that opens by itself when its process was started; claims it and waits for its form.
   */
  TaskForm begun(String task) {
    return opened(task);
  }

  private TaskForm opened(String task) {
    return claimed(named(task));
  }

  private Locator named(String task) {
    Locator pane = page.locator(".task-card");
    pane.locator("h2.task:text-is(\"" + words.of(task) + "\")").waitFor();
    return pane;
  }

  /** Opens a task by its address, as from a message, claims it and waits for its form. */
  public TaskForm openById(String id) {
    page.evaluate("id => { location.hash = '/?task=' + id; }", id);
    Locator pane = page.locator(".task-card");
    pane.locator("h2.task").waitFor();
    return claimed(pane);
  }

  /** Follows the message that the person who has completed a task has the next one too. */
  TaskForm next(String task) {
    page.locator(".juurru-after button:text-is(\"" + words.of(task) + "\")").click();
    return opened(task);
  }

  /** Gives the whole page to the open form, or the lists their place back. */
  void enlarge(boolean whole) {
    page.locator(whole ? "button.maximize" : "button.reset-regions").click();
  }

  /** Goes to the address of a task, which may not be for this person. */
  void follow(String link) {
    page.evaluate("link => { location.href = link; }", link);
  }

  /** Closes the newest message, which covers the menu below it. */
  void closeNotice() {
    notice().locator(".close:not(.ng-hide)").click();
  }

  /** The newest message on the page. */
  Locator notice() {
    return page.locator(".notifications .alert").last();
  }

  /** Not by a click that waits for the button: the page may be claiming the task by itself. */
  private TaskForm claimed(Locator pane) {
    Locator claim = pane.locator("button.claim");
    Locator unclaim = pane.locator("button.unclaim");
    claim.or(unclaim).waitFor();
    claim.evaluateAll("buttons => buttons.forEach(button => button.click())");
    unclaim.waitFor();
    return look(pane);
  }

  /** The form of the task that is open, as it is. */
  TaskForm look(Locator pane) {
    pane.locator(".fjs-form").waitFor();
    return new TaskForm(page, words, pane, pane.locator(".form-actions button.btn-primary"));
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
