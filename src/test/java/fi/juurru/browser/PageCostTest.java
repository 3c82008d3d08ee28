package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import fi.juurru.Statements;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What our scripts add to a page of Tasklist, against the same page without them. */
class PageCostTest extends StoryInBrowser {

  /** What is asked for again every ten seconds is no part of a page. */
  private static final String ONCE =
      """
      const later = window.setTimeout;
      window.setTimeout = (act, millis, ...given) =>
        millis > 5000 ? 0 : later(act, millis, ...given);
      """;

  /** Statements for the number of tasks in a filter. */
  private static final int OF_A_FILTER = 4;

  /** For what was kept, and for what would come of claiming the task. */
  private static final int OF_A_DRAFT = 15;

  /** What the engine does by itself at that moment. */
  private static final int ROOM = 5;

  @Autowired FilterService filters;

  private final List<String> asked = new CopyOnWriteArrayList<>();

  @BeforeEach
  void begin() {
    aPauseIsToBeConfirmed();
  }

  /** Requests and SQL statements of the list and of a form. */
  private record Cost(List<String> list, List<String> form, int listSql, int formSql) {}

  @Test
  void aPageAsksForTwoThingsMoreThanCamundasAtMost() {
    Cost stock = cost(true);
    Cost own = cost(false);
    assertThat(own.list())
        .as("list; Camunda's %s", stock.list())
        .hasSizeBetween(1, stock.list().size() + 2);
    assertThat(own.form())
        .as("form; Camunda's %s", stock.form())
        .hasSizeBetween(1, stock.form().size() + 2);
    int filtersCounted = 1 + OF_A_FILTER * (int) filters.createTaskFilterQuery().count();
    assertThat(own.listSql() - stock.listSql())
        .as("more SQL statements for a list")
        .isLessThanOrEqualTo(filtersCounted + ROOM);
    assertThat(own.formSql() - stock.formSql())
        .as("more SQL statements for a form")
        .isLessThanOrEqualTo(OF_A_DRAFT + ROOM);
  }

  private Cost cost(boolean isStock) {
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      page.addInitScript(ONCE);
      if (isStock) {
        page.route("**/tasklist/scripts/config.js*", PageCostTest::withoutOurScripts);
      }
      page.onRequest(
          request -> {
            String address = request.url().replaceAll(".*(/camunda/.*?)(\\?.*)?$", "$1");
            if (address.startsWith("/camunda/api/")) {
              asked.add(request.method() + " " + address);
            }
          });
      visit.open("/camunda/app/tasklist/");
      page.locator("form[name=signinForm]").waitFor();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      asked.clear();
      List<String> listSql =
          Statements.of(
              () -> {
                visit.tasklist().signIn(story.user("supervisor"));
                visit.tasklist().card(CONFIRM).waitFor();
                page.waitForLoadState(LoadState.NETWORKIDLE);
              });
      List<String> list = List.copyOf(asked);
      asked.clear();
      List<String> formSql =
          Statements.of(
              () -> {
                visit.tasklist().look(CONFIRM);
                page.waitForLoadState(LoadState.NETWORKIDLE);
              });
      return new Cost(list, List.copyOf(asked), listSql.size(), formSql.size());
    }
  }

  private static void withoutOurScripts(Route route) {
    var answer = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(answer)
            .setBody(
                answer.text().replaceAll("(?s)customScripts: \\[.*?\\]", "customScripts: []")));
  }
}
