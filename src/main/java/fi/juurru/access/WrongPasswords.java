package fi.juurru.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long whoever has given wrong passwords must wait before the next try: three seconds, twice as
 * long each time, at most a minute, and never for good. Counted for the account at the place it is
 * tried from, so that nobody keeps the right person out from somewhere else; after many, also for
 * the place whatever the account, and for the account whatever the place. These two do not hold
 * back a person at a place where this account has been let in before.
 *
 * <p>Kept in memory: nobody writes into the database without a login, and there is nothing to tell
 * an account that exists from one that does not. Each node counts for itself, and a restart
 * forgets.
 */
final class WrongPasswords {

  static final Duration LONGEST = Duration.ofMinutes(1);

  private static final long SHORTEST_SECONDS = 3;
  private static final int REMEMBERED = 20_000;
  private static final String ANY = "";

  /** How many wrong passwords pass without a wait, and how long until one of them is forgotten. */
  private record Leniency(int free, Duration forgotten) {

    Duration waitAfter(double wrong) {
      double doublings = Math.ceil(wrong) - free - 1;
      return doublings < 0
          ? Duration.ZERO
          : Duration.ofSeconds(
              (long) Math.min(LONGEST.toSeconds(), SHORTEST_SECONDS * Math.pow(2, doublings)));
    }
  }

  private static final Leniency OF_ACCOUNT_HERE = new Leniency(0, Duration.ofMinutes(10));
  private static final Leniency OF_ANYBODY_HERE = new Leniency(100, Duration.ofMinutes(1));
  private static final Leniency OF_ACCOUNT_ANYWHERE = new Leniency(100, Duration.ofMinutes(1));

  private record Key(String account, String place) {

    Leniency limit() {
      if (account.equals(ANY)) {
        return OF_ANYBODY_HERE;
      }
      return place.equals(ANY) ? OF_ACCOUNT_ANYWHERE : OF_ACCOUNT_HERE;
    }

    static Stream<Key> all(String account, String place) {
      return Stream.of(new Key(account, place), new Key(ANY, place), new Key(account, ANY));
    }
  }

  /** How many there were when the last one came. */
  private record Wrong(double count, Instant last) {

    /** For a server whose clock was set back. */
    Wrong at(Instant now) {
      return new Wrong(count, now);
    }

    double left(Leniency limit, Instant now) {
      double passed = Math.max(0, Duration.between(last, now).toMillis());
      return Math.max(0, count - passed / limit.forgotten().toMillis());
    }
  }

  private final Map<Key, Wrong> wrong = new Newest<>();
  private final Map<Key, Instant> letIn = new Newest<>();

  /** How long to wait before this account may be tried from this place; zero for not at all. */
  synchronized Duration untilNextTry(String account, String place, Instant now) {
    boolean isKnown = letIn.containsKey(new Key(account, place));
    return (isKnown ? Stream.of(new Key(account, place)) : Key.all(account, place))
        .filter(wrong::containsKey)
        .map(key -> untilNextTry(key, now))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private Duration untilNextTry(Key key, Instant now) {
    Wrong before =
        wrong.computeIfPresent(
            key, (same, known) -> known.last().isAfter(now) ? known.at(now) : known);
    Instant next = before.last().plus(key.limit().waitAfter(before.count()));
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }

  /**
   * Notes a password that was tried.
   *
   * @return zero, or how long to wait because of a wrong one that came in the meantime: then it
   *     must not be told whether this one was right, or a hundred could be tried at once
   */
  synchronized Duration tried(String account, String place, boolean right, Instant now) {
    Duration wait = untilNextTry(account, place, now);
    if (wait.isZero() && right) {
      wrong.remove(new Key(account, place));
      letIn.put(new Key(account, place), now);
    } else if (wait.isZero()) {
      Key.all(account, place).forEach(key -> note(key, now));
    }
    return wait;
  }

  private void note(Key key, Instant now) {
    Wrong before = wrong.get(key);
    double count = before == null ? 0 : before.left(key.limit(), now);
    wrong.put(key, new Wrong(count + 1, now));
  }

  /** An administrator lets this account be tried at once, from everywhere. */
  synchronized void forget(String account) {
    wrong.keySet().removeIf(key -> key.account().equals(account));
  }

  /** So many that nobody fills the memory with names; what was not looked at for longest goes. */
  private static final class Newest<V> extends LinkedHashMap<Key, V> {

    Newest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
      return size() > REMEMBERED;
    }
  }
}
