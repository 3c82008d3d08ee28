package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code management-visibility} and {@code visibility-note}. */
@JuurruTest
class ManagementVisibilityTest {

  private static final String PROCESS = "management-visibility";
  private static final String NOTE = "visibility-note";

  private final Stories stories;

  @Autowired
  ManagementVisibilityTest(Stories stories) {
    this.stories = stories;
  }

  @Test
  void everyLevelTellsAndTheNextRoundComesWhileTheMethodIsBeingIntroduced() {
    try (var story = stories.begin("2026-01-12")) {
      introduce(story, story.unit());
      begin(story);
      tell(story, "top-management");
      tell(story, "management");
      tell(story, "supervisor");
      assertThat(story.ends(NOTE)).containsExactly("example-told", "example-told", "example-told");
      assertThat(story.openTasks()).doesNotContain("tell-example");

      story.until("2026-04-12");
      assertThat(story.openTasks()).doesNotContain("tell-example");
      story.until("2026-04-13");
      assertThat(story.openTasks().stream().filter("tell-example"::equals)).hasSize(3);
    }
  }

  @Test
  void supervisorsOfTheUnitsThatIntroduceTheMethodAreAskedEachForTheirOwnUnit() {
    try (var story = stories.begin("2026-01-12")) {
      String second = story.addUnit(story.unit() + "-b").code();
      String third = story.addUnit(story.unit() + "-c").code();
      String secondSupervisor = story.addPersonIn(second, "b-" + story.unit(), "supervisor");
      String thirdSupervisor = story.addPersonIn(third, "c-" + story.unit(), "supervisor");
      introduce(story, story.unit());
      introduce(story, second);
      begin(story);

      assertThat(story.as("supervisor").tasks()).contains("tell-example");
      assertThat(story.asUser(secondSupervisor).tasks()).contains("tell-example");
      assertThat(story.asUser(thirdSupervisor).tasks()).isEmpty();
    }
  }

  @Test
  void whoPromisesSomethingGetsItAsAStep() {
    try (var story = stories.begin("2026-01-12")) {
      begin(story);
      story
          .as("management")
          .complete(
              "tell-example",
              Map.of(
                  "askedOrDid", "Kävin yksikön palaverissa",
                  "peopleMet", "Perhetyön tiimi",
                  "heardFromPeople", "Tilat ovat ahtaat",
                  "promise", "Selvitän toisen huoneen",
                  "promiseBy", "2026-02-02"));

      assertThat(story.as("management").tasks()).containsExactly("do-step");
      assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 02 06:00:00 UTC 2026");
      assertThat(story.latest("step")).isEqualTo("Selvitän toisen huoneen");
    }
  }

  @Test
  void whoHasNoTimeIsNotRemindedAndTheRoundPassesByItself() {
    try (var story = stories.begin("2026-01-12")) {
      begin(story);
      tell(story, "management");
      story.until("2026-02-09");
      assertThat(story.task("tell-example").getPriority()).as("no reminder").isEqualTo(50);
      story.until("2026-02-10");

      assertThat(story.openTasks()).isEmpty();
      assertThat(story.ends(NOTE)).containsExactly("example-told", "round-passed");
      assertThat(story.open(PROCESS)).hasSize(1);
    }
  }

  @Test
  void theRoundsEndWhenTheMethodIsNoLongerBeingIntroduced() {
    try (var story = stories.begin("2026-01-12")) {
      begin(story);
      story.until("2026-05-11");

      assertThat(story.ends(PROCESS)).containsExactly("introduction-over");
      assertThat(story.openTasks()).isEmpty();
    }
  }

  private static void introduce(Story story, String unit) {
    story
        .as("coordinator")
        .start("unit-implementation", Map.of("unit", unit, "method", story.method()));
  }

  private static void begin(Story story) {
    story
        .as("coordinator")
        .start(
            PROCESS, Map.of("method", story.method(), "area", story.area(), "visibilityEvery", 3));
  }

  private static void tell(Story story, String role) {
    story.as(role).complete("tell-example", Map.of("askedOrDid", "Kysyin, miten menee"));
  }
}
