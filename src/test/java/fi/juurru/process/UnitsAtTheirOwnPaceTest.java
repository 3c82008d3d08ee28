package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/**
 * One path, three units, a year: two begin in January, one joins in May, one is closed longer than
 * July, and each ends on its own.
 */
class UnitsAtTheirOwnPaceTest extends StoryTest {

  private static final String PHASE = "unit-implementation";

  @Test
  void nobodyWaitsForTheSlowestAndThePathSeesThemAll() {
    story.withReminders();
    String eager = story.unit();
    String calm = unit("calm");
    String late = unit("late");
    as("coordinator")
        .start(
            "method-implementation-path",
            Map.of(
                "method", story.method(),
                "area", story.area(),
                "startPhase", "implementation",
                "startingUnits", chosen(eager, calm)));
    as("management")
        .complete(
            "approve-phase",
            Map.of("phaseDecision", "approve", "startingUnits", chosen(eager, calm)));
    story.settle();
    for (String unit : List.of(eager, calm)) {
      confirmStart(unit, "2026-01-26");
    }
    discuss(eager);

    story.until("2026-01-26");
    assertThat(due(eager)).isEqualTo("2026-02-02");
    assertThat(due(calm)).as("its first is still to come").isEqualTo("2026-01-19");
    discuss(eager);
    story.until("2026-03-02");
    discuss(eager);
    assertThat(ofUnit(calm, "hold-discussion")).as("does not pile up").hasSize(1);

    story.until("2026-04-13");
    for (String unit : List.of(eager, calm)) {
      review(unit, "continue", Map.of());
    }
    story.until("2026-05-11");
    story.asUser("supervisor-" + late).start(PHASE, Map.of("unit", late, "method", story.method()));
    confirmStart(late, "2026-05-25");
    assertThat(due(late)).as("Ascension Day is not counted").isEqualTo("2026-05-19");
    discuss(late);
    story.until("2026-05-26");
    assertThat(due(late)).as("often at first").isEqualTo("2026-06-01");
    discuss(late);
    assertThat(story.open(PHASE)).hasSize(3);

    story.until("2026-06-08");
    discuss(calm);
    discuss(eager);
    story
        .asUser("supervisor-" + calm)
        .start(
            "unit-pause", Map.of("unit", calm, "firstDay", "2026-06-15", "lastDay", "2026-08-09"));
    story.asUser("supervisor-" + calm).complete("confirm-pause", Map.of("pauseDecision", "yes"));
    List<String> before = open(calm);
    assertThat(story.tasks().stream().filter(task -> unitOf(task).equals(calm)))
        .allMatch(task -> !isIn(task, "2026-06-15", "2026-08-09"));
    story.until("2026-07-01");
    Map<String, Integer> reminded = priorities();
    story.until("2026-08-02");
    assertThat(open(calm)).as("nothing new in the pause").isSubsetOf(before);
    assertThat(reminded).as("nobody is reminded in July").containsAllEntriesOf(priorities());
    assertThat(ofUnit(late, "hold-discussion")).as("others went on in June").hasSize(1);

    story.until("2026-08-03");
    review(eager, "ready-for-sustainment", Map.of());
    assertThat(ofUnit(calm, "review-plan")).isEmpty();
    story.until("2026-08-23"); // what waited comes in the two weeks after the pause
    assertThat(ofUnit(calm, "hold-discussion")).hasSize(1);
    review(
        calm,
        "stop",
        Map.of(
            "stopReason", "Asiakkaat siirtyivät toiseen yksikköön",
            "stopLessons", "Tarve tarkistetaan ensin",
            "stopTold", "Kiitos, kerrotaan viikkopalaverissa"));
    story.asUser("supervisor-" + calm).submit(only(calm, "tell-of-end"), Map.of());
    story.until("2026-08-31");
    assertThat(story.ends(PHASE)).containsExactly("to-sustainment", "stopped");
    assertThat(story.openTasks()).as("one goes on").doesNotContain("review-units");

    review(late, "continue", Map.of());
    story.until("2026-12-01");
    review(late, "ready-for-sustainment", Map.of());
    story.settle();
    assertThat(story.open("path-sustainment")).hasSize(2);
    as("coordinator")
        .complete("review-units", Map.of("pathNext", "finish", "pathLessons", "Tahti vaihtelee"));
    assertThat(story.ends("method-implementation-path")).containsExactly("introduced");
  }

  private String unit(String name) {
    String unit = story.addUnit(name + "-" + story.unit()).code();
    story.addPersonIn(unit, "supervisor-" + unit, "supervisor");
    story.addPersonIn(unit, "worker-" + unit, "worker");
    return unit;
  }

  private void confirmStart(String unit, String trainingEnds) {
    as("coordinator").submit(only(unit, "confirm-start"), UnitPhase.plan("running", trainingEnds));
    story.settle();
  }

  private void discuss(String unit) {
    String supervisor = unit.equals(story.unit()) ? story.user("supervisor") : "supervisor-" + unit;
    story
        .asUser(supervisor)
        .submit(
            only(unit, "hold-discussion"),
            Map.of("held", "team-meeting", "dateHeld", story.today().toString()));
    story.settle();
  }

  private void review(String unit, String outcome, Map<String, Object> more) {
    as("implementation-team")
        .submit(only(unit, "review-plan"), UnitPhase.review(story, outcome, more));
    story.settle();
    if (!outcome.equals("continue")) {
      as("management").submit(only(unit, "confirm-end"), Map.of("endDecision", "confirm"));
      story.settle();
    }
  }

  private LocalDate due(String unit) {
    return day(ofUnit(unit, "hold-discussion").get(0));
  }

  private static LocalDate day(Task task) {
    return LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Europe/Helsinki"));
  }

  private static boolean isIn(Task task, String first, String last) {
    return !day(task).isBefore(LocalDate.parse(first)) && !day(task).isAfter(LocalDate.parse(last));
  }

  private String only(String unit, String key) {
    List<Task> found = ofUnit(unit, key);
    assertThat(found).as("%s of %s", key, unit).hasSize(1);
    return found.get(0).getId();
  }

  private List<Task> ofUnit(String unit, String key) {
    return story.tasks().stream()
        .filter(task -> task.getTaskDefinitionKey().equals(key) && unitOf(task).equals(unit))
        .toList();
  }

  private List<String> open(String unit) {
    return story.tasks().stream()
        .filter(task -> unitOf(task).equals(unit))
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  private String unitOf(Task task) {
    return String.valueOf(tasks.getVariable(task.getId(), "unit"));
  }

  private Map<String, Integer> priorities() {
    return story.tasks().stream().collect(Collectors.toMap(Task::getId, Task::getPriority));
  }
}
