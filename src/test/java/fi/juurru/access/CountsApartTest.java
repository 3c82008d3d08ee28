package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one organisation does changes no answer that another one gets: no list, count or report. */
@JuurruTest
class CountsApartTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @EnumSource
  void noAnswerTellsThatOthersHaveDoneSomething(Api api) {
    Caller worker = api.caller(port, "worker");
    Caller supervisor = api.caller(port, "supervisor");
    Caller stranger = api.caller(port, "harjula-coordinator");
    String definition = worker.read("/process-definition/key/concern-handling").get("id").asText();
    Map<String, String> before = answers(stranger, definition);

    String done = Concerns.note(worker);
    String task = Concerns.task(supervisor, done);
    supervisor.post("/task/" + task + "/comment/create", "{\"message\": \"Huomenna.\"}");
    supervisor.post("/task/" + task + "/submit-form", Concerns.ANSWER);
    Concerns.note(worker);

    Map<String, String> after = answers(stranger, definition);
    after.entrySet().removeIf(answer -> answer.getValue().equals(before.get(answer.getKey())));
    assertThat(after).as("answers that have changed").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aCommentIsReadByThoseWhoMayReadItsTask(Api api) {
    Caller supervisor = api.caller(port, "supervisor");
    String task = Concerns.task(supervisor, Concerns.note(api.caller(port, "worker")));
    String comment =
        Caller.json(
                supervisor.post(
                    "/task/" + task + "/comment/create", "{\"message\": \"Luottamuksellista\"}"))
            .get("id")
            .asText();

    assertThat(supervisor.get("/task/" + task + "/comment/" + comment).body())
        .contains("Luottamuksellista");
    for (String other : new String[] {"harjula-coordinator", "worker-sv"}) {
      Caller stranger = api.caller(port, other);
      for (String path : new String[] {"/comment/" + comment, "/comment", "/attachment"}) {
        var answer = stranger.get("/task/" + task + path);
        assertThat(answer.statusCode()).as(other + path + answer.body()).isEqualTo(404);
      }
    }
  }

  /** About everything and about one process that all have. */
  private static Map<String, String> answers(Caller caller, String definition) {
    return Reads.answers(caller, name -> name.endsWith(" key") ? "concern-handling" : definition);
  }
}
