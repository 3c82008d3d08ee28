package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way through {@code peer-learning-day} and what it calls, and good practices to read. */
class PeerLearningDayTest extends StoryTest {

  private static final String PROCESS = "peer-learning-day";

  private String second;
  private String secondSupervisor;

  @BeforeEach
  void aSecondUnit() {
    second = story.addUnit(story.unit() + "-b").code();
    secondSupervisor = story.addPersonIn(second, "b-" + story.unit(), "supervisor");
  }

  @Test
  void everybodyBringsAPracticeAndAProblemTakesOneHomeAndSharesWhatWorks() {
    plan();
    assertThat(story.openTasks()).containsExactly("choose-practice", "choose-practice");
    as("team").complete("choose-practice", brought("Aamupalaveri", "Kiire"));
    story.asUser(secondSupervisor).complete("choose-practice", brought("Parityö", "Tilat"));
    assertThat(story.openTasks()).isEmpty();

    story.until("2026-02-03");
    assertThat(as("hr").shown("see-brought").get("problems")).asString().contains("Kiire", "Tilat");
    as("hr").complete("see-brought", Map.of("plannedDay", "stands"));
    story.until("2026-02-10");
    assertThat(as("facilitator").shown("hold-day").get("practices"))
        .asString()
        .contains("Yksikkö " + story.unit() + ": Aamupalaveri", "Parityö");
    hold(story.unit(), second);
    assertThat(as("supervisor").shown("choose-home-practice"))
        .containsEntry("dayNotes", "Kiireeseen auttoi parityö");
    as("supervisor").complete("choose-home-practice", home("Parityö"));
    story.asUser(secondSupervisor).complete("choose-home-practice", home("Kävelypalaveri"));
    assertThat(story.openTasks()).containsExactly("do-step", "do-step");

    story.until("2026-05-11");
    as("team")
        .complete("look-again", Map.of("practiceWorks", "yes", "worksBecause", "Sovittu aika"));
    story.asUser(secondSupervisor).complete("look-again", Map.of("practiceWorks", "no"));
    assertThat(as("hr").shown("choose-shared").get("workingPractices"))
        .asString()
        .contains("Parityö – Sovittu aika")
        .doesNotContain("Kävelypalaveri");
    as("hr").complete("choose-shared", Map.of("sharedText", "Parityö sovittuna aikana"));

    assertThat(story.ends(PROCESS)).containsExactly("learning-shared");
    assertThat(story.ends("peer-learning-follow-up")).containsExactly("practices-shared");
    as("supervisor")
        .complete(
            "read-practice",
            Map.of(
                "fits", "try",
                "step1_text", "Kokeillaan viikko",
                "step1_owner", "team",
                "step1_due", "2026-06-01"));
    assertThat(story.asUser(secondSupervisor).shown("read-practice"))
        .containsEntry("practiceText", "Parityö sovittuna aikana")
        .containsEntry("practiceFrom", PROCESS);
    story.asUser(secondSupervisor).complete("read-practice", Map.of("fits", "have"));
    assertThat(story.ends("good-practice-reading"))
        .containsExactly("practice-tried", "practice-read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"practice", "problem"})
  void nobodyComesWithAPracticeOrAProblemOnly(String forgotten) {
    plan();
    Map<String, Object> brought = brought("Aamupalaveri", "Kiire");
    brought.put(forgotten, "");
    assertThatThrownBy(() -> as("supervisor").complete("choose-practice", brought))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void theDayComesAlsoForThoseWhoHadNoTimeToPrepareAndMayMove() {
    plan();
    story.until("2026-02-10");
    assertThat(story.openTasks()).containsExactly("hold-day");
    as("facilitator").complete("hold-day", Map.of("dayHeld", "moved", "newDay", "2026-03-10"));
    story.settle();
    story.until("2026-03-09");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-03-10");
    hold(story.unit());
    as("supervisor").complete("choose-home-practice", home("Parityö"));
    story.until("2026-06-11");
    as("supervisor").complete("look-again", Map.of("practiceWorks", "no"));

    assertThat(story.ends("peer-learning-follow-up")).containsExactly("nothing-to-share");
  }

  @Test
  void aDayMayBeCancelledWithAReason() {
    plan();
    story.until("2026-02-10");
    as("hr")
        .complete("hold-day", Map.of("dayHeld", "cancelled", "cancelReason", "Liian kiire kevät"));
    story.settle();

    assertThat(story.ends(PROCESS)).containsExactly("day-cancelled");
  }

  @Test
  void aDayMovesOrEndsAWeekBeforeAlready() {
    plan();
    story.until("2026-02-03");
    as("hr").complete("see-brought", Map.of("plannedDay", "moved", "newDay", "2026-03-10"));
    story.settle();
    assertThat(as("supervisor").shown("choose-practice"))
        .as("who has not prepared yet, sees the new day")
        .containsEntry("dayOn", "2026-03-10");
    story.until("2026-03-02");
    assertThat(story.openTasks()).doesNotContain("see-brought");
    story.until("2026-03-03");
    as("hr")
        .complete("see-brought", Map.of("plannedDay", "cancelled", "cancelReason", "Kiire kevät"));
    story.settle();

    assertThat(story.openTasks()).isEmpty();
    assertThat(story.ends(PROCESS)).containsExactly("day-cancelled");
  }

  @Test
  void anOfferedDayIsPlannedByThoseInCharge() {
    send(PROCESS, Map.of("area", story.area()));
    assertThat(as("facilitator").tasks()).isEmpty();
    Map<String, Object> day = day();
    day.remove("area");
    day.put("offerAnswer", "plan");
    as("hr").complete("take-up-offer", day);

    assertThat(story.openTasks()).containsExactly("choose-practice", "choose-practice");
  }

  @Test
  void oneThatDoesNotAnswerDoesNotKeepTheOthersFromSharing() {
    plan();
    story.until("2026-02-10");
    hold(story.unit(), second);
    as("supervisor").complete("choose-home-practice", home("Parityö"));
    story.until("2026-05-11");
    as("supervisor")
        .complete("look-again", Map.of("practiceWorks", "partly", "worksBecause", "Sovittu aika"));
    story.until("2026-08-11");

    assertThat(as("facilitator").tasks()).containsExactly("choose-shared");
  }

  @Test
  void whatIsNotReadInAMonthGoesAwayByItself() {
    send(
        "good-practice-reading",
        Map.of(
            "unit", story.unit(), "practiceText", "Parityö", "practiceFrom", "peer-learning-day"));
    story.until("2026-02-12");

    assertThat(story.openTasks()).isEmpty();
    assertThat(story.ends("good-practice-reading")).containsExactly("reading-over");
  }

  private void plan() {
    as("facilitator").start(PROCESS, day());
  }

  private Map<String, Object> day() {
    return new HashMap<>(
        Map.of(
            "area", story.area(),
            "theme", "Jaksaminen muutoksessa",
            "dayOn", "2026-02-10",
            "dayPlace", "Valtuustosali, kello 9",
            "guestUnits", Story.chosen(story.unit(), second)));
  }

  private void hold(String... units) {
    as("facilitator")
        .complete(
            "hold-day",
            Map.of(
                "dayHeld", "held",
                "attendingUnits", Story.chosen(units),
                "dayNotes", "Kiireeseen auttoi parityö"));
    story.settle();
  }

  private static Map<String, Object> brought(String practice, String problem) {
    return new HashMap<>(Map.of("practice", practice, "problem", problem));
  }

  private Map<String, Object> home(String practice) {
    return Map.of(
        "homePractice",
        practice,
        "step1_text",
        "Sovitaan aika",
        "step1_owner",
        "supervisor",
        "step1_due",
        story.today().plusDays(14).toString());
  }
}
