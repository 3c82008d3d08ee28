package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.juurru.JuurruTest;
import fi.juurru.organisation.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the models name exists in the running application, and the public face offers nothing that
 * no model uses.
 */
@JuurruTest
class PublicFaceTest {

  @Autowired Face face;
  @Autowired RepositoryService repository;

  @Test
  void everyBeanAndMethodThatModelsCallExists() {
    assertThat(calls().filter(call -> !call.target().equals("execution")))
        .isNotEmpty()
        .allSatisfy(
            call ->
                assertThat(
                        face.has(call.target())
                            && face.has(call.target(), call.method(), call.arguments().size()))
                    .as("%s.%s", call.target(), call.method())
                    .isTrue());
  }

  @Test
  void nothingOnTheFaceIsUnused() {
    Set<String> used =
        calls().map(call -> call.target() + "." + call.method()).collect(Collectors.toSet());
    Set<String> offered =
        face.beans().keySet().stream()
            .flatMap(bean -> face.methods(bean).stream().map(method -> bean + "." + method))
            .collect(Collectors.toCollection(TreeSet::new));
    offered.removeAll(used);
    offered.removeAll(calledFromJava());

    assertThat(offered)
        .as("Methods that models may call, and neither a model nor Java calls: remove them")
        .isEmpty();
  }

  @Test
  void everyFormIsDeployedAndOpensSomewhere() {
    Set<String> named =
        models()
            .everywhere(FlowNode.class)
            .map(node -> node.getAttributeValueNs(ProcessFile.CAMUNDA, "formRef"))
            .filter(form -> form != null)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> deployed = forms();

    assertThat(deployed).as("forms in the repository = forms that models name").isEqualTo(named);
  }

  @Test
  void everyCalledProcessIsDeployed() {
    Set<String> deployed =
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
            .map(definition -> definition.getKey())
            .collect(Collectors.toSet());

    assertThat(models().everywhere(Process.class).map(Process::getId)).isSubsetOf(deployed);
    assertThat(models().everywhere(CallActivity.class).map(CallActivity::getCalledElement))
        .isSubsetOf(deployed);
  }

  @Test
  void everyRoleThatGetsTasksExists() {
    Set<String> roles = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toSet());

    assertThat(
            models()
                .everywhere(UserTask.class)
                .map(UserTask::getCamundaCandidateGroups)
                .filter(groups -> groups != null && !groups.contains("roles.group"))
                .flatMap(groups -> Arrays.stream(groups.split("\\s*,\\s*")))
                .map(group -> group.substring(group.indexOf('.') + 1)))
        .isSubsetOf(roles);
  }

  private Stream<Call> calls() {
    return models().processes().stream().flatMap(Expression::in).flatMap(Expression::calls);
  }

  private Set<String> forms() {
    return models().forms().stream()
        .map(FormFile::baseName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Models models() {
    return Repository.models(face);
  }

  private Set<String> calledFromJava() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fi.juurru");
    return face.beans().entrySet().stream()
        .flatMap(
            bean ->
                classes.get(bean.getValue()).getMethodCallsToSelf().stream()
                    .filter(call -> !call.getOriginOwner().equals(call.getTargetOwner()))
                    .map(call -> bean.getKey() + "." + call.getTarget().getName()))
        .collect(Collectors.toSet());
  }
}
