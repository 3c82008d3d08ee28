package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code communication-cycle}. */
class CommunicationCycleTest extends StoryTest {

  private static final String PROCESS = "communication-cycle";

  @Autowired FormService forms;

  @Test
  void everyRoundProposesTheTemplateOfItsMessageAgain() {
    begin();
    String task = story.task("plan-round").getId();
    assertThat(tasks.getVariables(task)).containsEntry("messageFi", null);

    assertThat(as("coordinator").acting(() -> forms.getTaskFormVariables(task)))
        .as("an empty value would stand in the template's place")
        .doesNotContainKey("messageFi");
  }

  @Test
  void everyGroupIsHeardOnItsOwnAndEverybodyLearnsWhatChanged() {
    begin();
    plan(true, "workers", "partners");
    assertThat(as("supervisor").tasks()).containsExactly("listen-to-group", "listen-to-group");
    as("supervisor").complete("listen-to-group", heard("two-way", "Aikaa kaivataan"));
    as("supervisor").complete("listen-to-group", heard("one-way", "Hyvä esite"));
    as("supervisor")
        .complete(
            "hold-open-discussion",
            Map.of(
                "discussionHeld", "yes",
                "discussionHeard", "Kokeilu kiinnostaa"));

    assertThat(shown("heard")).isEqualTo("\n\n• Aikaa kaivataan\n\n• Hyvä esite");
    assertThat(shown("reachedGroups")).isEqualTo(2L);
    assertThat(shown("twoWayGroups")).isEqualTo(1L);
    as("coordinator").complete("tell-what-changed", digest("no"));

    assertThat(story.ends(PROCESS)).containsExactly("rounds-over");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void aWorryOfAGroupIsAnsweredAsAConcern() {
    begin();
    plan(false, "workers");
    Map<String, Object> answers = new HashMap<>(heard("two-way", "Hyvää puhetta"));
    answers.put("worries", "Aika ei riitä kirjaamiseen");
    as("supervisor").complete("listen-to-group", answers);

    assertThat(as("supervisor").tasks()).containsExactly("respond-to-concern");
    assertThat(story.latest("concernText")).isEqualTo("Aika ei riitä kirjaamiseen");
    assertThat(as("coordinator").tasks()).containsExactly("tell-what-changed");
  }

  @Test
  void aWorryOfTheOpenDiscussionIsAnsweredAsAConcern() {
    begin();
    plan(true, "workers");
    as("supervisor").complete("listen-to-group", heard("two-way", "Hyvää puhetta"));
    as("supervisor")
        .complete(
            "hold-open-discussion",
            Map.of(
                "discussionHeld", "yes",
                "discussionWorry", "Uusia menetelmiä tulee liikaa"));

    assertThat(as("supervisor").tasks()).containsExactly("respond-to-concern");
    assertThat(as("coordinator").tasks()).containsExactly("tell-what-changed");
  }

  @Test
  void theNextRoundComesAfterTheAgreedWeeksAndBeginsAnew() {
    begin();
    plan(true, "workers");
    as("supervisor").complete("listen-to-group", heard("one-way", "Kiitos tiedosta"));
    as("supervisor").complete("hold-open-discussion", Map.of("discussionHeld", "yes"));
    Map<String, Object> digest = new HashMap<>(digest("yes"));
    digest.put("dialogueNext", true);
    digest.put("communicationEvery", 4);
    as("coordinator").complete("tell-what-changed", digest);

    story.until("2026-02-08");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-02-09");
    assertThat(story.openTasks()).containsExactly("plan-round");
    assertThat(shown("messageFi")).isNull();
    assertThat(shown("direction")).as("dialogue was asked for").isEqualTo("two-way");
    assertThat(shown("openDiscussion")).as("it was this one's turn").isEqualTo(false);
    plan(false, "workers");
    assertThat(shown("feedback")).isNull();
    as("supervisor").complete("listen-to-group", heard("two-way", "Parempi näin"));
    assertThat(shown("heard")).isEqualTo("\n\n• Parempi näin");
    as("coordinator").complete("tell-what-changed", nextIn(6));

    story.until("2026-03-22");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-03-23");
    assertThat(shown("direction")).isNull();
    assertThat(shown("openDiscussion")).isEqualTo(true);
  }

  @Test
  void anOpenDiscussionThatDidNotHappenIsProposedAgain() {
    begin();
    plan(true, "workers");
    as("supervisor").complete("listen-to-group", heard("two-way", "Hyvää puhetta"));
    as("supervisor").complete("hold-open-discussion", Map.of("discussionHeld", "no"));
    as("coordinator").complete("tell-what-changed", nextIn(4));
    story.until("2026-02-09");

    assertThat(shown("openDiscussion")).isEqualTo(true);
  }

  @Test
  void aGroupThatWasNotReachedCountsForNothing() {
    begin();
    plan(false, "families");
    as("supervisor").complete("listen-to-group", Map.of("groupReached", "no"));

    assertThat(shown("reachedGroups")).isEqualTo(0L);
    as("coordinator").complete("tell-what-changed", digest("no"));
    assertThat(story.ends(PROCESS)).containsExactly("rounds-over");
  }

  @Test
  void aRoundOfTheWholeAreaIsTheCoordinators() {
    as("coordinator").start(PROCESS, Map.of("method", story.method(), "area", story.area()));
    plan(true, "partners");
    Map<String, Object> answers = new HashMap<>(heard("two-way", "Yhteistyö sujuu"));
    answers.put("worries", "Kuka kutsuu koolle?");
    as("coordinator").complete("listen-to-group", answers);

    assertThat(as("coordinator").tasks())
        .containsExactly("hold-open-discussion", "respond-to-concern");
    assertThat(as("supervisor").tasks()).isEmpty();
  }

  private void begin() {
    as("coordinator").start(PROCESS, here("area", story.area()));
  }

  private void plan(boolean openDiscussion, String... groups) {
    as("coordinator").complete("plan-round", round(openDiscussion, groups));
  }

  /** The plan of a round. */
  static Map<String, Object> round(boolean openDiscussion, String... groups) {
    return Map.of(
        "messageFi",
        "Koulutus alkaa",
        "audiences",
        chosen(groups),
        "channels",
        chosen("meeting", "intranet"),
        "direction",
        "two-way",
        "openDiscussion",
        openDiscussion);
  }

  private static Map<String, Object> heard(String dialogue, String feedback) {
    return Map.of("groupReached", "yes", "dialogue", dialogue, "feedback", feedback);
  }

  /** What changed after a round; {@code more} tells whether another follows. */
  static Map<String, Object> digest(String more) {
    return Map.of("changedFi", "Aikaa varattiin lisää", "continueRounds", more);
  }

  private static Map<String, Object> nextIn(int weeks) {
    Map<String, Object> digest = new HashMap<>(digest("yes"));
    digest.put("communicationEvery", weeks);
    return digest;
  }

  /** What the form of the only open task shows. */
  private Object shown(String variable) {
    return tasks.getVariable(story.tasks().get(0).getId(), variable);
  }
}
