package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code management-visibility} and {@code visibility-note}. */
class ManagementVisibilityTest extends StoryTest {

  private static final String PROCESS = "management-visibility";
  private static final String NOTE = "visibility-note";

  @Test
  void everyLevelTellsAndTheNextRoundComesWhileTheMethodIsBeingIntroduced() {
    introduce(story.unit());
    begin();
    tell("top-management");
    tell("management");
    tell("supervisor");
    assertThat(story.ends(NOTE)).containsExactly("example-told", "example-told", "example-told");
    assertThat(story.openTasks()).doesNotContain("tell-example");

    story.until("2026-04-12");
    assertThat(story.openTasks()).doesNotContain("tell-example");
    story.until("2026-04-13");
    assertThat(story.openTasks().stream().filter("tell-example"::equals)).hasSize(3);
  }

  @Test
  void supervisorsOfTheUnitsThatIntroduceTheMethodAreAskedEachForTheirOwnUnit() {
    String second = story.addUnit(story.unit() + "-b").code();
    String third = story.addUnit(story.unit() + "-c").code();
    String secondSupervisor = story.addPersonIn(second, "b-" + story.unit(), "supervisor");
    String thirdSupervisor = story.addPersonIn(third, "c-" + story.unit(), "supervisor");
    introduce(story.unit());
    introduce(second);
    begin();

    assertThat(as("supervisor").tasks()).contains("tell-example");
    assertThat(story.asUser(secondSupervisor).tasks()).contains("tell-example");
    assertThat(story.asUser(thirdSupervisor).tasks()).isEmpty();
  }

  @Test
  void whoPromisesSomethingGetsItAsAStep() {
    begin();
    as("management")
        .complete(
            "tell-example",
            Map.of(
                "askedOrDid", "Kävin yksikön palaverissa",
                "heardFromPeople", "Tilat ovat ahtaat",
                "promise", "Selvitän toisen huoneen",
                "promiseBy", "2026-02-02"));

    assertThat(as("management").tasks()).containsExactly("do-step");
    assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 02 06:00:00 UTC 2026");
    assertThat(story.latest("step")).isEqualTo("Selvitän toisen huoneen");
  }

  @Test
  void theNextRoundBeginsWithWhatWasToldAndHeardLastTime() {
    introduce(story.unit());
    begin();
    as("supervisor")
        .complete(
            "tell-example",
            Map.of("askedOrDid", "Kysyin palaverissa", "heardFromPeople", "Tilat ovat ahtaat"));
    story.until("2026-05-11");

    assertThat(as("supervisor").shown("tell-example").get("lastRound").toString())
        .contains("Kysyin palaverissa", "Tilat ovat ahtaat");
  }

  @Test
  void whoHasNoTimeIsNotRemindedAndTheRoundPassesByItself() {
    story.withReminders();
    begin();
    tell("management");
    story.until("2026-02-09");
    assertThat(story.task("tell-example").getPriority()).as("no reminder").isEqualTo(50);
    story.until("2026-02-10");

    assertThat(story.openTasks()).isEmpty();
    assertThat(story.ends(NOTE)).containsExactly("example-told", "round-passed");
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void theRoundsEndWhenTheMethodIsNoLongerBeingIntroduced() {
    begin();
    story.until("2026-05-11");

    assertThat(story.ends(PROCESS)).containsExactly("introduction-over");
    assertThat(story.openTasks()).isEmpty();
  }

  private void introduce(String unit) {
    as("coordinator").start("unit-implementation", Map.of("unit", unit, "method", story.method()));
  }

  private void begin() {
    as("coordinator")
        .start(
            PROCESS, Map.of("method", story.method(), "area", story.area(), "visibilityEvery", 3));
  }

  private void tell(String role) {
    as(role).complete("tell-example", Map.of("askedOrDid", "Kysyin, miten menee"));
  }
}
