package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code work-ability-change-check}. */
class WorkAbilityChangeCheckTest extends StoryTest {

  private static final String PROCESS = "work-ability-change-check";

  @Test
  void aPhaseThatBeginsIsAChangeInWhichCopingIsLookedAt() {
    UnitPhase.begin(story);
    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(as("supervisor").tasks()).contains("check-change");
    assertThat(as("supervisor").shown("check-change"))
        .containsEntry("methodName", "Menetelmä " + story.method());
  }

  @Test
  void itEndsWithTheMethodWhoseIntroductionIsTheChange() {
    begin(); // a move of the unit goes on without the method
    UnitPhase.begin(story);
    as("management")
        .start(
            "method-stop",
            Map.of(
                "method", story.method(),
                "area", story.area(),
                "stopProposal", "Kouluttaja lopettaa"));
    as("management")
        .complete(
            "decide-stop",
            Map.of(
                "stopDecision", "stop",
                "stopReason", "Kouluttaja lopettaa",
                "stopLessons", "Kysytään ajoissa",
                "stopTold", "Kerrotaan palaverissa"));
    assertThat(story.open(PROCESS)).hasSize(2);
    as("coordinator").complete("confirm-stop", Map.of("endDecision", "confirm"));
    story.settle();

    assertThat(story.ends(PROCESS)).containsExactly("ended-with-method");
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void whereAllIsWellItIsLookedAtOnceMoreAfterThreeMonths() {
    begin();
    as("supervisor").complete("check-change", Map.of("load", "tight", "coping", "varies"));
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-04-13");
    as("supervisor").complete("look-again", Map.of("load", "manageable", "coping", "well"));

    assertThat(story.ends(PROCESS)).containsExactly("coping-well");
  }

  @Test
  void lowCopingGetsSupportUntilItSuffices() {
    begin();
    as("supervisor")
        .complete(
            "check-change",
            Map.of("load", "manageable", "coping", "low", "alreadyHelps", "Yhteinen aamukahvi"));
    assertThat(as("hr").tasks()).containsExactly("agree-support");
    as("hr")
        .complete(
            "agree-support",
            Map.of(
                "supportAgreed", "Työnohjaus ja yksi vapaa aamu",
                "step1_text", "Varataan työnohjaus",
                "step1_owner", "supervisor",
                "step1_due", "2026-02-02",
                "matter", "Sijaisia tarvitaan",
                "proposal", "Yksi sijainen kevääksi"));
    assertThat(story.openTasks()).containsExactly("check-request", "do-step");
    assertThat(story.latest("tried")).isEqualTo("Työnohjaus ja yksi vapaa aamu");

    story.until("2026-04-13");
    assertThat(as("supervisor").shown("look-again"))
        .containsEntry("supportAgreed", "Työnohjaus ja yksi vapaa aamu")
        .containsEntry("alreadyHelps", "Yhteinen aamukahvi");
    as("supervisor")
        .complete(
            "look-again",
            Map.of(
                "supportHelped", "partly",
                "load", "too-much",
                "coping", "varies",
                "supportWished", "Vielä aikaa"));
    assertThat(as("hr").shown("agree-support")).containsEntry("supportWished", "Vielä aikaa");
    as("hr").complete("agree-support", Map.of("supportAgreed", "Rauhallinen viikko"));
    story.until("2026-08-03"); // nobody is asked in July
    as("supervisor")
        .complete(
            "look-again", Map.of("supportHelped", "yes", "load", "manageable", "coping", "well"));

    assertThat(story.ends(PROCESS)).containsExactly("coping-well");
  }

  @Test
  void aWishForSupportIsEnough() {
    begin();
    Map<String, Object> wish = new HashMap<>(Map.of("load", "manageable", "coping", "well"));
    wish.put("supportWished", "Joku kertomaan muutoksesta");
    as("supervisor").complete("check-change", wish);

    assertThat(story.openTasks()).containsExactly("agree-support");
  }

  private void begin() {
    as("hr")
        .start(
            PROCESS,
            Map.of("unit", story.unit(), "changeAbout", "Yksikkö muuttaa uusiin tiloihin"));
  }
}
