package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coaching as its people live it in Tasklist, in a real browser. */
@JuurruTest
class CoachingStoryTest {

  @LocalServerPort int port;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;

  @Test
  void aUnitTriesItsFirstChange() {
    FreshUnit.of(Cast.FINNISH, runtime, history);
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port, Cast.FINNISH.language())) {
      CoachingPlay.play(visit, new Jobs(management, "kuusiranta"), Cast.FINNISH, 101);
      assertThat(visit.errors()).isEmpty();
    }
  }
}
