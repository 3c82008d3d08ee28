package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.Statements;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What checking costs, in SQL statements: it does not grow with the number of fields. */
class FormCostTest extends FormStoryTest {

  @Test
  void isOneFormAndOneLookAtTheVariablesOfEachScope() {
    Map<String, Object> answer =
        Map.of("firstResponse", "Kiitos.", "helpGiven", "", "handling", "solved");
    story.openConcern();
    story.story().as("coordinator").complete("respond-to-concern", answer);
    story.openConcern();
    var statements =
        Statements.of(() -> story.story().as("coordinator").complete("respond-to-concern", answer));
    assertThat(statements)
        .as("a version's form is read once")
        .noneMatch(it -> it.contains("ACT_RE_CAMFORMDEF"))
        .noneMatch(it -> it.contains("ACT_GE_BYTEARRAY where"));
    assertThat(statements)
        .as("three for the check (task, activity, instance), three of the engine's own")
        .filteredOn(it -> it.contains("from ACT_RU_VARIABLE"))
        .filteredOn(it -> it.contains("SELECT"))
        .hasSizeLessThanOrEqualTo(6);
    assertThat(statements)
        .as("one look at the grants to claim, and one for our rules and the engine to submit")
        .filteredOn(it -> it.contains("COALESCE(") && it.contains("ACT_RU_AUTHORIZATION"))
        .hasSize(2);
    assertThat(statements)
        .as("no choice depends on data")
        .noneMatch(it -> it.contains("ACT_ID_USER RES"));
  }
}
