package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.JuurruTest;
import fi.juurru.organisation.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All organisations share the models: who may change them, and what no model may do. */
@JuurruTest
class ModelsAreSharedTest {

  private static final String ID = "shared-attempt";

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired IdentityService identity;
  @Autowired Roles roles;

  @ParameterizedTest
  @ValueSource(strings = {"modeller", "admin"})
  void noModelIsDeployedForOneOrganisation(String user) throws IOException {
    for (String organisation : new String[] {"harjula", "kuusiranta", "nobody"}) {
      var answer =
          Multipart.deploy(
              Api.ENGINE_REST.caller(port, user),
              model("${workingDays.today()}"),
              Map.of("tenant-id", organisation));

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("kaikille organisaatioille");
    }
    assertThat(repository.createDeploymentQuery().tenantIdIn("harjula", "nobody").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${roles.grant('harjula-sivistys', 'coordinator', 'modeller')}",
        "${roles.grant('kuusiranta-sisamaa', 'coordinator', 'modeller')}",
        "${roles.grant(area, 'coordinator', currentUser())}",
        "${roles.grant(unit, 'supervisor', currentUser())}",
        "${roles.leave(unit, 'supervisor', 'supervisor')}"
      })
  void aModelThatGivesRolesByItselfIsRefused(String expression) throws IOException {
    var answer =
        Multipart.deploy(Api.ENGINE_REST.caller(port, "modeller"), model(expression), Map.of());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("[roles-are-given-by-those-in-charge]").contains("Lähetä");
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(ID).count()).isZero();
  }

  /** The rest of the file keeps all rules, so that the refusals above are about the expression. */
  @Test
  void theSameModelWithoutItIsDeployed() throws IOException {
    Caller modeller = Api.ENGINE_REST.caller(port, "modeller");
    var answer = Multipart.deploy(modeller, model("${workingDays.today()}"), Map.of());
    String deployment = Caller.json(answer).get("id").asText();
    assertThat(modeller.delete("/deployment/" + deployment).statusCode()).isEqualTo(204);
  }

  /** As it was deployed, whatever language the modeller reads; also what others have deployed. */
  @ParameterizedTest
  @EnumSource
  void aModellerReadsEverySource(Api api) throws IOException {
    Caller modeller = api.caller(port, "modeller").speaking("sv");
    var process = modeller.read("/process-definition?key=role-handover&latestVersion=true").get(0);
    String resources = "/deployment/" + process.get("deploymentId").asText() + "/resources";
    for (var resource : modeller.read(resources)) {
      String name = resource.get("name").asText();
      if (name.startsWith("role-handover")) {
        assertThat(modeller.get(resources + "/" + resource.get("id").asText() + "/data").body())
            .isEqualTo(
                Files.readString(Path.of(name.endsWith(".bpmn") ? "bpmn" : "forms").resolve(name)));
      }
    }
    assertThat(api.caller(port, "coordinator").get(resources).statusCode()).isEqualTo(403);
  }

  @Test
  void onlyTheAdministratorMakesModellers() {
    assertThatThrownBy(() -> roles.grant("kuusiranta", "modeller", "coordinator"))
        .hasMessageContaining("Unknown role");
    for (String user : new String[] {"coordinator", "modeller"}) {
      Caller caller = Api.ENGINE_REST.caller(port, user);
      assertThat(caller.put("/group/modeller/members/coordinator", "{}").statusCode())
          .isEqualTo(403);
      assertThat(caller.get("/group/modeller").statusCode()).isEqualTo(404);
    }
    assertThat(identity.createUserQuery().memberOfGroup("modeller").list())
        .extracting("id")
        .containsExactly("modeller");
    assertThat(identity.createTenantQuery().groupMember("modeller").count())
        .as("of no organisation")
        .isZero();
  }

  private static Map<String, String> model(String expression) throws IOException {
    return Map.of(
        ID + ".bpmn",
        Files.readString(Path.of("src/test/resources/models/" + ID + ".bpmn"))
            .replace("${expression}", expression));
  }
}
