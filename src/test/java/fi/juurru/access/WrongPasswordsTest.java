package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {

  private static final boolean RIGHT = true;
  private static final boolean WRONG = false;

  private final WrongPasswords passwords = new WrongPasswords();
  private Instant now = Instant.parse("2026-11-28T10:00:00Z");

  @Test
  void theWaitDoublesUpToAMinuteAndIsNeverForGood() {
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      waits.add(wrongWhenAllowed("worker", "home").toSeconds());
    }
    assertThat(waits.subList(0, 8)).containsExactly(3L, 6L, 12L, 24L, 48L, 60L, 60L, 60L);
    assertThat(waits).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(60));

    pass(WrongPasswords.LONGEST);
    assertThat(passwords.tried("worker", "home", RIGHT, now)).isZero();
    assertThat(wrongWhenAllowed("worker", "home")).as("begins anew").hasSeconds(3);
  }

  @Test
  void tryingTooSoonMakesTheWaitNoLongerAndTellsNothing() {
    passwords.tried("worker", "home", WRONG, now);
    pass(Duration.ofSeconds(2));
    assertThat(passwords.tried("worker", "home", RIGHT, now)).hasSeconds(1);
    assertThat(passwords.tried("worker", "home", WRONG, now)).hasSeconds(1);
    pass(Duration.ofSeconds(1));
    assertThat(passwords.tried("worker", "home", RIGHT, now)).isZero();
  }

  @Test
  void anAttackerElsewhereKeepsNobodyOut() {
    for (int i = 0; i < 20; i++) {
      wrongWhenAllowed("worker", "attacker");
    }
    assertThat(passwords.untilNextTry("worker", "home", now)).isZero();
  }

  @Test
  void manyAccountsTriedFromOnePlaceMakeItWait() {
    for (int i = 0; i < 101; i++) {
      passwords.tried("account-" + i, "attacker", WRONG, now);
    }
    assertThat(passwords.untilNextTry("another", "attacker", now)).hasSeconds(3);
    assertThat(passwords.untilNextTry("another", "home", now)).isZero();
  }

  @Test
  void oneAccountTriedFromManyPlacesWaitsButNotWhereItWasLetIn() {
    passwords.tried("worker", "home", RIGHT, now);
    for (int i = 0; i < 110; i++) {
      passwords.tried("worker", "place-" + i, WRONG, now);
    }
    assertThat(passwords.untilNextTry("worker", "elsewhere", now)).isPositive();
    assertThat(passwords.untilNextTry("worker", "home", now)).isZero();
    assertThat(passwords.untilNextTry("another", "elsewhere", now)).isZero();
  }

  @Test
  void colleaguesBehindOneAddressAreNotHeldBackByAnAttackerAmongThem() {
    passwords.tried("worker", "office", RIGHT, now);
    for (int i = 0; i < 110; i++) {
      passwords.tried("account-" + i, "office", WRONG, now);
    }
    assertThat(passwords.untilNextTry("worker", "office", now)).isZero();
  }

  @Test
  void wrongOnesAreForgottenInTime() {
    for (int i = 0; i < 6; i++) {
      wrongWhenAllowed("worker", "home");
    }
    pass(Duration.ofHours(2));
    assertThat(wrongWhenAllowed("worker", "home")).hasSeconds(3);
  }

  @Test
  void anAdministratorLetsAnAccountBeTriedAtOnce() {
    wrongWhenAllowed("worker", "home");
    passwords.forget("worker");
    assertThat(passwords.untilNextTry("worker", "home", now)).isZero();
  }

  @Test
  void aClockThatIsSetBackKeepsNobodyOutForLonger() {
    wrongWhenAllowed("worker", "home");
    now = now.minus(Duration.ofDays(1));
    assertThat(passwords.untilNextTry("worker", "home", now)).hasSeconds(3);
    pass(Duration.ofSeconds(3));
    assertThat(passwords.untilNextTry("worker", "home", now)).isZero();
    passwords.tried("worker", "home", RIGHT, now);
    now = now.minus(Duration.ofDays(1));
    passwords.tried("worker", "home", WRONG, now);
    assertThat(passwords.untilNextTry("another", "home", now)).isZero();
  }

  @Test
  void oneIpv6NetworkIsOnePlace() {
    assertThat(AskersPlace.network("2001:db8:1:2:aaaa::1"))
        .isEqualTo(AskersPlace.network("2001:db8:1:2:bbbb::2"))
        .isNotEqualTo(AskersPlace.network("2001:db8:1:3:aaaa::1"));
    assertThat(AskersPlace.network("192.0.2.1")).isNotEqualTo(AskersPlace.network("192.0.2.2"));
  }

  /** Waits as long as asked, then gives a wrong password; answers the wait that follows. */
  private Duration wrongWhenAllowed(String account, String place) {
    pass(passwords.untilNextTry(account, place, now));
    assertThat(passwords.tried(account, place, WRONG, now)).isZero();
    return passwords.untilNextTry(account, place, now);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
