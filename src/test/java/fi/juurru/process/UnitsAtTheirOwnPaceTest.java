package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One path, three units, a year: two begin in January, one joins in May, one is closed longer than
 * July, and each ends on its own.
 */
@JuurruTest
class UnitsAtTheirOwnPaceTest {

  private static final String PHASE = "unit-implementation";

  @Autowired Stories stories;
  @Autowired TaskService tasks;

  @Test
  void nobodyWaitsForTheSlowestAndThePathSeesThemAll() {
    try (var story = stories.begin("2026-01-12")) {
      String eager = story.unit();
      String calm = unit(story, "calm");
      String late = unit(story, "late");
      story
          .as("coordinator")
          .start(
              "method-implementation-path",
              Map.of(
                  "method", story.method(),
                  "area", story.area(),
                  "startPhase", "implementation",
                  "startingUnits", chosen(eager, calm)));
      story
          .as("management")
          .complete(
              "approve-phase",
              Map.of("phaseDecision", "approve", "startingUnits", chosen(eager, calm)));
      story.settle();
      for (String unit : List.of(eager, calm)) {
        confirmStart(story, unit, "2026-01-26");
      }
      discuss(story, eager);

      story.until("2026-01-26");
      assertThat(due(story, eager)).isEqualTo("2026-02-02");
      assertThat(due(story, calm)).as("its first is still to come").isEqualTo("2026-01-19");
      discuss(story, eager);
      story.until("2026-03-02");
      discuss(story, eager);
      assertThat(ofUnit(story, calm, "hold-discussion")).as("does not pile up").hasSize(1);

      story.until("2026-04-13");
      for (String unit : List.of(eager, calm)) {
        review(story, unit, "continue", Map.of());
      }
      story.until("2026-05-11");
      story
          .asUser("supervisor-" + late)
          .start(PHASE, Map.of("unit", late, "method", story.method()));
      confirmStart(story, late, "2026-05-25");
      assertThat(due(story, late)).as("Ascension Day is not counted").isEqualTo("2026-05-19");
      discuss(story, late);
      story.until("2026-05-26");
      assertThat(due(story, late)).as("often at first").isEqualTo("2026-06-01");
      discuss(story, late);
      assertThat(story.open(PHASE)).hasSize(3);

      story.until("2026-06-08");
      discuss(story, calm);
      discuss(story, eager);
      story
          .asUser("supervisor-" + calm)
          .start(
              "unit-pause",
              Map.of("unit", calm, "firstDay", "2026-06-15", "lastDay", "2026-08-09"));
      List<String> before = open(story, calm);
      assertThat(story.tasks().stream().filter(task -> unitOf(task).equals(calm)))
          .allMatch(task -> !isIn(task, "2026-06-15", "2026-08-09"));
      story.until("2026-07-01");
      Map<String, Integer> reminded = priorities(story);
      story.until("2026-08-02");
      assertThat(open(story, calm)).as("nothing new in the pause").isSubsetOf(before);
      assertThat(reminded).as("nobody is reminded in July").containsAllEntriesOf(priorities(story));
      assertThat(ofUnit(story, late, "hold-discussion")).as("others went on in June").hasSize(1);

      story.until("2026-08-03");
      review(story, eager, "ready-for-sustainment", Map.of());
      assertThat(ofUnit(story, calm, "review-plan")).isEmpty();
      story.until("2026-08-10");
      assertThat(ofUnit(story, calm, "hold-discussion")).hasSize(1);
      review(
          story,
          calm,
          "stop",
          Map.of(
              "stopReason", "Asiakkaat siirtyivät toiseen yksikköön",
              "stopLessons", "Tarve tarkistetaan ensin",
              "stopTold", "Kiitos, kerrotaan viikkopalaverissa"));
      story.until("2026-08-17");
      assertThat(story.ends(PHASE)).containsExactly("to-sustainment", "stopped");
      assertThat(story.openTasks()).as("one goes on").doesNotContain("review-units");

      review(story, late, "continue", Map.of());
      story.until("2026-11-17");
      review(story, late, "ready-for-sustainment", Map.of());
      story.settle();
      assertThat(story.open("path-sustainment")).hasSize(2);
      story
          .as("coordinator")
          .complete("review-units", Map.of("pathNext", "finish", "pathLessons", "Tahti vaihtelee"));
      assertThat(story.ends("method-implementation-path")).containsExactly("introduced");
    }
  }

  private static String unit(Story story, String name) {
    String unit = story.addUnit(name + "-" + story.unit()).code();
    story.addPersonIn(unit, "supervisor-" + unit, "supervisor");
    story.addPersonIn(unit, "worker-" + unit, "worker");
    return unit;
  }

  private void confirmStart(Story story, String unit, String trainingEnds) {
    story
        .as("coordinator")
        .submit(only(story, unit, "confirm-start"), UnitPhase.plan("running", trainingEnds));
    story.settle();
  }

  private void discuss(Story story, String unit) {
    String supervisor = unit.equals(story.unit()) ? story.user("supervisor") : "supervisor-" + unit;
    story
        .asUser(supervisor)
        .submit(
            only(story, unit, "hold-discussion"),
            Map.of(
                "held", "yes",
                "dateHeld", story.today().toString(),
                "discussionSetting", "team-meeting"));
    story.settle();
  }

  private void review(Story story, String unit, String outcome, Map<String, Object> more) {
    story
        .as("implementation-team")
        .submit(only(story, unit, "review-plan"), UnitPhase.review(story, outcome, more));
    story.settle();
  }

  private LocalDate due(Story story, String unit) {
    return day(ofUnit(story, unit, "hold-discussion").get(0));
  }

  private static LocalDate day(Task task) {
    return LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Europe/Helsinki"));
  }

  private static boolean isIn(Task task, String first, String last) {
    return !day(task).isBefore(LocalDate.parse(first)) && !day(task).isAfter(LocalDate.parse(last));
  }

  private String only(Story story, String unit, String key) {
    List<Task> found = ofUnit(story, unit, key);
    assertThat(found).as("%s of %s", key, unit).hasSize(1);
    return found.get(0).getId();
  }

  private List<Task> ofUnit(Story story, String unit, String key) {
    return story.tasks().stream()
        .filter(task -> task.getTaskDefinitionKey().equals(key) && unitOf(task).equals(unit))
        .toList();
  }

  private List<String> open(Story story, String unit) {
    return story.tasks().stream()
        .filter(task -> unitOf(task).equals(unit))
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  private String unitOf(Task task) {
    return String.valueOf(tasks.getVariable(task.getId(), "unit"));
  }

  private static Map<String, Integer> priorities(Story story) {
    return story.tasks().stream().collect(Collectors.toMap(Task::getId, Task::getPriority));
  }
}
