package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No query comes with a list that fills the memory. */
@JuurruTest
class QueryListsTest {

  @LocalServerPort int port;
  @Autowired FilterService filters;

  @ParameterizedTest
  @CsvSource({
    "ENGINE_REST, worker",
    "WEB_APPLICATION, worker",
    "ENGINE_REST, admin",
    "WEB_APPLICATION, admin"
  })
  void aThousandIsTheMostAnywhereInAQuery(Api api, String user) {
    Caller caller = api.caller(port, user).speaking("sv");
    String filter = filters.createTaskFilterQuery().list().get(0).getId();
    for (String path :
        List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter)) {
      for (String list : List.of("taskIdIn", "candidateGroups", "processInstanceIdIn")) {
        assertRefused(caller, path, "{\"" + list + "\": " + ids(1001) + "}");
      }
      assertRefused(caller, path, "{\"orQueries\": [{\"assigneeIn\": " + ids(1001) + "}]}");
      assertRefused(caller, path, "{\"orQueries\": " + many("{\"name\": \"x\"}") + "}");
      assertRefused(
          caller,
          path,
          "{\"processVariables\": "
              + many("{\"name\": \"x\", \"operator\": \"eq\", \"value\": \"x\"}")
              + "}");
    }
    assertRefused(caller, "/history/task", "{\"taskDefinitionKeyIn\": " + ids(1001) + "}");
    assertRefused(
        caller, "/history/variable-instance", "{\"processInstanceIdIn\": " + ids(1001) + "}");
    assertRefused(caller, "/process-instance", "{\"processInstanceIds\": " + ids(1001) + "}");
    assertRefused(caller, "/variable-instance", "{\"activityInstanceIdIn\": " + ids(1001) + "}");
  }

  @ParameterizedTest
  @EnumSource(Api.class)
  void aThousandAreAnswered(Api api) {
    Caller worker = api.caller(port, "worker");
    var answer = worker.post("/task/count", "{\"taskIdIn\": " + ids(1000) + "}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void aSavedFilterHasNoLongerOnesEither() {
    var answer =
        Api.ENGINE_REST
            .caller(port, "admin")
            .post(
                "/filter/create",
                "{\"resourceType\": \"Task\", \"name\": \"x\", \"query\": {\"orQueries\":"
                    + " [{\"taskIdIn\": "
                    + ids(1001)
                    + "}]}}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("Haussa voi olla enintään 1000 arvoa");
  }

  @Test
  void cockpitsOwnQueriesNeither() {
    Caller coordinator = Caller.overWebApplication(port, "coordinator", "coordinator", "cockpit");
    String path = "/camunda/api/cockpit/plugin/base/default/process-instance";
    for (String end : List.of("", "/count")) {
      var many = coordinator.absolute("POST", path + end, "{\"activityIdIn\": " + ids(1001) + "}");
      assertThat(many.statusCode()).as(many.body()).isEqualTo(400);
      var few = coordinator.absolute("POST", path + end, "{\"activityIdIn\": " + ids(2) + "}");
      assertThat(few.statusCode()).as(few.body()).isEqualTo(200);
    }
  }

  private static void assertRefused(Caller caller, String path, String query) {
    String way = path.matches("/filter/[^/]+") ? path + "/count" : path;
    var answer = caller.post(way, query);
    assertThat(answer.statusCode()).as(way + query.substring(0, 40) + answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("En sökning kan ha högst 1000 värden");
  }

  private static String ids(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"" + i + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String many(String one) {
    return IntStream.range(0, 1001).mapToObj(i -> one).collect(Collectors.joining(",", "[", "]"));
  }
}
