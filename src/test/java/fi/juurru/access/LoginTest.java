package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing is served without a login, and logins and passwords are guarded. */
@JuurruTest
class LoginTest {

  @LocalServerPort int port;
  @Autowired IdentityService identity;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/task",
        "/engine-rest/engine/default/task",
        "/engine-rest/task;x",
        "/engine-rest//task",
        "/engine-rest/%74ask",
        "/engine-rest/engine/default/user",
        "/engine-rest/version",
        "/engine-rest/metrics/activity-instance-start/sum",
        "/engine-rest/identity/password-policy"
      })
  void engineRestNeedsHttpBasic(String path) {
    var response = Caller.nobody(port).absolute("GET", path, null);
    assertThat(response.statusCode()).isIn(400, 401);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void aWrongPasswordIsNotLetIn() {
    assertThat(Caller.overEngineRest(port, "worker-sv", "wrong").get("/task").statusCode())
        .isEqualTo(401);
    identity.unlockUser("worker-sv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/engine/engine/default/user",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "/camunda/api/admin/auth/user/default"
      })
  void theWebApplicationsApiNeedsASession(String path) {
    assertThat(Caller.nobody(port).absolute("GET", path, null).statusCode()).isIn(401, 404);
  }

  @Test
  void loginsAreThrottled() {
    String user = user("Throttle-2026-x");
    assertThat(Caller.overEngineRest(port, user, "Throttle-2026-x").get("/task").statusCode())
        .as("the right password, also so that the first login's slowness is no part of the wait")
        .isEqualTo(200);
    Caller wrong = Caller.overEngineRest(port, user, "wrong");
    assertThat(wrong.get("/task").statusCode()).isEqualTo(401);
    assertThat(Caller.overEngineRest(port, user, "Throttle-2026-x").get("/task").statusCode())
        .as("the right password right after a wrong one")
        .isEqualTo(429);
    identity.unlockUser(user);
    assertThat(Caller.overEngineRest(port, user, "Throttle-2026-x").get("/task").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aRequestFromAnotherSiteChangesNothing() {
    Caller worker = Caller.overWebApplication(port, "worker", "worker", "tasklist");
    assertThat(worker.post("/task", "{}").statusCode()).isEqualTo(200);
    var forged =
        worker.send(
            worker
                .request("/camunda/api/engine/engine/default/task")
                .setHeader("X-XSRF-TOKEN", "guessed")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(forged.statusCode()).isEqualTo(403);
  }

  @Test
  void peopleChangeTheirOwnPasswordToAGoodOneOnly() {
    String user = user("Before-2026-x");
    Caller person = Caller.overEngineRest(port, user, "Before-2026-x");
    assertThat(person.put("/user/" + user + "/credentials", credentials("short", "Before-2026-x")))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400));
    assertThat(
            person
                .put("/user/" + user + "/credentials", credentials("After-2026-y", "Before-2026-x"))
                .statusCode())
        .isEqualTo(204);
    assertThat(Caller.overEngineRest(port, user, "After-2026-y").get("/task").statusCode())
        .isEqualTo(200);
    assertThat(
            Caller.overEngineRest(port, user, "After-2026-y")
                .put("/user/worker/credentials", credentials("Other-2026-z", "After-2026-y"))
                .statusCode())
        .isIn(403, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup;x/default/user/create",
        "/camunda/api/admin/setup/default;x/user/create",
        "/camunda/api//admin/setup/default/user/create",
        "/camunda/api/admin//setup/default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/x/../setup/default/user/create",
        "/camunda/api/admin/./setup/default/user/create",
        "/camunda/app/admin/default/setup",
        "/camunda/app/admin/default/setup/",
        "/camunda/app/admin/default;x/setup/",
        "/camunda/app/admin/default/%73etup/",
        "/camunda/app//admin/default/setup/"
      })
  void thereIsNoSetUpPage(String path) {
    Caller anybody = Caller.nobody(port);
    assertThat(anybody.absolute("GET", path, null).statusCode()).isIn(400, 404);
    String user = "{\"profile\": {\"id\": \"x\"}, \"credentials\": {\"password\": \"x\"}}";
    assertThat(anybody.absolute("POST", path, user).statusCode()).isIn(400, 404);
    assertThat(identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list())
        .extracting("id")
        .containsExactly("admin");
  }

  private String user(String password) {
    var user = identity.newUser("person-" + UUID.randomUUID());
    user.setFirstName("Nimi");
    user.setLastName("Sukunimi");
    user.setPassword(password);
    ((IdentityServiceImpl) identity).saveUser(user, false);
    identity.createTenantUserMembership("harjula", user.getId());
    return user.getId();
  }

  private static String credentials(String password, String own) {
    return "{\"password\": \"%s\", \"authenticatedUserPassword\": \"%s\"}".formatted(password, own);
  }
}
