package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.JuurruTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody sees, finds or reaches anything of another organisation. */
@JuurruTest
class OrganisationsApartTest {

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;

  @ParameterizedTest
  @EnumSource
  void anotherOrganisationsIdsAreNotFound(Api api) {
    String instance = Concerns.note(api.caller(port, "worker"));
    String task = Concerns.task(api.caller(port, "supervisor"), instance);
    Caller stranger = api.caller(port, "harjula-coordinator");
    for (String path :
        List.of(
            "/task/" + task,
            "/task/" + task + "/form",
            "/task/" + task + "/form-variables",
            "/task/" + task + "/deployed-form",
            "/process-instance/" + instance,
            "/process-instance/" + instance + "/activity-instances",
            "/process-instance/" + instance + "/variables",
            "/history/process-instance/" + instance)) {
      var response = stranger.get(path);
      assertThat(response.statusCode()).as(path + response.body()).isEqualTo(404);
    }
    for (String path : List.of("/claim", "/complete", "/submit-form", "/comment/create")) {
      var response =
          stranger.post(
              "/task/" + task + path,
              "{\"userId\": \"harjula-coordinator\", \"message\": \"x\", \"variables\": {}}");
      assertThat(response.statusCode()).as(path + response.body()).isIn(400, 403, 404);
      assertThat(response.body()).doesNotContain("Metsola", "tenant");
    }
  }

  @ParameterizedTest
  @EnumSource
  void listsHoldTheOwnOrganisationOnly(Api api) {
    String instance = Concerns.note(api.caller(port, "worker"));
    Caller stranger = api.caller(port, "harjula-coordinator");
    for (String path :
        List.of(
            "/task",
            "/process-instance",
            "/execution",
            "/variable-instance",
            "/incident",
            "/event-subscription",
            "/history/process-instance",
            "/history/activity-instance",
            "/history/task",
            "/history/variable-instance",
            "/history/detail",
            "/history/decision-instance",
            "/history/identity-link-log",
            "/history/user-operation",
            "/job")) {
      JsonNode list = stranger.read(path);
      assertThat(StreamSupport.stream(list.spliterator(), false))
          .as(path)
          .allSatisfy(
              item -> assertThat(item.path("tenantId").asText("harjula")).isEqualTo("harjula"));
      assertThat(list.toString()).doesNotContain(instance);
    }
  }

  @ParameterizedTest
  @EnumSource
  void peopleAreThoseOfTheOwnOrganisation(Api api) {
    grant("harjula-coordinator", Resources.USER, Permissions.READ);
    grant("harjula-coordinator", Resources.GROUP, Permissions.READ);
    Caller coordinator = api.caller(port, "harjula-coordinator");
    List<String> seen = coordinator.read("/user").findValuesAsText("id");
    assertThat(seen).contains("harjula-coordinator", "harjula-supervisor");
    assertThat(seen)
        .allSatisfy(
            user ->
                assertThat(identity.createTenantQuery().userMember(user).singleResult().getId())
                    .isEqualTo("harjula"));
    assertThat(coordinator.read("/user/count").get("count").asInt()).isEqualTo(seen.size());
    assertThat(coordinator.read("/user?memberOfTenant=kuusiranta")).isEmpty();
    assertThat(coordinator.read("/user?id=supervisor")).isEmpty();
    assertThat(coordinator.get("/user/supervisor/profile").statusCode()).isEqualTo(404);
    assertThat(coordinator.get("/user/harjula-supervisor/profile").statusCode()).isEqualTo(200);
    assertThat(coordinator.read("/group").findValuesAsText("id"))
        .isNotEmpty()
        .allSatisfy(group -> assertThat(group).startsWith("harjula"));
    assertThat(coordinator.get("/group/metsola.worker").statusCode()).isEqualTo(404);
    assertThat(coordinator.read("/tenant").findValuesAsText("id")).containsExactly("harjula");
  }

  @Test
  void whatAPersonStartsBelongsToTheOwnOrganisationWhateverTheySay() {
    String instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    assertThat(tenant(instance)).isEqualTo("kuusiranta");
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance)
                .withoutTenantId()
                .count())
        .isZero();
    assertThat(history.createHistoricDecisionInstanceQuery().processInstanceId(instance).list())
        .isNotEmpty()
        .allSatisfy(decision -> assertThat(decision.getTenantId()).isEqualTo("kuusiranta"));

    identity.setAuthentication("worker", List.of("everybody"), List.of("kuusiranta"));
    try {
      var concern =
          runtime.startProcessInstanceByKey(
              "concern-handling",
              Map.of("organisation", "harjula", "unit", "metsola", "method", "yhdessa-alkuun"));
      assertThat(tenant(concern.getId())).isEqualTo("kuusiranta");
    } catch (RuntimeException refusedByTheForm) {
      assertThat(refusedByTheForm).hasMessageContaining("organisation");
    } finally {
      identity.clearAuthentication();
    }
  }

  @Test
  void nothingStartsWithoutAnOrganisation() {
    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("lateness-follow-up"))
        .hasMessageContaining("organisaation");
    var response =
        Api.ENGINE_REST
            .caller(port, "admin")
            .post("/process-definition/key/lateness-follow-up/start", "{}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(runtime.createProcessInstanceQuery().withoutTenantId().count()).isZero();
  }

  @Test
  void theApplicationItselfNamesTheOrganisation() {
    var instance =
        runtime.startProcessInstanceByKey("lateness-follow-up", Map.of("organisation", "harjula"));
    assertThat(instance.getTenantId()).isEqualTo("harjula");
    runtime.deleteProcessInstance(instance.getId(), "only looked at");
  }

  private String tenant(String instance) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceId(instance)
        .singleResult()
        .getTenantId();
  }

  private void grant(String user, Resource resource, Permissions permission) {
    boolean there =
        authorizations
                .createAuthorizationQuery()
                .userIdIn(user)
                .resourceType(resource)
                .resourceId(Authorization.ANY)
                .count()
            > 0;
    if (!there) {
      var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setUserId(user);
      grant.setResource(resource);
      grant.setResourceId(Authorization.ANY);
      grant.addPermission(permission);
      authorizations.saveAuthorization(grant);
    }
  }
}
