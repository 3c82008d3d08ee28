package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.juurru.JuurruTest;
import fi.juurru.organisation.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Pattern LISTED = Pattern.compile("`(\\w*)[.]([\\w/]+)\\(([^)]*)\\)`");
  private static final String FOR_OLDER_MODELS = "for older models";

  @Autowired Face face;
  @Autowired RepositoryService repository;

  @Test
  void everyBeanAndMethodThatModelsCallExists() {
    assertThat(called()).isNotEmpty().isSubsetOf(offered());
  }

  @Test
  void readmeListsWhatModelsMayCall() throws IOException {
    assertThat(offered())
        .as(
            "README's table \"What models can call\" and the public face. What was released, models"
                + " of installations and instances of older versions call: keep it, or say under"
                + " \"Upgrade\" in README what to do before it goes")
        .containsExactlyInAnyOrderElementsOf(listed(""));
  }

  @Test
  void nothingOnTheFaceIsUnused() throws IOException {
    Set<String> offered = offered();
    offered.removeAll(called());
    offered.removeAll(calledFromJava());

    assertThat(offered)
        .as(
            "Methods that neither a model of ours nor Java calls: remove what was never released, and"
                + " write \"%s\" into README's row of what was",
            FOR_OLDER_MODELS)
        .containsExactlyInAnyOrderElementsOf(listed(FOR_OLDER_MODELS));
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

  private Set<String> called() {
    return models().processes().stream()
        .flatMap(Expression::in)
        .flatMap(Expression::calls)
        .filter(call -> !call.target().equals("execution"))
        .map(call -> call(call.target(), call.method(), call.arguments().size()))
        .collect(Collectors.toSet());
  }

  private Set<String> forms() {
    return models().forms().stream()
        .map(FormFile::baseName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Models models() {
    return Repository.models(face);
  }

  private Set<String> offered() {
    return face.beans().entrySet().stream()
        .flatMap(
            bean ->
                Arrays.stream(bean.getValue().getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .map(
                        method ->
                            call(bean.getKey(), method.getName(), method.getParameterCount())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The calls in the first cells of README's rows that contain these words. */
  private static Set<String> listed(String words) throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String row : Files.readAllLines(Path.of("README.md"))) {
      if (row.startsWith("| `") && row.contains(words)) {
        String bean = "";
        for (var call : LISTED.matcher(row.split("[|]")[1]).results().toList()) {
          bean = call.group(1).isEmpty() ? bean : call.group(1);
          int arguments = call.group(3).isEmpty() ? 0 : call.group(3).split(",").length;
          for (String method : call.group(2).split("/")) {
            listed.add(call(bean, method, arguments));
          }
        }
      }
    }
    return listed;
  }

  private static String call(String bean, String method, int arguments) {
    return "%s.%s with %d arguments".formatted(bean, method, arguments);
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
                    .map(call -> call.getTarget())
                    .map(
                        target ->
                            call(
                                bean.getKey(),
                                target.getName(),
                                target.getRawParameterTypes().size())))
        .collect(Collectors.toSet());
  }
}
