package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way through {@code method-owner-cooperation}. */
class MethodOwnerCooperationTest extends StoryTest {

  private static final String PROCESS = "method-owner-cooperation";

  @BeforeEach
  void begin() {
    as("coordinator").start(PROCESS, Map.of("method", story.method(), "area", story.area()));
  }

  @Test
  void withAnActiveMaintainerContactsFollowUntilTheCooperationEnds() {
    as("coordinator").complete("record-profile", profile("network", 2));
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-03-11");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-03-12");
    as("coordinator").complete("note-contact", contact("continue"));
    story.until("2026-05-12");
    assertThat(shown("contactAgreed")).isNull();
    assertThat(shown("agreedLast")).isEqualTo("Kertauspäivä");
    as("coordinator").complete("note-contact", Map.of("cooperationNext", "end"));

    assertThat(story.ends(PROCESS)).containsExactly("cooperation-over");
  }

  @Test
  void whereOnlyTrainingIsOfferedTheImplementationTeamPlansItsOwnSupport() {
    as("coordinator").complete("record-profile", profile("training-only", 2));
    as("implementation-team")
        .complete(
            "plan-own-support",
            Map.of(
                "ownSupportStep", "Harjoitellaan pareittain",
                "ownSupportOwner", "implementation-team",
                "ownSupportDue", "2026-02-02"));

    assertThat(as("implementation-team").tasks()).containsExactly("do-step");
    assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 02 06:00:00 UTC 2026");
    story.until("2026-03-12");
    assertThat(as("coordinator").tasks()).contains("note-contact");
  }

  @Test
  void trainingAndMaterialsAloneAreNotSupportForTheIntroductionEither() {
    as("coordinator").complete("record-profile", profile("materials", 2));
    assertThat(as("implementation-team").tasks()).containsExactly("plan-own-support");
  }

  @Test
  void materialThatIsMissingInALanguageIsAStepOfTheTeam() {
    Map<String, Object> profile = profile("network", 2);
    profile.put("materialsSvState", "missing");
    profile.remove("materialsSv");
    profile.put("materialConcern", "Esite puuttuu ruotsiksi");
    as("coordinator").complete("record-profile", profile);

    assertThat(as("coordinator").tasks()).as("not back to who wrote it").isEmpty();
    assertThat(as("implementation-team").tasks()).containsExactly("do-step");
    assertThat(story.latest("step")).isEqualTo("Esite puuttuu ruotsiksi");
  }

  @Test
  void theProfileIsRecordedAnewWhenTheMaintainerOffersSomethingElse() {
    as("coordinator").complete("record-profile", profile("network", 2));
    story.until("2026-03-12");
    as("coordinator").complete("note-contact", contact("update-profile"));
    assertThat(shown("ownerContact")).as("kept").isEqualTo("Menetelmäkeskus");
    as("coordinator").complete("record-profile", profile("active-support", 6));

    story.until("2026-09-11");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-09-14");
    assertThat(as("coordinator").tasks()).containsExactly("note-contact");
  }

  private static Map<String, Object> profile(String level, int months) {
    return new HashMap<>(
        Map.of(
            "ownerSupportLevel", level,
            "ownerContact", "Menetelmäkeskus",
            "materialsFiState", "available",
            "materialsFi", "https://example.org/fi",
            "materialsSvState", "available",
            "materialsSv", "https://example.org/sv",
            "ownerNetworks", "Kehittäjäverkosto",
            "refresherCalendar", "Syksyisin",
            "ownerContactEvery", months));
  }

  private static Map<String, Object> contact(String next) {
    return Map.of("contactAgreed", "Kertauspäivä", "cooperationNext", next);
  }

  private Object shown(String variable) {
    return tasks.getVariable(story.tasks().get(0).getId(), variable);
  }
}
