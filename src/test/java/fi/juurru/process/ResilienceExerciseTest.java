package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.BadRequestException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way through {@code resilience-exercise} and {@code exercise-lessons}. */
class ResilienceExerciseTest extends StoryTest {

  private static final String PROCESS = "resilience-exercise";

  @Test
  void anExerciseIsHeldOnItsDayAndItsLessonsReachOtherUnits() {
    String neighbour = addUnitWithSupervisor("-b");
    plan("evacuation", "2026-02-09", Map.of("lessonUnits", chosen(neighbour)));
    story.until("2026-02-08");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-02-09");
    hold();
    assertThat(story.task("debrief-exercise").getDueDate().toInstant())
        .as("five working days")
        .isEqualTo("2026-02-16T14:00:00Z");
    assertThat(as("preparedness").shown("debrief-exercise"))
        .containsEntry("presentMorning", 9)
        .containsEntry("presentNight", 2);
    debrief(
        Map.of(
            "step1_text", "Hätätiet vapaiksi",
            "step1_owner", "supervisor",
            "step1_due", "2026-02-20",
            "matter", "Yövuoro on liian pieni",
            "proposal", "Toinen yöhoitaja"));

    assertThat(story.latest("step")).isEqualTo("Hätätiet vapaiksi");
    assertThat(story.open("management-escalation")).hasSize(1);
    assertThat(story.asUser("supervisor-" + neighbour).shown("read-lessons"))
        .containsEntry("lesson", "Sovitaan kokoontumispaikka")
        .containsEntry("heldIn", "Yksikkö " + story.unit());
    story
        .asUser("supervisor-" + neighbour)
        .complete(
            "read-lessons",
            Map.of(
                "step1_text", "Sama paikka",
                "step1_owner", "team",
                "step1_due", story.today().plusWeeks(2).toString()));
    assertThat(story.ends(PROCESS)).containsExactly("lessons-shared");
    assertThat(story.open("agreed-step-follow-up"))
        .extracting(
            step -> runtime.getVariable(step.getId(), "source"),
            step -> runtime.getVariable(step.getId(), "unit"))
        .containsExactlyInAnyOrder(
            tuple(PROCESS, story.unit()), tuple("exercise-lessons", neighbour));
  }

  @Test
  void lessonsMayBeReadWithoutMore() {
    String neighbour = addUnitWithSupervisor("-b");
    plan("hazard", "2026-01-12", Map.of("lessonUnits", chosen(neighbour)));
    hold();
    debrief(Map.of());
    story.asUser("supervisor-" + neighbour).complete("read-lessons", Map.of());

    assertThat(story.ends("exercise-lessons")).containsExactly("lessons-read");
    assertThat(story.ends(PROCESS)).containsExactly("lessons-shared");
    assertThat(story.openTasks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-07-01", "2026-07-31", "2026-12-24"})
  void nobodyExercisesWhenEverybodyIsAway(String day) {
    as("supervisor").start(PROCESS, wish("absence-peak"));
    assertThatThrownBy(
            () ->
                as("supervisor").complete("plan-exercise", planned("absence-peak", day, Map.of())))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("koko väen taukoa");
    assertThat(story.openTasks()).containsExactly("plan-exercise");
  }

  @Test
  void anExerciseIsNotPutOffIntoJuly() {
    story.until("2026-06-15");
    plan("system-outage", "2026-06-15", Map.of());
    assertThatThrownBy(() -> putOff("2026-07-06"))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("1.7.–31.7.");
    putOff("2026-06-30");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-06-30");
    hold();

    assertThat(story.openTasks()).containsExactly("debrief-exercise");
  }

  @Test
  void noExerciseSendsAReminderInJuly() {
    story.until("2026-06-25");
    story.withReminders();
    plan("system-outage", "2026-06-30", Map.of());
    story.until("2026-07-01");
    assertThat(story.openTasks()).containsExactly("hold-exercise");
    story.until("2026-08-01");

    assertThat(story.openTasks()).containsExactly("hold-exercise");
    assertThat(story.task("hold-exercise").getPriority()).isEqualTo(Task.PRIORITY_NORMAL);
  }

  @Test
  void aCancelledExerciseSaysWhyWhereTheNextOneIsPlanned() {
    plan("hazard", "2026-01-12", Map.of());
    as("preparedness")
        .complete(
            "hold-exercise",
            Map.of("exerciseOutcome", "cancelled", "cancelReason", "Kolme sairastui"));
    assertThat(story.ends(PROCESS)).containsExactly("exercise-cancelled");

    as("supervisor").start(PROCESS, wish("hazard"));
    assertThat(as("supervisor").shown("plan-exercise").get("lastRound").toString())
        .contains("Kolme sairastui");
  }

  @Test
  void fiveOptionsArePractisedOnASmallDecision() {
    as("supervisor").start(PROCESS, wish("five-options"));
    assertThatThrownBy(
            () ->
                as("supervisor")
                    .complete("plan-exercise", planned("five-options", "2026-01-12", Map.of())))
        .isInstanceOf(BadRequestException.class);
    as("supervisor")
        .complete(
            "plan-exercise",
            planned("five-options", "2026-01-12", Map.of("smallDecision", "Kahvihuoneen paikka")));
    story.settle();

    assertThat(as("supervisor").shown("hold-exercise"))
        .containsEntry("smallDecision", "Kahvihuoneen paikka");
  }

  private String addUnitWithSupervisor(String suffix) {
    String unit = story.addUnit(story.unit() + suffix).code();
    story.addPersonIn(unit, "supervisor-" + unit, "supervisor");
    return unit;
  }

  private Map<String, Object> wish(String theme) {
    return Map.of("unit", story.unit(), "exerciseTheme", theme);
  }

  private void plan(String theme, String day, Map<String, Object> more) {
    as("supervisor").start(PROCESS, wish(theme));
    as("supervisor").complete("plan-exercise", planned(theme, day, more));
    story.settle();
  }

  private static Map<String, Object> planned(String theme, String day, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("exerciseTheme", theme);
    values.put("exerciseAim", "Kaikki tietävät kokoontumispaikan");
    values.put("exerciseDate", day);
    values.put("exerciseParts", "Aamuvuoro poistuu, yövuoro kertaa reitit");
    return values;
  }

  private void putOff(String day) {
    as("supervisor")
        .complete("hold-exercise", Map.of("exerciseOutcome", "postponed", "newExerciseDate", day));
    story.settle();
  }

  private void hold() {
    as("supervisor")
        .complete(
            "hold-exercise",
            Map.of("exerciseOutcome", "held", "presentMorning", 9, "presentNight", 2));
  }

  private void debrief(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("whatWorked", "Ovet aukesivat");
    values.put("improvised", "Soitettiin omilla puhelimilla");
    values.put("infoGaps", "Iltavuoro ei tiennyt");
    values.put("lesson", "Sovitaan kokoontumispaikka");
    as("supervisor").complete("debrief-exercise", values);
    story.settle();
  }
}
