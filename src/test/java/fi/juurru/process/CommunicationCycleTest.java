package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code communication-cycle}. */
@JuurruTest
class CommunicationCycleTest {

  private static final String PROCESS = "communication-cycle";

  private final Stories stories;
  private final TaskService tasks;
  private final FormService forms;

  @Autowired
  CommunicationCycleTest(Stories stories, TaskService tasks, FormService forms) {
    this.stories = stories;
    this.tasks = tasks;
    this.forms = forms;
  }

  @Test
  void everyRoundProposesTheTemplateOfItsMessageAgain() {
    try (var story = begin()) {
      String task = story.task("plan-round").getId();
      assertThat(tasks.getVariables(task)).containsEntry("messageFi", null);

      assertThat(story.as("coordinator").acting(() -> forms.getTaskFormVariables(task)))
          .as("an empty value would stand in the template's place")
          .doesNotContainKey("messageFi");
    }
  }

  @Test
  void everyGroupIsHeardOnItsOwnAndEverybodyLearnsWhatChanged() {
    try (var story = begin()) {
      plan(story, true, "workers", "partners");
      assertThat(story.as("supervisor").tasks())
          .containsExactly("listen-to-group", "listen-to-group");
      story.as("supervisor").complete("listen-to-group", heard("two-way", "Aikaa kaivataan"));
      story.as("supervisor").complete("listen-to-group", heard("one-way", "Hyvä esite"));
      story
          .as("supervisor")
          .complete(
              "hold-open-discussion",
              Map.of(
                  "discussionHeld", "yes",
                  "discussionOn", "2026-01-14",
                  "discussionParticipants", 7,
                  "discussionForm", "coffee-break",
                  "anonymousInput", "paper",
                  "discussionHeard", "Kokeilu kiinnostaa"));

      assertThat(shown(story, "heard")).isEqualTo("\n\n• Aikaa kaivataan\n\n• Hyvä esite");
      assertThat(shown(story, "reachedGroups")).isEqualTo(2L);
      assertThat(shown(story, "twoWayGroups")).isEqualTo(1L);
      story.as("coordinator").complete("tell-what-changed", digest("no"));

      assertThat(story.ends(PROCESS)).containsExactly("rounds-over");
      assertThat(story.openTasks()).isEmpty();
    }
  }

  @Test
  void aWorryOfAGroupIsAnsweredAsAConcern() {
    try (var story = begin()) {
      plan(story, false, "workers");
      Map<String, Object> answers = new HashMap<>(heard("two-way", "Hyvää puhetta"));
      answers.put("worries", "Aika ei riitä kirjaamiseen");
      story.as("supervisor").complete("listen-to-group", answers);

      assertThat(story.as("supervisor").tasks()).containsExactly("respond-to-concern");
      assertThat(story.latest("concernText")).isEqualTo("Aika ei riitä kirjaamiseen");
      assertThat(story.as("coordinator").tasks()).containsExactly("tell-what-changed");
    }
  }

  @Test
  void aWorryOfTheOpenDiscussionIsAnsweredAsAConcern() {
    try (var story = begin()) {
      plan(story, true, "workers");
      story.as("supervisor").complete("listen-to-group", heard("two-way", "Hyvää puhetta"));
      story
          .as("supervisor")
          .complete(
              "hold-open-discussion",
              Map.of(
                  "discussionHeld", "yes",
                  "discussionOn", "2026-01-14",
                  "discussionForm", "meeting",
                  "discussionWorry", "Uusia menetelmiä tulee liikaa"));

      assertThat(story.as("supervisor").tasks()).containsExactly("respond-to-concern");
      assertThat(story.as("coordinator").tasks()).containsExactly("tell-what-changed");
    }
  }

  @Test
  void theNextRoundComesAfterTheAgreedWeeksAndBeginsAnew() {
    try (var story = begin()) {
      plan(story, true, "workers");
      story.as("supervisor").complete("listen-to-group", heard("one-way", "Kiitos tiedosta"));
      story
          .as("supervisor")
          .complete(
              "hold-open-discussion",
              Map.of(
                  "discussionHeld", "yes",
                  "discussionOn", "2026-01-12",
                  "discussionForm", "meeting"));
      Map<String, Object> digest = new HashMap<>(digest("yes"));
      digest.put("dialogueNext", true);
      digest.put("communicationEvery", 4);
      story.as("coordinator").complete("tell-what-changed", digest);

      story.until("2026-02-08");
      assertThat(story.openTasks()).isEmpty();
      story.until("2026-02-09");
      assertThat(story.openTasks()).containsExactly("plan-round");
      assertThat(shown(story, "messageFi")).isNull();
      assertThat(shown(story, "direction")).as("dialogue was asked for").isEqualTo("two-way");
      assertThat(shown(story, "openDiscussion")).as("it was this one's turn").isEqualTo(false);
      plan(story, false, "workers");
      assertThat(shown(story, "feedback")).isNull();
      story.as("supervisor").complete("listen-to-group", heard("two-way", "Parempi näin"));
      assertThat(shown(story, "heard")).isEqualTo("\n\n• Parempi näin");
      story.as("coordinator").complete("tell-what-changed", nextIn(6));

      story.until("2026-03-22");
      assertThat(story.openTasks()).isEmpty();
      story.until("2026-03-23");
      assertThat(shown(story, "direction")).isNull();
      assertThat(shown(story, "openDiscussion")).isEqualTo(true);
    }
  }

  @Test
  void anOpenDiscussionThatDidNotHappenIsProposedAgain() {
    try (var story = begin()) {
      plan(story, true, "workers");
      story.as("supervisor").complete("listen-to-group", heard("two-way", "Hyvää puhetta"));
      story.as("supervisor").complete("hold-open-discussion", Map.of("discussionHeld", "no"));
      story.as("coordinator").complete("tell-what-changed", nextIn(4));
      story.until("2026-02-09");

      assertThat(shown(story, "openDiscussion")).isEqualTo(true);
    }
  }

  @Test
  void aGroupThatWasNotReachedCountsForNothing() {
    try (var story = begin()) {
      plan(story, false, "families");
      story.as("supervisor").complete("listen-to-group", Map.of("groupReached", "no"));

      assertThat(shown(story, "reachedGroups")).isEqualTo(0L);
      story.as("coordinator").complete("tell-what-changed", digest("no"));
      assertThat(story.ends(PROCESS)).containsExactly("rounds-over");
    }
  }

  @Test
  void aRoundOfTheWholeAreaIsTheCoordinators() {
    try (var story = stories.begin("2026-01-12")) {
      story
          .as("coordinator")
          .start(PROCESS, Map.of("method", story.method(), "area", story.area()));
      plan(story, true, "partners");
      Map<String, Object> answers = new HashMap<>(heard("two-way", "Yhteistyö sujuu"));
      answers.put("worries", "Kuka kutsuu koolle?");
      story.as("coordinator").complete("listen-to-group", answers);

      assertThat(story.as("coordinator").tasks())
          .containsExactly("hold-open-discussion", "respond-to-concern");
      assertThat(story.as("supervisor").tasks()).isEmpty();
    }
  }

  private Story begin() {
    var story = stories.begin("2026-01-12");
    story
        .as("coordinator")
        .start(
            PROCESS, Map.of("method", story.method(), "area", story.area(), "unit", story.unit()));
    return story;
  }

  private static void plan(Story story, boolean openDiscussion, String... groups) {
    story
        .as("coordinator")
        .complete(
            "plan-round",
            Map.of(
                "messageFi",
                "Koulutus alkaa",
                "messageSv",
                "Utbildningen börjar",
                "audiences",
                chosen(groups),
                "channels",
                chosen("meeting", "intranet"),
                "direction",
                "two-way",
                "openDiscussion",
                openDiscussion));
  }

  private static Map<String, Object> heard(String dialogue, String feedback) {
    return Map.of(
        "groupReached",
        "yes",
        "channelUsed",
        "meeting",
        "participants",
        8,
        "dialogue",
        dialogue,
        "feedback",
        feedback);
  }

  private static Map<String, Object> digest(String more) {
    return Map.of(
        "changedFi",
        "Aikaa varattiin lisää",
        "changedSv",
        "Mer tid reserverades",
        "digestChannels",
        chosen("meeting"),
        "continueRounds",
        more);
  }

  private static Map<String, Object> nextIn(int weeks) {
    Map<String, Object> digest = new HashMap<>(digest("yes"));
    digest.put("communicationEvery", weeks);
    return digest;
  }

  /** What the form of the only open task shows. */
  private Object shown(Story story, String variable) {
    return tasks.getVariable(story.tasks().get(0).getId(), variable);
  }
}
