package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.JuurruTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person is told of a task that opens is what comes of claiming it. */
@JuurruTest
class ClaimsTest {

  @Autowired TaskService tasks;
  @Autowired IdentityService identity;
  @LocalServerPort int port;

  private String instance;
  private String task;

  @BeforeEach
  void aConcernWaits() {
    instance = Concerns.note(Api.ENGINE_REST.caller(port, "worker"));
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  @Test
  void oneOfSeveralMayClaimAndIsNotAlone() {
    JsonNode claim = claim("supervisor");
    assertThat(claim.path("refusal").isNull()).isTrue();
    assertThat(claim.path("alone").asBoolean()).isFalse();

    for (String other :
        identity.createUserQuery().memberOfGroup("metsola.supervisor").list().stream()
            .map(user -> user.getId())
            .filter(user -> !user.equals("supervisor"))
            .toList()) {
      identity.deleteMembership(other, "metsola.supervisor");
      try {
        assertThat(claim("supervisor").path("alone").asBoolean()).isTrue();
      } finally {
        identity.createMembership(other, "metsola.supervisor");
      }
    }
  }

  @Test
  void whoMayOnlyReadItIsToldWhoseItIsInTheOwnLanguage() {
    String refusal =
        Caller.json(draft(Api.WEB_APPLICATION.caller(port, "coordinator").speaking("sv")))
            .path("claim")
            .path("refusal")
            .asText();
    assertThat(refusal)
        .startsWith("Den här uppgiften hör till andra")
        .contains("Metsolan perhekeskus");
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
  }

  @Test
  void aTaskThatIsSomebodysIsNotToClaim() {
    tasks.claim(task, "supervisor");
    assertThat(claim("supervisor").isNull()).isTrue();
    assertThat(claim("supervisor-deputy").isNull()).isTrue();
  }

  @Test
  void theNextTaskIsOneThatThePersonCanDo() {
    var supervisor = Api.WEB_APPLICATION.caller(port, "supervisor").speaking("sv");
    JsonNode next = Caller.json(next(supervisor));
    assertThat(next.path("id").asText()).isEqualTo(task);
    assertThat(next.path("here").asBoolean()).isTrue();
    assertThat(next.path("name").asText()).isNotEqualTo("Vastaa huoleen tai havaintoon");

    var coordinator = Api.WEB_APPLICATION.caller(port, "coordinator");
    assertThat(next(coordinator).body()).doesNotContain(task);
    tasks.claim(task, "supervisor-deputy");
    assertThat(next(supervisor).body()).doesNotContain(task);
    assertThat(next(Caller.nobody(port)).statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> next(Caller caller) {
    return caller.absolute("GET", "/camunda/api/juurru/next-task?instance=" + instance, null);
  }

  private JsonNode claim(String user) {
    return Caller.json(draft(Api.WEB_APPLICATION.caller(port, user))).path("claim");
  }

  private HttpResponse<String> draft(Caller caller) {
    return caller.absolute("GET", "/camunda/api/juurru/drafts/" + task, null);
  }
}
