package fi.juurru.retention;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** How long that is kept which belongs to no process instance, whose model would say it. */
final class KeptTime {

  /** Thirteen months, as most models say. */
  private static final Duration WITHOUT_INSTANCE = Duration.ofDays(396);

  private KeptTime() {}

  /** When it is removed if it is written now. */
  static Date withoutInstance() {
    return Date.from(ClockUtil.getCurrentTime().toInstant().plus(WITHOUT_INSTANCE));
  }
}
