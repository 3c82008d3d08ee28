package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person sees when a form cannot be taken as it is. */
@JuurruTest
class RefusedInputTest {

  @LocalServerPort int port;

  @Test
  void refusedInputIsExplainedAndKept() {
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port)) {
      RefusedNote.play(visit);
      assertThat(visit.errors()).noneMatch(error -> error.contains("another language"));
    }
  }
}
