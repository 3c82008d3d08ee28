package fi.juurru.access;

import static fi.juurru.access.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432 and its kin: no expression comes in with a query. */
@JuurruTest
class QueryExpressionsTest {

  private static final String EXPRESSION = "{\"assigneeExpression\": \"${currentUser()}\"}";
  private static final String IN_OR = "{\"orQueries\": [" + EXPRESSION + "]}";
  private static final String DEEPER = "{\"orQueries\": [{\"orQueries\": [" + EXPRESSION + "]}]}";

  @LocalServerPort int port;
  @Autowired FilterService filters;

  @ParameterizedTest
  @CsvSource({
    "ENGINE_REST, worker",
    "WEB_APPLICATION, worker",
    "ENGINE_REST, admin",
    "WEB_APPLICATION, admin"
  })
  void adHocQueriesCarryNoneAtAnyDepth(Api api, String user) {
    Caller caller = api.caller(port, user);
    String filter = filters.createTaskFilterQuery().list().get(0).getId();
    for (String query : new String[] {EXPRESSION, IN_OR, DEEPER}) {
      for (String path :
          new String[] {
            "/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count"
          }) {
        var response = caller.post(path, query);
        assertThat(response.statusCode()).as(path + query + response.body()).isEqualTo(400);
      }
    }
    assertThat(caller.post("/task", "{\"orQueries\": [{\"assignee\": \"worker\"}]}").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${execution}",
        "${roles.holders('metsola','worker')}",
        "${currentUser().concat('x')}",
        "${now().getClass()}",
        "${dateTime().plusDays(1).getClass()}",
        "#{currentUser()} #{x}",
        "${currentUser() == 'x' ? 1 : 2}"
      })
  void aSavedFilterCarriesNoOther(String expression) {
    var response = save("{\"assigneeExpression\": \"" + expression + "\"}");
    assertThat(response).isEqualTo(400);
    assertThat(save("{\"orQueries\": [{\"assigneeExpression\": \"" + expression + "\"}]}"))
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${now()}",
        "${ now() }",
        "${dateTime()}",
        "${dateTime().plusWeeks(2)}",
        "${dateTime().minusDays(5).withTimeAtStartOfDay()}"
      })
  void aSavedFilterCarriesWhatTasklistOffers(String expression) {
    Caller admin = Api.ENGINE_REST.caller(port, "admin");
    var created =
        json(
            admin.post(
                "/filter/create", filter("{\"dueBeforeExpression\": \"" + expression + "\"}")));
    String path = "/filter/" + created.get("id").asText();
    assertThat(admin.get(path + "/list").statusCode()).isEqualTo(200);
    assertThat(admin.delete(path).statusCode()).isEqualTo(204);
  }

  @Test
  void theFiltersOfTheFirstStartWorkForEverybody() {
    Caller worker = Api.WEB_APPLICATION.caller(port, "worker");
    for (var filter : worker.read("/filter?resourceType=Task")) {
      var response = worker.get("/filter/" + filter.get("id").asText() + "/list");
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }
  }

  private int save(String query) {
    return Api.ENGINE_REST.caller(port, "admin").post("/filter/create", filter(query)).statusCode();
  }

  private static String filter(String query) {
    return "{\"resourceType\": \"Task\", \"name\": \"x\", \"properties\": {}, \"query\": "
        + query
        + "}";
  }
}
