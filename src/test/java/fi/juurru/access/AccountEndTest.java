package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody is deleted while work waits for that person, and nobody comes after under the same id. */
@JuurruTest
class AccountEndTest {

  private static final String SUPERVISORS = "metsola.supervisor";

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired TaskService tasks;
  @Autowired JdbcTemplate database;
  @Autowired DataSource dataSource;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @EnumSource
  void whoHoldsTasksOrRolesStays(Api api) {
    Caller admin = api.caller(port, "admin");
    String user = Newcomer.joins(identity, SUPERVISORS);
    String task = claimed(api, user);

    var refused = admin.delete("/user/" + user);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body())
        .contains(
            "Henkilöllä on vielä tehtäviä tai rooleja. Siirrä ne ensin toiselle:"
                + " ”Vastaa huoleen tai havaintoon”; Metsolan perhekeskus: ");
    assertThat(identity.createUserQuery().userId(user).count()).isOne();

    assertThat(admin.delete("/group/" + SUPERVISORS + "/members/" + user).statusCode())
        .isEqualTo(204);
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
        .as("back with the group")
        .isNull();
    tasks.setAssignee(task, user);
    assertThat(admin.delete("/user/" + user).body())
        .contains("toiselle: ”Vastaa huoleen tai havaintoon”\"");
    assertThat(admin.speaking("sv").delete("/user/" + user).body())
        .contains("har ännu uppgifter")
        .doesNotContain("Vastaa huoleen");
    tasks.setAssignee(task, null);
    assertThat(admin.delete("/user/" + user).statusCode()).isEqualTo(204);
    assertThat(identity.createUserQuery().userId(user).count()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aGroupThatIsNeededStays(Api api) {
    Caller admin = api.caller(port, "admin");
    String group = UUID.randomUUID() + ".supervisor";
    identity.saveGroup(identity.newGroup(group));
    String user = Newcomer.joins(identity, group);
    String task =
        Concerns.task(api.caller(port, "supervisor"), Concerns.note(api.caller(port, "worker")));
    tasks.addCandidateGroup(task, group);

    var refused = admin.delete("/group/" + group);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body())
        .contains("siirrä ne ensin: ”Vastaa huoleen tai havaintoon”; Nimi Sukunimi\"");

    identity.deleteMembership(user, group);
    tasks.deleteCandidateGroup(task, group);
    assertThat(admin.delete("/group/" + group).statusCode()).isEqualTo(204);
    assertThat(
            database.queryForObject(
                "select count(*) from act_ru_authorization where group_id_ = ?",
                Integer.class,
                group))
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void anOrganisationThatIsNeededStays(Api api) {
    Caller admin = api.caller(port, "admin");
    assertThat(admin.delete("/tenant/harjula").statusCode()).isEqualTo(409);
    String organisation = "empty-" + UUID.randomUUID();
    identity.saveTenant(identity.newTenant(organisation));
    assertThat(admin.delete("/tenant/" + organisation).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @EnumSource
  void anotherPersonUnderTheSameIdIsNotMade(Api api) {
    Caller admin = api.caller(port, "admin");
    String user = Newcomer.joins(identity, SUPERVISORS);
    String task = claimed(api, user);
    assertThat(
            caller(api, user).post("/task/" + task + "/submit-form", Concerns.ANSWER).statusCode())
        .isEqualTo(204);
    assertThat(grants(user)).as("the past task's among them").isPositive();

    assertThat(create(admin, user).statusCode()).as("there already").isEqualTo(409);
    identity.deleteMembership(user, SUPERVISORS);
    assertThat(admin.delete("/user/" + user).statusCode()).isEqualTo(204);
    assertThat(grants(user)).isZero();

    var refused = create(admin, user);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Valitse toinen tunnus.");
    assertThat(identity.createUserQuery().userId(user).count()).isZero();
  }

  @Test
  void whatPeopleLeftBehindBeforeIsPutRight() {
    String gone = "gone-" + UUID.randomUUID();
    transaction.executeWithoutResult(
        status -> {
          database.update(
              "insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_,"
                  + " resource_id_, perms_) values (?, 1, 1, ?, 7, 'some-task', 2)",
              gone,
              gone);
          database.update("update act_id_user set attempts_ = 10 where id_ = 'worker'");
          database.execute("drop table former_person");
          ScriptUtils.executeSqlScript(
              DataSourceUtils.getConnection(dataSource),
              new ClassPathResource("db/migration/V8__former_person.sql"));
          assertThat(grants(gone)).isZero();
          assertThat(grants("worker")).isPositive();
          assertThat(database.queryForList("select id from former_person", String.class))
              .contains(gone)
              .doesNotContain("worker", "*");
          assertThat(
                  database.queryForObject(
                      "select attempts_ from act_id_user where id_ = 'worker'", Integer.class))
              .isNull();
          status.setRollbackOnly();
        });
  }

  /** A concern's task that this supervisor of Metsola has taken. */
  private String claimed(Api api, String user) {
    Caller person = caller(api, user);
    String task = Concerns.task(person, Concerns.note(api.caller(port, "worker")));
    String claim = "{\"userId\": \"" + user + "\"}";
    assertThat(person.post("/task/" + task + "/claim", claim).statusCode()).isEqualTo(204);
    return task;
  }

  private static java.net.http.HttpResponse<String> create(Caller admin, String user) {
    return admin.post(
        "/user/create",
        """
        {"profile": {"id": "%s", "firstName": "Toinen", "lastName": "Ihminen"},
          "credentials": {"password": "%s"}}"""
            .formatted(user, "Aivan-2026-muu"));
  }

  private int grants(String user) {
    return database.queryForObject(
        "select count(*) from act_ru_authorization where user_id_ = ?", Integer.class, user);
  }

  private Caller caller(Api api, String user) {
    return api.caller(port, user, Newcomer.PASSWORD);
  }
}
