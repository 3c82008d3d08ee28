package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.Unnamed;
import fi.juurru.process.Stories;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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
  @Autowired RepositoryService repository;
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
  void whatIsBegunBeforeAStartIsThereForTheSamePersonUntilItIsSent() {
    try (var story = stories.begin("2026-01-12")) {
      String start = "/camunda/api/juurru/start-drafts/unit-pause";
      String user = story.user("supervisor");
      story.letIn("supervisor");
      Caller person = Api.WEB_APPLICATION.caller(port, user);
      assertThat(person.absolute("PUT", start, DRAFT).statusCode()).isEqualTo(200);
      assertThat(person.absolute("PUT", start, "{\"n\": \"010101-123N\"}").statusCode())
          .isEqualTo(422);

      assertThat(Api.WEB_APPLICATION.caller(port, user).absolute("GET", start, null).body())
          .contains("Kiitos, selvitän");
      assertThat(supervisor.absolute("GET", start, null).body()).doesNotContain("Kiitos");
      assertThat(Caller.nobody(port).absolute("GET", start, null).statusCode()).isEqualTo(401);

      story
          .as("supervisor")
          .start(
              "unit-pause",
              Map.of("unit", story.unit(), "firstDay", "2026-02-09", "lastDay", "2026-02-27"));
      assertThat(person.absolute("GET", start, null).body()).contains("\"answers\":null");
    }
  }

  @Test
  void noStartIsKeptThatStaysUnnamedOrIsNotThePersonsToBegin() {
    List<String> unnamed =
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
            .filter(
                process ->
                    Unnamed.starts(
                        (ProcessDefinitionEntity)
                            ((RepositoryServiceImpl) repository)
                                .getDeployedProcessDefinition(process.getId())))
            .map(ProcessDefinition::getKey)
            .toList();
    assertThat(unnamed).isNotEmpty();
    for (String process : unnamed) {
      assertThat(keptStart(supervisor, process)).as(process).isEqualTo(204);
    }
    assertThat(keptStart(Api.WEB_APPLICATION.caller(port, "worker"), "crisis-operation"))
        .isEqualTo(204);
    assertThat(keptStart(supervisor, "no-process")).isEqualTo(204);
    assertThat(
            database.queryForObject(
                "select count(*) from start_draft where person in ('supervisor', 'worker')",
                Integer.class))
        .isZero();
  }

  private static int keptStart(Caller caller, String process) {
    return caller
        .absolute("PUT", "/camunda/api/juurru/start-drafts/" + process, DRAFT)
        .statusCode();
  }

  @Test
  void itEndsWithTheAccount() {
    String user = Newcomer.joins(identity, "metsola.supervisor");
    Caller person = Api.WEB_APPLICATION.caller(port, user, Newcomer.PASSWORD);
    put(person, DRAFT);
    assertThat(keptStart(person, "unit-pause")).isEqualTo(200);
    assertThat(drafts()).isEqualTo(1);

    Caller admin = Api.ENGINE_REST.caller(port, "admin");
    admin.delete("/group/metsola.supervisor/members/" + user);
    assertThat(admin.delete("/user/" + user).statusCode()).isEqualTo(204);
    assertThat(drafts()).isZero();
    assertThat(
            database.queryForObject(
                "select count(*) from start_draft where person = ?", Integer.class, user))
        .isZero();
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
