package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit's phase over a year and a half, with the slowness and the pauses of real years. */
class LongPhaseTest extends StoryTest {

  private static final List<String> ROUNDS =
      List.of(
          "supervisor-check-in",
          "change-agent-round",
          "method-use-report",
          "implementation-team-meeting");

  @Autowired ProcessEngine engine;

  @Override
  protected String firstDay() {
    return "2026-10-27";
  }

  @Test
  void roundsGoOnThroughTwoChristmasesAndASummerAndFreeDaysStayFree() {
    story.withReminders();
    IntStream.rangeClosed(2, 5)
        .forEach(n -> story.addPerson(story.user("worker") + "-" + n, "worker"));
    UnitPhase.begin(story);
    var days = new PassingDays(story);

    workUntil("2026-12-08", days);
    stayAway("2026-12-22", "2027-01-06", "2027-01-19", days);
    workUntil("2027-06-08", days);
    stayAway("2027-06-30", "2027-07-31", "2027-08-17", days);
    workUntil("2027-12-07", days);
    stayAway("2027-12-22", "2028-01-06", "2028-01-18", days);
    workUntil("2028-05-02", days);

    assertThat(story.ends("experience-pulse"))
        .as("1, 3, 6 and 12 months after the training")
        .hasSize(4);
    assertThat(story.open("unit-implementation")).hasSize(1);
  }

  /** Everybody answers what there is, but only every other Tuesday. */
  private void workUntil(String day, PassingDays days) {
    List<Integer> before = roundsDone();
    while (story.today().isBefore(LocalDate.parse(day))) {
      story.tasks().forEach(task -> answer(task));
      story.settle();
      days.until(story.today().plusDays(14).toString());
    }
    for (int round = 0; round < ROUNDS.size(); round++) {
      assertThat(roundsDone().get(round))
          .as("%s goes on until %s", ROUNDS.get(round), day)
          .isGreaterThan(before.get(round));
    }
  }

  /** Nobody answers anything, and so tasks are late when the pause begins and when it is over. */
  private static void stayAway(String from, String pauseEnds, String until, PassingDays days) {
    int worked = days.reminders();
    days.until(from);
    int beforePause = days.reminders();
    assertThat(beforePause).as("Reminders before %s", from).isGreaterThan(worked);
    days.until(pauseEnds);
    assertThat(days.reminders()).as("Reminders until %s", pauseEnds).isEqualTo(beforePause);
    days.until(until);
    assertThat(days.reminders()).as("Reminders until %s", until).isGreaterThan(beforePause);
  }

  private List<Integer> roundsDone() {
    return ROUNDS.stream().map(round -> story.ends(round).size()).toList();
  }

  private void answer(Task task) {
    boolean isStillOpen =
        engine.getTaskService().createTaskQuery().taskId(task.getId()).count() > 0;
    if (isStillOpen) { // the answer to another may have ended it
      var answers = new SimplestAnswers(engine, story, story.user("worker"));
      story.asUser(whoMay(task)).submit(task.getId(), answers.toTask(task.getId()));
    }
  }

  private String whoMay(Task task) {
    IdentityService identity = engine.getIdentityService();
    return task.getAssignee() != null
        ? task.getAssignee()
        : engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
            .filter(link -> link.getGroupId() != null)
            .flatMap(
                link -> identity.createUserQuery().memberOfGroup(link.getGroupId()).list().stream())
            .map(User::getId)
            .findFirst()
            .orElseThrow();
  }
}
