package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.process.Stories;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a person has begun to write is kept for this person alone, while the task is open. */
@JuurruTest
class DraftsTest {

  private static final String DRAFT = "{\"firstResponse\": \"Kiitos, selvitän\", \"n\": [1, null]}";

  @Autowired TaskService tasks;
  @Autowired IdentityService identity;
  @Autowired Stories stories;
  @Autowired JdbcTemplate database;
  @LocalServerPort int port;

  private Caller supervisor;
  private String task;

  @BeforeEach
  void aConcernWaits() {
    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    supervisor = Api.WEB_APPLICATION.caller(port, "supervisor");
    task = Concerns.task(Api.ENGINE_REST.caller(port, "supervisor"), instance);
  }

  @Test
  void whatWasKeptIsThereOnAnotherMachineAndTheLatestCounts() {
    assertThat(Caller.json(get(supervisor)).path("answers").isNull()).isTrue();
    assertThat(put(supervisor, "{\"firstResponse\": \"Kiit\"}").statusCode()).isEqualTo(200);
    assertThat(put(supervisor, DRAFT).statusCode()).isEqualTo(200);

    var draft = Caller.json(get(Api.WEB_APPLICATION.caller(port, "supervisor")));
    assertThat(draft.path("answers").toString())
        .isEqualTo("{\"n\":[1,null],\"firstResponse\":\"Kiitos, selvitän\"}");
    assertThat(draft.path("kept").asText()).startsWith("20");
  }

  @Test
  void nobodyElseIsShownIt() {
    put(supervisor, DRAFT);

    assertThat(get(Api.WEB_APPLICATION.caller(port, "coordinator")).body())
        .doesNotContain("Kiitos");
    assertThat(get(Api.WEB_APPLICATION.caller(port, "admin")).body()).doesNotContain("Kiitos");
    for (String stranger : List.of("worker", "harjula-coordinator", "supervisor-sv")) {
      Caller caller = Api.WEB_APPLICATION.caller(port, stranger);
      assertThat(List.of(get(caller).statusCode(), put(caller, DRAFT).statusCode()))
          .as(stranger)
          .containsExactly(204, 204);
    }
    assertThat(get(Caller.nobody(port)).statusCode()).isEqualTo(401);
    assertThat(drafts()).isEqualTo(1);
  }

  @Test
  void itEndsWithTheTaskAndDoesNotComeBack() {
    put(supervisor, DRAFT);
    tasks.complete(task, Map.of("firstResponse", "Kiitos", "handling", "solved"));

    assertThat(drafts()).isZero();
    assertThat(put(supervisor, DRAFT).statusCode()).isEqualTo(204);
    assertThat(get(supervisor).statusCode()).isEqualTo(204);
  }

  @Test
  void whatNoTextMayHoldIsNotKeptAndTheWriterHearsWhy() {
    var refused = put(supervisor.speaking("sv"), "{\"firstResponse\": \"Hän on 010101-123N\"}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ta bort personbeteckningen").doesNotContain("010101");
    assertThat(put(supervisor, "[1]").statusCode()).isEqualTo(400);
    assertThat(put(supervisor, "{").statusCode()).isEqualTo(400);
    assertThat(drafts()).isZero();
  }

  @Test
  void answersThatStayUnnamedAreNotKept() {
    try (var story = stories.begin("2026-01-12")) {
      String worker = story.user("worker");
      for (int number = 1; number < 5; number++) {
        story.addPerson(number + "-" + worker, "worker");
      }
      story
          .as("supervisor")
          .start("experience-pulse", Map.of("unit", story.unit(), "method", story.method()));
      var person = identity.createUserQuery().userId(worker).singleResult();
      person.setPassword(Newcomer.PASSWORD);
      identity.saveUser(person);
      task = tasks.createTaskQuery().taskAssignee(worker).singleResult().getId();
      Caller caller = Api.WEB_APPLICATION.caller(port, worker, Newcomer.PASSWORD);

      assertThat(put(caller, "{\"trustInChange\": \"1\"}").statusCode()).isEqualTo(204);
      assertThat(get(caller).statusCode()).isEqualTo(204);
      assertThat(drafts()).isZero();
    }
  }

  @Test
  void itEndsWithTheAccount() {
    String user = Newcomer.joins(identity, "metsola.supervisor");
    put(Api.WEB_APPLICATION.caller(port, user, Newcomer.PASSWORD), DRAFT);
    assertThat(drafts()).isEqualTo(1);

    Caller admin = Api.ENGINE_REST.caller(port, "admin");
    admin.delete("/group/metsola.supervisor/members/" + user);
    assertThat(admin.delete("/user/" + user).statusCode()).isEqualTo(204);
    assertThat(drafts()).isZero();
  }

  private int drafts() {
    return database.queryForObject(
        "select count(*) from form_draft where task = ?", Integer.class, task);
  }

  private HttpResponse<String> get(Caller caller) {
    return caller.absolute("GET", "/camunda/api/juurru/drafts/" + task, null);
  }

  private HttpResponse<String> put(Caller caller, String answers) {
    return caller.absolute("PUT", "/camunda/api/juurru/drafts/" + task, answers);
  }
}
