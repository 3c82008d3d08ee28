package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.juurru.JuurruTest;
import fi.juurru.process.Stories;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
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
      story.openConcern();
      Map<String, Object> answer =
          Map.of("firstResponse", "Kiitos.", "helpGiven", "", "handling", "solved");
      var statements =
          statements(() -> story.story().as("coordinator").complete("respond-to-concern", answer));
      assertThat(statements).filteredOn(it -> it.contains("ACT_RE_CAMFORMDEF")).hasSize(1);
      assertThat(statements).filteredOn(it -> it.contains("ACT_GE_BYTEARRAY where")).hasSize(1);
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

  /** The engine's SQL during some work. */
  private static List<String> statements(Runnable work) {
    var seen = new ListAppender<ILoggingEvent>();
    var logger = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.impl.persistence.entity");
    seen.start();
    logger.setLevel(Level.DEBUG);
    logger.setAdditive(false);
    logger.addAppender(seen);
    try {
      work.run();
    } finally {
      logger.setLevel(null);
      logger.setAdditive(true);
      logger.detachAppender(seen);
    }
    return seen.list.stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(message -> message.contains("Preparing:"))
        .toList();
  }
}
