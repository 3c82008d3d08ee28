package fi.juurru.access;

import static fi.juurru.access.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may open what, through grants to roles and to everybody. */
@JuurruTest
class GrantsTest {

  @LocalServerPort int port;
  @Autowired AuthorizationService authorizations;
  @Autowired IdentityService identity;
  @Autowired ProcessEngineConfigurationImpl engine;

  @Test
  void authorisationIsOnAndTasksGiveNoMoreThanWork() {
    assertThat(engine.isAuthorizationEnabled()).isTrue();
    assertThat(engine.getAuthorizationCheckRevokes()).isEqualTo("auto");
    assertThat(engine.getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);

    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    String task = Concerns.task(Api.ENGINE_REST.caller(port, "supervisor"), instance);
    var runtimeGrant =
        authorizations
            .createAuthorizationQuery()
            .resourceType(Resources.TASK)
            .resourceId(task)
            .groupIdIn("metsola.supervisor")
            .singleResult();
    assertThat(Set.of(runtimeGrant.getPermissions(TaskPermissions.values())))
        .containsExactlyInAnyOrder(
            TaskPermissions.NONE,
            TaskPermissions.READ,
            TaskPermissions.TASK_WORK,
            TaskPermissions.TASK_ASSIGN,
            TaskPermissions.READ_VARIABLE);
  }

  @Test
  void aFormerCandidateReadsTheTaskAndItsCommentsButNoVariables() {
    Caller supervisor = Api.ENGINE_REST.caller(port, "supervisor");
    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    String task = Concerns.task(supervisor, instance);
    json(supervisor.post("/task/" + task + "/comment/create", "{\"message\": \"Hoidan.\"}"));
    supervisor.post("/task/" + task + "/claim", "{\"userId\": \"supervisor\"}");
    assertThat(supervisor.post("/task/" + task + "/submit-form", Concerns.ANSWER).statusCode())
        .isEqualTo(204);
    assertThat(supervisor.read("/history/task?taskId=" + task)).hasSize(1);
    assertThat(supervisor.read("/task/" + task + "/comment").toString()).contains("Hoidan.");
    assertThat(supervisor.read("/history/variable-instance?processInstanceId=" + instance))
        .isEmpty();
    assertThat(supervisor.read("/history/detail?processInstanceId=" + instance)).isEmpty();
  }

  @Test
  void whoGivesATaskBackKeepsNoRightOfTheirOwnToIt() {
    Caller supervisor = Api.ENGINE_REST.caller(port, "supervisor");
    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    String task = Concerns.task(supervisor, instance);
    supervisor.post("/task/" + task + "/claim", "{\"userId\": \"supervisor\"}");
    assertThat(ownGrants("supervisor", task)).isEqualTo(1);
    assertThat(supervisor.post("/task/" + task + "/unclaim", "{}").statusCode()).isEqualTo(204);
    assertThat(ownGrants("supervisor", task)).isZero();
    assertThat(supervisor.get("/task/" + task).statusCode()).as("by the role").isEqualTo(200);
  }

  private long ownGrants(String user, String task) {
    return authorizations
        .createAuthorizationQuery()
        .resourceType(Resources.TASK)
        .resourceId(task)
        .userIdIn(user)
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "worker, tasklist, 200",
    "worker, cockpit, 403",
    "worker, admin, 403",
    "worker, welcome, 200",
    "supervisor, cockpit, 403",
    "coordinator, tasklist, 200",
    "coordinator, cockpit, 200",
    "coordinator, admin, 403",
    "management, cockpit, 200",
    "modeller, cockpit, 200",
    "modeller, admin, 403",
    "admin, admin, 200",
    "admin, cockpit, 200",
    "admin, tasklist, 200"
  })
  void theWebApplicationsAreOpenByRole(String user, String app, int status) {
    assertThat(Caller.nobody(port).login(user, user, app).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "worker, concern-handling", "supervisor, concern-handling",
    "supervisor, supervisor-check-in", "coordinator, unit-registration",
    "coordinator, unit-implementation", "supervisor, unit-implementation"
  })
  void aProcessIsOfferedToItsStarters(String user, String process) {
    assertThat(startable(user)).contains(process);
  }

  @ParameterizedTest
  @CsvSource({
    "worker, unit-implementation",
    "worker, supervisor-check-in",
    "supervisor, unit-registration",
    "coordinator, supervisor-check-in",
    "modeller, unit-implementation",
    "coordinator, lateness-follow-up",
    "supervisor, change-agent-round"
  })
  void aProcessIsNotOpenToAnybodyElse(String user, String process) {
    assertThat(startable(user)).doesNotContain(process);
    Caller caller = Api.ENGINE_REST.caller(port, user);
    for (String way : List.of("start", "submit-form")) {
      var response =
          caller.post("/process-definition/key/" + process + "/" + way, "{\"variables\": {}}");
      assertThat(response.statusCode()).as(way + response.body()).isEqualTo(403);
      assertThat(response.body()).contains("Sinulla ei ole oikeutta tähän.");
    }
  }

  @Test
  void aCoordinatorReadsInstancesVariablesAndHistoryOfTheOwnOrganisation() {
    Caller coordinator = Api.ENGINE_REST.caller(port, "coordinator");
    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    for (String path :
        List.of(
            "/process-instance?processInstanceIds=",
            "/task?processInstanceId=",
            "/variable-instance?processInstanceIdIn=",
            "/history/variable-instance?processInstanceId=",
            "/history/activity-instance?processInstanceId=",
            "/history/decision-instance?processInstanceId=")) {
      assertThat(coordinator.read(path + instance)).as(path).isNotEmpty();
    }
    assertThat(coordinator.read("/task/report/candidate-group-count").findValuesAsText("groupName"))
        .contains("metsola.supervisor")
        .noneMatch(group -> group.startsWith("harjula"));
    Caller worker = Api.ENGINE_REST.caller(port, "worker");
    assertThat(worker.get("/task/report/candidate-group-count").statusCode()).isEqualTo(403);
    assertThat(worker.read("/process-instance?processInstanceIds=" + instance)).isEmpty();
    assertThat(worker.read("/variable-instance?processInstanceIdIn=" + instance)).isEmpty();
  }

  @Test
  void cardsShowUnitAndMethodToWhoeverSeesTheTask() {
    Caller supervisor = Api.WEB_APPLICATION.caller(port, "supervisor");
    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    String filter =
        supervisor
            .read(
                "/filter?resourceType=Task&name=Ryhmieni tehtävät"
                    .replace(" ", "%20")
                    .replace("ä", "%C3%A4"))
            .get(0)
            .get("id")
            .asText();
    var hal =
        supervisor.send(
            supervisor
                .request(
                    "/camunda/api/engine/engine/default/filter/" + filter + "/list?maxResults=500")
                .header("Accept", "application/hal+json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"processInstanceId\": \"" + instance + "\"}")));
    assertThat(json(hal).findValuesAsText("value"))
        .contains("Metsolan perhekeskus", "Yhdessä alkuun");
    assertThat(supervisor.read("/variable-instance?variableScopeIdIn=" + instance)).isEmpty();
  }

  @Test
  void aMemberOfAScopedRoleCountsAsMemberOfTheRoleButNoListSaysSo() {
    assertThat(groups("supervisor")).contains("metsola.supervisor", "supervisor");
    Caller admin = Api.WEB_APPLICATION.caller(port, "admin");
    assertThat(admin.read("/group?member=supervisor").findValuesAsText("id"))
        .contains("metsola.supervisor")
        .doesNotContain("supervisor");
    assertThat(admin.read("/group?maxResults=500").findValuesAsText("id"))
        .allSatisfy(group -> assertThat(group).matches("camunda-admin|modeller|.+\\..+"));
    assertThat(groups("admin")).containsExactly("camunda-admin", "everybody");
  }

  @Test
  void nobodyMakesAGroupOutOfABareRole() {
    Caller admin = Api.ENGINE_REST.caller(port, "admin");
    for (String id : List.of("coordinator", "management", "supervisor")) {
      String group = "{\"id\": \"" + id + "\", \"name\": \"x\", \"type\": \"x\"}";
      assertThat(admin.post("/group/create", group).statusCode()).isEqualTo(403);
    }
    assertThat(ImpliedRoles.role("metsola.camunda-admin")).isEmpty();
    assertThat(ImpliedRoles.role("metsola.supervisor.deputy")).isEmpty();
    assertThat(ImpliedRoles.role("camunda-admin")).isEmpty();
    assertThat(ImpliedRoles.role("kuusiranta.modeller")).isEmpty();
    assertThat(ImpliedRoles.role("metsola.")).isEmpty();
    assertThat(ImpliedRoles.role("kuusiranta-sisamaa.coordinator")).contains("coordinator");
  }

  @Test
  void grantsToRolesDoNotGrowWithUnits() {
    assertThat(
            authorizations.createAuthorizationQuery().list().stream()
                .filter(grant -> grant.getGroupId() != null && grant.getGroupId().contains("."))
                .filter(
                    grant ->
                        grant.getResourceType() == Resources.PROCESS_DEFINITION.resourceType()
                            || grant.getResourceType() == Resources.APPLICATION.resourceType()))
        .isEmpty();
  }

  private List<String> groups(String user) {
    return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
  }

  private List<String> startable(String user) {
    return Api.WEB_APPLICATION
        .caller(port, user)
        .read(
            "/process-definition?latestVersion=true&startableInTasklist=true"
                + "&startablePermissionCheck=true")
        .findValuesAsText("key");
  }
}
