package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts in a task, read from how its model chooses people. */
class TaskActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "candidateGroups='${unit}.supervisor' | lähiesihenkilö",
        "candidateGroups='${unit}.team,${area}.coordinator' | työyhteisö / koordinaattori",
        "assignee='${writer}' candidateGroups='${area}.facilitator' | fasilitaattori",
        "assignee='${worker}' | henkilö itse",
        "candidateGroups='${roles.group(ownerRole)}' | sovittu rooli",
        "candidateGroups='${roles.group(role)},${area}.coordinator' | sovittu rooli / koordinaattori",
        "candidateGroups='${somebody}.gardener' | henkilö itse"
      })
  void standsInTheDiagram(String chosen, String actor) {
    assertThat(shown(chosen)).contains("juurru:actor=\"" + actor + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "roles.group(empty execution.getVariable(&quot;unit&quot;) ? 'coordinator' : 'supervisor')"
            + "| koordinaattori / lähiesihenkilö",
        "roles.group(ownerRole == 'team' &amp;&amp; !roles.hold(unit, 'team') ? 'supervisor' :"
            + " ownerRole)| lähiesihenkilö / sovittu rooli"
      })
  void isWhatAnExpressionGivesNotWhatItComparesWith(String expression, String actor) {
    assertThat(shown("candidateGroups=\"${" + expression + "}\""))
        .contains("juurru:actor=\"" + actor + "\"");
  }

  private static String shown(String chosen) {
    return ModelTexts.shown(
        """
        <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'
            xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>
          <process id='p'><userTask id='t' camunda:%s/></process>
        </definitions>
        """
            .formatted(chosen.replace(" candidateGroups", " camunda:candidateGroups")),
        UnaryOperator.identity());
  }
}
