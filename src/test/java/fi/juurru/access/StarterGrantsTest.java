package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who may start a process follows the model, with every deployment of a modeller too. */
@JuurruTest
class StarterGrantsTest {

  private static final String PROCESS = "starter-check";

  @LocalServerPort int port;
  @Autowired AuthorizationService authorizations;
  @Autowired JdbcClient jdbc;

  @Test
  void aDeploymentGivesAndTakesBack() throws IOException {
    Caller modeller = Api.ENGINE_REST.caller(port, "modeller");
    assertThat(Multipart.deploy(modeller, model("supervisor coordinator")))
        .satisfies(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
    assertThat(starters()).containsExactlyInAnyOrder("supervisor", "coordinator");

    assertThat(Multipart.deploy(modeller, model("all")).statusCode()).isEqualTo(200);
    assertThat(starters()).containsExactly("everybody");

    assertThat(Multipart.deploy(modeller, model("coordinator")).statusCode()).isEqualTo(200);
    assertThat(starters()).containsExactly("coordinator");
    assertThat(
            Api.ENGINE_REST
                .caller(port, "supervisor")
                .get("/process-definition/key/" + PROCESS)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aProcessThatBecomesConfidentialIsTakenFromCoordinators() throws IOException {
    Caller modeller = Api.ENGINE_REST.caller(port, "modeller");
    assertThat(Multipart.deploy(modeller, model("supervisor")).statusCode()).isEqualTo(200);
    assertThat(readers(Permissions.READ)).contains("everybody", "coordinator");
    assertThat(readers(Permissions.READ_INSTANCE)).containsExactly("coordinator");

    var answer = Multipart.deploy(modeller, confidential(model("supervisor")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(readers(Permissions.READ)).contains("supervisor").doesNotContain("everybody");
    assertThat(readers(Permissions.READ_INSTANCE)).isEmpty();
    assertThat(starters()).containsExactly("supervisor");

    assertThat(Multipart.deploy(modeller, model("coordinator")).statusCode()).isEqualTo(200);
    assertThat(readers(Permissions.READ)).contains("everybody", "coordinator");
    assertThat(starters()).containsExactly("coordinator");
  }

  @Test
  @Transactional
  void whatWasGrantedOfAllProcessesAtOnceIsTakenBackByTheMigration() throws IOException {
    for (var wide :
        Map.of("coordinator", Resources.TASK, "everybody", Resources.PROCESS_DEFINITION)
            .entrySet()) {
      var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setGroupId(wide.getKey());
      grant.setResource(wide.getValue());
      grant.setResourceId(Authorization.ANY);
      grant.addPermission(Permissions.READ);
      authorizations.saveAuthorization(grant);
    }
    int removed =
        jdbc.sql(
                Files.readString(
                    Path.of("src/main/resources/db/migration/V10__readers_of_each_process.sql")))
            .update();
    assertThat(removed).isEqualTo(2);
  }

  @Test
  void deployingIsForModellersAndAdministrators() throws IOException {
    for (String user : List.of("worker", "supervisor", "coordinator")) {
      var answer = Multipart.deploy(Api.ENGINE_REST.caller(port, user), model("all"));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aModellerDeletesNoDeploymentOfOthersAndNoInstances() throws IOException {
    Caller modeller = Api.ENGINE_REST.caller(port, "modeller");
    Caller admin = Api.ENGINE_REST.caller(port, "admin");
    String own = Caller.json(Multipart.deploy(modeller, model("all"))).get("id").asText();
    assertThat(modeller.delete("/deployment/" + own + "?cascade=true").statusCode()).isEqualTo(403);
    assertThat(modeller.delete("/deployment/" + own).statusCode()).isEqualTo(204);
    String other = Caller.json(Multipart.deploy(admin, model("worker"))).get("id").asText();
    assertThat(modeller.delete("/deployment/" + other).statusCode()).isEqualTo(403);
    assertThat(admin.delete("/deployment/" + other).statusCode()).isEqualTo(204);
  }

  /** A real model under another name, with other starters; nobody can start it by accident. */
  private static Map<String, String> model(String starters) throws IOException {
    var files = new HashMap<String, String>();
    try (Stream<Path> forms = Files.list(Path.of("forms"))) {
      for (Path form :
          forms.filter(path -> path.toString().contains("supervisor-check-in")).toList()) {
        files.put(renamed(form.getFileName().toString()), renamed(Files.readString(form)));
      }
    }
    String bpmn = renamed(Files.readString(Path.of("bpmn/supervisor-check-in.bpmn")));
    files.put(
        PROCESS + ".bpmn",
        bpmn.replaceFirst("(name=\"starters\" value=)\"[^\"]*\"", "$1\"" + starters + "\""));
    return files;
  }

  private static Map<String, String> confidential(Map<String, String> model) {
    model.computeIfPresent(
        PROCESS + ".bpmn",
        (name, bpmn) ->
            bpmn.replaceFirst(
                "(<camunda:property name=\"starters\")",
                "<camunda:property name=\"confidential\" value=\"coach-lead\"/>$1"));
    return model;
  }

  private static String renamed(String text) {
    return text.replace("supervisor-check-in", PROCESS);
  }

  private List<String> starters() {
    return readers(Permissions.CREATE_INSTANCE);
  }

  private List<String> readers(Permission permission) {
    return authorizations
        .createAuthorizationQuery()
        .resourceType(Resources.PROCESS_DEFINITION)
        .resourceId(PROCESS)
        .list()
        .stream()
        .filter(grant -> grant.isPermissionGranted(permission))
        .map(Authorization::getGroupId)
        .toList();
  }
}
