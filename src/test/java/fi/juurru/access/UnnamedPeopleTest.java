package fi.juurru.access;

import static fi.juurru.access.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.database.WholeDatabase;
import fi.juurru.process.Stories;
import fi.juurru.process.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever starts or answers what is promised to stay unnamed stands nowhere in the database
 * afterwards but where an account stands. Each test makes a person who does nothing else.
 */
@JuurruTest
class UnnamedPeopleTest {

  private static final String PASSWORD = "Uusi-salasana-123";

  /** Where anybody's id stands who has an account, an organisation and a role. */
  private static final List<String> ACCOUNT =
      List.of(
          "act_id_membership.user_id_",
          "act_id_tenant_member.user_id_",
          "act_id_user.id_",
          "act_id_user.last_",
          "act_ru_authorization.resource_id_",
          "act_ru_authorization.user_id_",
          "membership_time.user_id");

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired IdentityService identity;
  @Autowired TaskService tasks;
  @Autowired Stories stories;

  @ParameterizedTest
  @CsvSource({
    "ENGINE_REST, submit-form",
    "ENGINE_REST, start",
    "WEB_APPLICATION, submit-form",
    "WEB_APPLICATION, start"
  })
  void whoSendsAConcernUnnamedStandsNowhere(Api api, String way) {
    String person = person("kuusiranta", "metsola.worker");

    var answer =
        caller(api, person)
            .post(
                "/process-definition/key/concern-handling/" + way,
                Concerns.form("metsola", "yhdessa-alkuun"));

    String instance = json(answer).get("id").asText();
    assertThat(tasks.createTaskQuery().processInstanceId(instance).count()).isOne();
    assertOnlyAnAccount(person);
  }

  /** The search finds what is there: with consent, the name is kept for the answer. */
  @Test
  void whoLetsTheNameBeKeptIsFound() {
    String person = person("kuusiranta", "metsola.worker");
    Caller caller = caller(Api.ENGINE_REST, person);

    json(
        caller.post(
            "/process-definition/key/concern-handling/submit-form",
            Concerns.form("metsola", "yhdessa-alkuun")
                .replace("\"anonymous\": {\"value\": true}", "\"anonymous\": {\"value\": false}")));

    List<String> found = new ArrayList<>(new WholeDatabase(jdbc).columnsWith(person));
    found.removeAll(ACCOUNT);
    assertThat(found)
        .containsExactly("act_hi_detail.text_", "act_hi_varinst.text_", "act_ru_variable.text_");
  }

  @ParameterizedTest
  @EnumSource
  void whoHasAnsweredAPulseStandsNowhere(Api api) {
    try (var story = stories.begin("2026-01-12")) {
      List<String> workers = workers(story);
      String person = workers.get(0);
      assertThat(begin(story)).isNotNull();
      Caller caller = caller(api, person);
      String task = caller.read("/task?assignee=" + person).get(0).get("id").asText();
      caller.post("/task/" + task + "/claim", "{\"userId\": \"" + person + "\"}");

      var answered =
          caller.post(
              "/task/" + task + "/submit-form",
              "{\"variables\": {\"timeToUse\": {\"value\": \"4\"}}}");

      assertThat(answered.statusCode()).as(answered.body()).isBetween(200, 204);
      assertOnlyAnAccount(person);

      String last = workers.get(workers.size() - 1);
      workers.subList(1, workers.size()).forEach(worker -> answer(story, worker));
      story.settle();
      assertThat(story.task("discuss-results")).isNotNull();
      assertOnlyAnAccount(last);
    }
  }

  /** A name among those who have not answered would tell who has. */
  @Test
  void whoWasAskedAndDidNotAnswerStandsNowhere() {
    try (var story = stories.begin("2026-01-12")) {
      List<String> workers = workers(story);
      begin(story);
      story.until("2026-01-27");

      assertThat(story.openTasks()).containsExactly("discuss-experiences");
      assertOnlyAnAccount(workers.get(0));
    }
  }

  @Test
  void nothingMarksPeopleForCounting() {
    assertThat(jdbc.sql("select count(*) from act_ru_task_meter_log").query(Long.class).single())
        .isZero();
  }

  @Test
  void nobodyIsNamedAsWhoGaveATaskToItsGroup() {
    Caller coordinator = Api.ENGINE_REST.caller(port, "coordinator");
    Concerns.note(Api.ENGINE_REST.caller(port, "worker"));

    assertThat(coordinator.read("/history/identity-link-log"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link.get("assignerId").isNull()).isTrue());
  }

  private void assertOnlyAnAccount(String person) {
    assertThat(new WholeDatabase(jdbc).columnsWith(person)).isEqualTo(ACCOUNT);
    assertThat(
            jdbc.sql("select distinct resource_type_ from act_ru_authorization where user_id_ = ?")
                .param(person)
                .query(Integer.class)
                .list())
        .containsExactlyInAnyOrder(Resources.USER.resourceType(), Resources.TENANT.resourceType());
  }

  private String person(String organisation, String group) {
    String id = "person-" + UUID.randomUUID();
    var user = identity.newUser(id);
    user.setLastName(id);
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    identity.createTenantUserMembership(organisation, id);
    identity.createMembership(id, group);
    return id;
  }

  private Caller caller(Api api, String person) {
    return api == Api.ENGINE_REST
        ? Caller.overEngineRest(port, person, PASSWORD)
        : Caller.overWebApplication(port, person, PASSWORD, "tasklist");
  }

  private List<String> workers(Story story) {
    identity.deleteMembership(story.user("worker"), story.unit() + ".worker");
    return IntStream.range(0, 5)
        .mapToObj(number -> person(story.organisation(), story.unit() + ".worker"))
        .toList();
  }

  private static String begin(Story story) {
    return story
        .as("supervisor")
        .start("experience-pulse", Map.of("unit", story.unit(), "method", story.method()))
        .getId();
  }

  private static void answer(Story story, String worker) {
    Map<String, Object> values = new HashMap<>();
    values.put("timeToUse", "4");
    story.asUser(worker).complete("answer-pulse", values);
  }
}
