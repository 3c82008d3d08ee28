package fi.juurru.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** How fast people are, and how often they have an idea; differs from walk to walk. */
final class Pace {

  private final Random random;
  private final int atOnce;
  private final int inTime;
  private final int daysBetweenIdeas;

  Pace(Random random) {
    this.random = random;
    this.atOnce = random.nextInt(60);
    this.inTime = atOnce + random.nextInt(100 - atOnce);
    this.daysBetweenIdeas = 20 + random.nextInt(100);
  }

  Instant timeFor(Instant now, Instant due) {
    int kind = random.nextInt(100);
    if (kind < atOnce || due.isBefore(now)) {
      return now.plus(Duration.ofMinutes(random.nextInt(24 * 60)));
    }
    if (kind < inTime) {
      long minutes = Duration.between(now, due).toMinutes();
      return now.plus(Duration.ofMinutes((long) (random.nextDouble() * minutes)));
    }
    int most = random.nextInt(4) == 0 ? 60 : 10;
    return due.plus(Duration.ofMinutes(1 + random.nextInt(most * 24 * 60)));
  }

  Duration untilNextIdea() {
    return Duration.ofMinutes(1 + random.nextInt(2 * daysBetweenIdeas * 24 * 60));
  }
}
