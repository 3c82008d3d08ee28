package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/**
 * Holds {@code bpmn/} and {@code forms/} against the rules without starting the application, which
 * would refuse to start with a model that breaks one.
 */
class RepositoryKeepsRulesTest {

  @Test
  void everyModelAndFormKeepsTheRules() {
    List<Finding> findings = AllRules.get().check(Repository.files(), face());

    assertThat(findings)
        .as(
            """
            %d places in bpmn/ or forms/ break a rule, and Juurru would not start with them. \
            Each line below names the file, the element and what to do about it; the rule's name \
            in brackets is a class in fi.juurru.model, whose comment gives the reason.
            %s
            """,
            findings.size(),
            findings.stream().map(Finding::toString).collect(Collectors.joining("\n")))
        .isEmpty();
  }

  /** The face by the definitions of its beans; none of them is created. */
  static Face face() {
    var definitions = new DefaultListableBeanFactory();
    new ClassPathBeanDefinitionScanner(definitions).scan("fi.juurru");
    return FaceConfiguration.face(definitions);
  }
}
