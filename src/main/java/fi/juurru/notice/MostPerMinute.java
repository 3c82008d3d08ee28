package fi.juurru.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Lets a few a minute pass from one place, in the memory of this node. */
final class MostPerMinute {

  private static final int MOST = 10;
  private static final int REMEMBERED = 10_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** How many came since when. */
  private record Count(Instant since, int count) {}

  private final Map<String, Count> places =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > REMEMBERED;
        }
      };

  synchronized boolean allow(String place) {
    Instant now = ClockUtil.getCurrentTime().toInstant();
    Count count =
        places.merge(
            place,
            new Count(now, 1),
            (before, first) ->
                before.since().plus(MINUTE).isBefore(now)
                    ? first
                    : new Count(before.since(), before.count() + 1));
    return count.count() <= MOST;
  }
}
