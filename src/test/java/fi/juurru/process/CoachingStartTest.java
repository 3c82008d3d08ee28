package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way through {@code coaching-start}. */
class CoachingStartTest extends StoryTest {

  @BeforeEach
  void begin() {
    call("coaching-start", Map.of("unit", story.unit(), "headcount", 10, "sharedTimeLimit", 15));
  }

  @Test
  void aUnitSaysInItsOwnWordsWhatItWantsToChange() {
    CoachingAnswers.begin(story);

    assertThat(story.ends("coaching-start")).containsExactly("need-stated");
    assertThat(story.latest("statedNeed").toString()).startsWith("Haluamme");
  }

  @Test
  void sharedTimeThatIsNotFoundInFifteenWorkingDaysIsAskedFromManagement() {
    as("unit-coach").complete("describe-baseline", CoachingAnswers.BASELINE);
    as("team").complete("rate-start", CoachingAnswers.startRatings());
    story.until("2026-02-02");
    assertThat(story.open("management-escalation")).isEmpty();
    story.until("2026-02-03");
    assertThat(as("coordinator").tasks()).containsExactly("check-request");
    assertThat(as("unit-coach").tasks()).containsExactly("find-shared-time");

    as("supervisor").complete("find-shared-time", CoachingAnswers.TIME_FOUND);
    as("team").complete("get-to-know", CoachingAnswers.GOT_TO_KNOW);
    assertThat(story.openTasks()).contains("hold-joint-session");
  }

  @Test
  void oneFieldAloneMeetsAgain() {
    atTheTable();
    as("team").complete("hold-joint-session", CoachingAnswers.session(8, 0));
    assertThat(story.openTasks()).containsExactly("hold-joint-session");
    assertThat(story.task("hold-joint-session").getDueDate())
        .as("the day of the first meeting is gone")
        .isAfter(ClockUtil.getCurrentTime());
    as("unit-coach").complete("hold-joint-session", CoachingAnswers.session(4, 1));

    assertThat(story.openTasks()).containsExactly("state-need");
  }

  @Test
  void aUnitOfOneFieldGoesOnTheSecondTimeAndSaysWhy() {
    atTheTable();
    as("team").complete("hold-joint-session", CoachingAnswers.session(8, 0));
    Map<String, Object> again = new HashMap<>(CoachingAnswers.session(8, 0));
    assertThatThrownBy(() -> as("team").complete("hold-joint-session", again))
        .hasMessageContaining("Miksi jatketaan yhden alan kesken?");
    again.put("oneFieldReason", "Yksikössä on vain terveydenhuoltoa");
    as("team").complete("hold-joint-session", again);

    assertThat(story.openTasks()).containsExactly("state-need");
  }

  @Test
  void whatLessThanHalfHaveSaidIsAskedMoreWidely() {
    lessThanHalfSayTheirNeed();
    as("team").complete("state-need", CoachingAnswers.need(5));

    assertThat(story.ends("coaching-start")).containsExactly("need-stated");
  }

  @Test
  void whereLessThanHalfComeTwiceTheOthersGoOn() {
    lessThanHalfSayTheirNeed();
    as("team").complete("state-need", CoachingAnswers.need(4));

    assertThat(story.ends("coaching-start")).containsExactly("need-stated");
  }

  private void lessThanHalfSayTheirNeed() {
    atTheTable();
    as("unit-coach").complete("hold-joint-session", CoachingAnswers.session(4, 3));
    as("team").complete("state-need", CoachingAnswers.need(4));
    as("supervisor").complete("invite-wider", Map.of("widerWays", Story.chosen("short-rounds")));
  }

  private void atTheTable() {
    as("unit-coach").complete("describe-baseline", CoachingAnswers.BASELINE);
    as("team").complete("rate-start", CoachingAnswers.startRatings());
    as("team").complete("get-to-know", CoachingAnswers.GOT_TO_KNOW);
    as("unit-coach").complete("find-shared-time", CoachingAnswers.TIME_FOUND);
  }
}
