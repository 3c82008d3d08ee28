package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.AtOnce;
import fi.juurru.JuurruTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people press at the same moment: one is done, the other hears what happened. */
@JuurruTest
class RacesTest {

  private static final int RACES = 25;

  private static final String CLAIM = "{\"userId\": \"%s\"}";

  @LocalServerPort int port;
  @Autowired TaskService tasks;
  @Autowired HistoryService history;

  @ParameterizedTest
  @EnumSource
  void oneOfTwoAnswersIsKeptWhole(Api api) {
    Caller worker = api.caller(port, "worker");
    List<Caller> two =
        List.of(api.caller(port, "supervisor"), api.caller(port, "supervisor-deputy"));
    for (int race = 0; race < RACES; race++) {
      String instance = Concerns.note(worker);
      String task = Concerns.task(two.get(0), instance);

      List<HttpResponse<String>> answers =
          atOnce(
              two.get(0),
              "/task/" + task + "/submit-form",
              answer("Ensimmäinen"),
              two.get(1),
              "/task/" + task + "/submit-form",
              answer("Toinen"));

      isDoneOnceAndExplained(answers);
      String kept = answers.get(0).statusCode() == 204 ? "Ensimmäinen" : "Toinen";
      assertThat(
              history
                  .createHistoricVariableInstanceQuery()
                  .processInstanceId(instance)
                  .variableName("firstResponse")
                  .list())
          .extracting("value")
          .containsExactly(kept);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneOfTwoClaimsHolds(Api api) {
    Caller worker = api.caller(port, "worker");
    List<String> people = List.of("supervisor", "supervisor-deputy");
    List<Caller> two = people.stream().map(person -> api.caller(port, person)).toList();
    for (int race = 0; race < RACES; race++) {
      String task = Concerns.task(two.get(0), Concerns.note(worker));

      List<HttpResponse<String>> answers =
          atOnce(
              two.get(0),
              "/task/" + task + "/claim",
              CLAIM.formatted(people.get(0)),
              two.get(1),
              "/task/" + task + "/claim",
              CLAIM.formatted(people.get(1)));

      isDoneOnceAndExplained(answers);
      int first = answers.get(0).statusCode() == 204 ? 0 : 1;
      assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
          .isEqualTo(people.get(first));
    }
  }

  @Test
  void aSecondClickFindsTheTaskDone() {
    Caller supervisor = Api.WEB_APPLICATION.caller(port, "supervisor");
    String task =
        Concerns.task(supervisor, Concerns.note(Api.WEB_APPLICATION.caller(port, "worker")));
    assertThat(supervisor.post("/task/" + task + "/submit-form", Concerns.ANSWER).statusCode())
        .isEqualTo(204);

    for (String way : List.of("submit-form", "complete", "claim", "unclaim")) {
      var late = supervisor.post("/task/" + task + "/" + way, CLAIM.formatted("supervisor"));
      assertThat(late.statusCode()).as(way + late.body()).isEqualTo(404);
      assertThat(late.body()).contains("Tehtävä on jo tehty tai sitä ei enää ole.");
    }
  }

  private static void isDoneOnceAndExplained(List<HttpResponse<String>> answers) {
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(204);
    HttpResponse<String> late =
        answers.stream().filter(answer -> answer.statusCode() != 204).findFirst().orElseThrow();
    assertThat(late.statusCode()).as(late.body()).isIn(404, 409);
    assertThat(late.body())
        .containsAnyOf("\"Joku toinen ehti", "\"Tehtävä on jo tehty")
        .doesNotContain("Cannot");
  }

  private static String answer(String text) {
    return Concerns.ANSWER.replace("Hoidetaan.", text);
  }

  private static List<HttpResponse<String>> atOnce(
      Caller one, String path, String body, Caller other, String otherPath, String otherBody) {
    return AtOnce.call(List.of(() -> one.post(path, body), () -> other.post(otherPath, otherBody)));
  }
}
