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
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may start a process follows the model, with every deployment of a modeller too. */
@JuurruTest
class StarterGrantsTest {

  private static final String PROCESS = "starter-check";

  @LocalServerPort int port;
  @Autowired AuthorizationService authorizations;

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
    assertThat(modeller.delete("/deployment/" + other).statusCode()).isEqualTo(404);
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

  private static String renamed(String text) {
    return text.replace("supervisor-check-in", PROCESS);
  }

  private List<String> starters() {
    return authorizations
        .createAuthorizationQuery()
        .resourceType(Resources.PROCESS_DEFINITION)
        .resourceId(PROCESS)
        .list()
        .stream()
        .filter(grant -> grant.isPermissionGranted(Permissions.CREATE_INSTANCE))
        .map(Authorization::getGroupId)
        .toList();
  }
}
