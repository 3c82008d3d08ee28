package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code coaching-start}. */
@JuurruTest
class CoachingStartTest {

  @Autowired Stories stories;
  @Autowired RuntimeService runtime;

  @Test
  void aUnitSaysInItsOwnWordsWhatItWantsToChange() {
    try (var story = begin()) {
      CoachingAnswers.begin(story);

      assertThat(story.ends("coaching-start")).containsExactly("need-stated");
      assertThat(story.latest("statedNeed").toString()).startsWith("Haluamme");
    }
  }

  @Test
  void sharedTimeThatIsNotFoundInFifteenWorkingDaysIsAskedFromManagement() {
    try (var story = begin()) {
      story.as("unit-coach").complete("describe-baseline", CoachingAnswers.BASELINE);
      story.as("team").complete("rate-start", CoachingAnswers.startRatings());
      story.until("2026-02-02");
      assertThat(story.open("management-escalation")).isEmpty();
      story.until("2026-02-03");
      assertThat(story.as("coordinator").tasks()).containsExactly("check-request");
      assertThat(story.as("unit-coach").tasks()).containsExactly("find-shared-time");

      story.as("supervisor").complete("find-shared-time", CoachingAnswers.TIME_FOUND);
      story.as("team").complete("get-to-know", CoachingAnswers.GOT_TO_KNOW);
      assertThat(story.openTasks()).contains("hold-joint-session");
    }
  }

  @Test
  void oneFieldAloneMeetsAgain() {
    try (var story = begin()) {
      story.as("unit-coach").complete("describe-baseline", CoachingAnswers.BASELINE);
      story.as("team").complete("rate-start", CoachingAnswers.startRatings());
      story.as("team").complete("get-to-know", CoachingAnswers.GOT_TO_KNOW);
      story.as("unit-coach").complete("find-shared-time", CoachingAnswers.TIME_FOUND);
      story.as("team").complete("hold-joint-session", CoachingAnswers.session(8, 0));
      assertThat(story.openTasks()).containsExactly("hold-joint-session");
      story.as("unit-coach").complete("hold-joint-session", CoachingAnswers.session(4, 1));

      assertThat(story.openTasks()).containsExactly("state-need");
    }
  }

  @Test
  void whatLessThanHalfHaveSaidIsAskedMoreWidely() {
    try (var story = begin()) {
      story.as("unit-coach").complete("describe-baseline", CoachingAnswers.BASELINE);
      story.as("team").complete("rate-start", CoachingAnswers.startRatings());
      story.as("team").complete("get-to-know", CoachingAnswers.GOT_TO_KNOW);
      story.as("unit-coach").complete("find-shared-time", CoachingAnswers.TIME_FOUND);
      story.as("unit-coach").complete("hold-joint-session", CoachingAnswers.session(4, 3));
      story.as("team").complete("state-need", CoachingAnswers.need(4));
      story
          .as("supervisor")
          .complete("invite-wider", Map.of("widerWays", Story.chosen("short-rounds")));
      story.as("team").complete("state-need", CoachingAnswers.need(5));

      assertThat(story.ends("coaching-start")).containsExactly("need-stated");
    }
  }

  private Story begin() {
    var story = stories.begin("2026-01-12");
    CoachingAnswers.call(
        runtime, story, "coaching-start", Map.of("headcount", 10, "sharedTimeLimit", 15));
    return story;
  }
}
