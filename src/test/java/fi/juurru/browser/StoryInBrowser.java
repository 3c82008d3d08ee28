package fi.juurru.browser;

import fi.juurru.process.StoryTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story of people of its own unit that is looked at in a browser, one browser for a class. */
abstract class StoryInBrowser extends StoryTest {

  static final Locale FINNISH = Locale.forLanguageTag("fi-FI");

  /** The task that {@link #aPauseIsToBeConfirmed} leaves to the supervisor. */
  static final String CONFIRM = "Tarkista tauko";

  /** The task that {@link #aConcernIsToBeAnswered} leaves to the supervisor. */
  static final String CONCERN = "Vastaa huoleen tai havaintoon";

  @AutoClose static SystemChromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  /** Lets a supervisor in, who tells of a pause. */
  final void aPauseIsToBeConfirmed() {
    story.letIn("supervisor");
    as("supervisor")
        .start(
            "unit-pause",
            Map.of("unit", story.unit(), "firstDay", "2026-02-09", "lastDay", "2026-02-27"));
  }

  /** Lets a worker tell of a concern. */
  final void aConcernIsToBeAnswered() {
    as("worker")
        .start(
            "concern-handling",
            here(
                "concernType", "worry",
                "concernText", "Aika ei riitä",
                "concernSource", "everyday",
                "wishedOwner", "any",
                "anonymous", false));
  }
}
