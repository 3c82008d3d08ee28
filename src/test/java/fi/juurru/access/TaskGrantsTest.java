package fi.juurru.access;

import static fi.juurru.access.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.Statements;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Grants on tasks: as many as the open tasks need, however many have been done. */
@JuurruTest
class TaskGrantsTest {

  @LocalServerPort int port;
  @Autowired AuthorizationService authorizations;
  @Autowired JdbcTemplate database;

  @Test
  void whoWasNeverNamedByATaskReadsNothingOfIt() {
    Caller supervisor = Api.ENGINE_REST.caller(port, "supervisor");
    String task = Concerns.task(supervisor, Concerns.note(Api.ENGINE_REST.caller(port, "worker")));
    json(supervisor.post("/task/" + task + "/comment/create", "{\"message\": \"Hoidan.\"}"));
    supervisor.post("/task/" + task + "/claim", "{\"userId\": \"supervisor\"}");
    for (String history : List.of("task", "user-operation", "identity-link-log")) {
      String path = "/history/" + history + "?taskId=" + task;
      assertThat(supervisor.read(path)).as(path).isNotEmpty();
      for (String other : List.of("worker", "management", "harjula-coordinator")) {
        assertThat(Api.ENGINE_REST.caller(port, other).read(path)).as(other + path).isEmpty();
      }
    }
    assertThat(supervisor.read("/history/task?taskAssignee=worker")).isEmpty();
  }

  @Test
  void grantsOnTasksGoWithTheTasks() {
    Caller worker = Api.ENGINE_REST.caller(port, "worker");
    Caller supervisor = Api.ENGINE_REST.caller(port, "supervisor");
    long before = grantsBesidesOpenTasks();
    for (int n = 0; n < 3; n++) {
      String task = Concerns.task(supervisor, Concerns.note(worker));
      supervisor.post("/task/" + task + "/claim", "{\"userId\": \"supervisor\"}");
      assertThat(supervisor.post("/task/" + task + "/submit-form", Concerns.ANSWER).statusCode())
          .isEqualTo(204);
      assertThat(
              authorizations.createAuthorizationQuery().resourceId(task).list().stream()
                  .map(Authorization::getResourceType))
          .isEmpty();
    }
    assertThat(grantsBesidesOpenTasks()).isEqualTo(before);
  }

  private long grantsBesidesOpenTasks() {
    return database.queryForObject(
        "select count(*) from act_ru_authorization"
            + " where resource_id_ not in (select id_ from act_ru_task)",
        Long.class);
  }

  @Test
  void theMigrationTakesAwayWhatPiledUp() {
    String task =
        Concerns.task(
            Api.ENGINE_REST.caller(port, "supervisor"),
            Concerns.note(Api.ENGINE_REST.caller(port, "worker")));
    for (int resource :
        List.of(Resources.TASK.resourceType(), Resources.HISTORIC_TASK.resourceType())) {
      database.update(
          "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_,"
              + " resource_id_, perms_) values (?, 1, 1, 'metsola.supervisor', ?, 'done', 2)",
          "piled-up-" + resource,
          resource);
    }
    long all = authorizations.createAuthorizationQuery().count();
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V11__grants_on_open_tasks.sql"))
        .execute(database.getDataSource());
    assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(all - 2);
    assertThat(authorizations.createAuthorizationQuery().resourceId("done").list()).isEmpty();
    assertThat(authorizations.createAuthorizationQuery().resourceId(task).list()).isNotEmpty();
  }

  /**
   * Each was once a statement that read all grants, or all tasks, whatever they had to do with it.
   */
  @Test
  void whatPeopleDoReadsNoTableWhole() {
    Caller worker = Api.ENGINE_REST.caller(port, "worker");
    Caller supervisor = Api.ENGINE_REST.caller(port, "supervisor");
    String task = Concerns.task(supervisor, Concerns.note(worker));
    var statements =
        Statements.of(() -> supervisor.post("/task/" + task + "/submit-form", Concerns.ANSWER));
    assertThat(statements)
        .filteredOn(it -> it.contains("ACT_RU_AUTHORIZATION"))
        .isNotEmpty()
        .noneMatch(it -> it.contains("distinct GROUP_ID_"));
    assertThat(database.queryForList("select indexdef from pg_indexes", String.class))
        .anyMatch(index -> index.contains("act_ru_task USING btree (parent_task_id_)"))
        .anyMatch(
            index ->
                index.contains(
                    "act_ru_authorization USING btree (user_id_, resource_type_, resource_id_)"));
  }

  @Test
  void whatAnAdministratorRevokesIsRevoked() {
    var revoked = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
    revoked.setUserId("recording");
    revoked.setResource(Resources.APPLICATION);
    revoked.setResourceId("tasklist");
    revoked.removePermission(Permissions.ACCESS);
    authorizations.saveAuthorization(revoked);
    try {
      assertThat(Caller.nobody(port).login("recording", "recording", "tasklist").statusCode())
          .isEqualTo(403);
    } finally {
      authorizations.deleteAuthorization(revoked.getId());
    }
    assertThat(Caller.nobody(port).login("recording", "recording", "tasklist").statusCode())
        .isEqualTo(200);
  }
}
