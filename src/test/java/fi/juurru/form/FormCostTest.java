package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.Statements;
import fi.juurru.process.Stories;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What checking costs, in SQL statements: it does not grow with the number of fields. */
@JuurruTest
class FormCostTest {

  @Autowired Stories stories;
  @Autowired ProcessEngine engine;
  @LocalServerPort int port;

  @Test
  void isOneFormAndOneLookAtTheVariablesOfEachScope() {
    try (var story = new FormStory(stories, engine, port)) {
      Map<String, Object> answer =
          Map.of("firstResponse", "Kiitos.", "helpGiven", "", "handling", "solved");
      story.openConcern();
      story.story().as("coordinator").complete("respond-to-concern", answer);
      story.openConcern();
      var statements =
          Statements.of(
              () -> story.story().as("coordinator").complete("respond-to-concern", answer));
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
          .as("no choice depends on data")
          .noneMatch(it -> it.contains("ACT_ID_USER RES"));
    }
  }
}
