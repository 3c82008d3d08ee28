package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** A modeller deploys over REST, as Camunda Modeler does. */
@JuurruTest
class DeploymentCheckTest {

  @Autowired TestRestTemplate http;
  @Autowired RepositoryService repository;

  @Test
  void refusesTheWholeDeploymentAndNamesEveryFinding() {
    ResponseEntity<Map<String, Object>> answer =
        deploy(
            "refused",
            ModelSamples.GOOD_PROCESS,
            ModelSamples.GOOD_FORM,
            new Sample("broken-rules.bpmn", ModelSamples.broken()));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat((String) answer.getBody().get("message"))
        .contains("mitään tallennettu")
        .contains("broken-rules.bpmn, ”Tee jotain” (Activity_0x9)")
        .contains("[element-ids-say-what-they-are]")
        .contains("[user-task-has-form]")
        .contains("[no-scripts]")
        .doesNotContain("good-process.bpmn");
    assertThat(repository.createDeploymentQuery().deploymentName("refused").count()).isZero();
    assertThat(definitions("good-process")).isZero();
    assertThat(definitions("broken-rules")).isZero();
  }

  @Test
  void letsAGoodDeploymentThrough() {
    ResponseEntity<Map<String, Object>> answer =
        deploy("accepted", ModelSamples.GOOD_PROCESS_2, ModelSamples.GOOD_FORM_2);

    assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
    assertThat(definitions("another-good-process")).isEqualTo(1);
  }

  @Test
  void refusesAFileThatPullsInAnother() {
    String doctype =
        "<!DOCTYPE definitions [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>"
            + "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
            + " targetNamespace='x'><process id='xxe' name='&secret;'/></definitions>";

    ResponseEntity<Map<String, Object>> answer = deploy("xxe", new Sample("xxe.bpmn", doctype));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat((String) answer.getBody().get("message"))
        .contains("xxe.bpmn: Tiedostoa ei voi lukea")
        .contains("DOCTYPE");
  }

  private long definitions(String key) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(key).count();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private ResponseEntity<Map<String, Object>> deploy(String name, Sample... files) {
    var form = new LinkedMultiValueMap<String, Object>();
    form.add("deployment-name", name);
    form.add("deployment-source", "Camunda Modeler");
    form.add("enable-duplicate-filtering", "true");
    for (Sample file : files) {
      form.add(file.name(), new NamedFile(file));
    }
    return (ResponseEntity)
        http.withBasicAuth("modeller", "modeller")
            .postForEntity("/engine-rest/deployment/create", form, Map.class);
  }

  private static final class NamedFile extends ByteArrayResource {

    private final String name;

    NamedFile(Sample file) {
      super(file.bytes());
      name = file.name();
    }

    @Override
    public String getFilename() {
      return name;
    }
  }
}
