package fi.juurru.indicator;

import static fi.juurru.indicator.Indicator.K_22;
import static fi.juurru.indicator.Indicator.K_23;
import static fi.juurru.indicator.Indicator.K_32;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether tasks are done in time, who could do them, and how much time they take. */
class WorkFiguresTest extends FigureTest {

  /**
   * K-22. Three tasks of 12.1. are due on 19.1.: one is done on 14.1., one on 20.1., one is open on
   * 28.1. So 1 of 2 was done in time and one is late. On 15.1. it was 1 of 1 and none.
   */
  @Test
  void tasksAreDoneInTimeOrLate() {
    call("change-agent-round", here());
    call("change-agent-round", here());
    call("change-agent-round", here());
    story.until("2026-01-14");
    as("change-agent").complete("write-note", Map.of("activity", "not-this-time"));
    story.until("2026-01-20");
    as("change-agent").complete("write-note", Map.of("activity", "not-this-time"));
    story.until("2026-01-28");

    assertThat(ofUnit(K_22, Figure.TASKS_IN_TIME)).isEqualTo("1/2");
    assertThat(ofArea(K_22, Figure.TASKS_IN_TIME)).isEqualTo("1/2");
    assertThat(ofUnit(K_22, Figure.TASKS_OVERDUE)).isEqualTo("1");
    story.until("2026-01-15");
    assertThat(ofUnit(K_22, Figure.TASKS_IN_TIME)).isEqualTo("1/1");
    assertThat(ofUnit(K_22, Figure.TASKS_OVERDUE)).isEqualTo("0");
  }

  /**
   * K-23. On 12.1. one supervisor and one change agent: 2 of 2 roles without a deputy. Of three
   * open tasks one may be done by the supervisor or the coordinator, two by one person. On 14.1.
   * the supervisor gets a deputy and tells of knowledge that one has: 1 of 2 roles, and 1 of 2
   * tasks that are left.
   */
  @Test
  void rolesHaveDeputiesOrNot() {
    as("coordinator").start("unit-implementation", here());
    as("coordinator").start("deputy-check", Map.of("unit", story.unit()));
    call("change-agent-round", here());
    story.until("2026-01-14");
    as("supervisor")
        .complete(
            "check-deputies",
            Map.of(
                "supervisorDeputy", story.user("team"),
                "lastPractised", "no",
                "criticalKnowledge", "Tilavaraukset",
                "nextCheck", "none"));

    assertThat(ofWholeUnit(K_23, Figure.ROLES_WITHOUT_DEPUTY)).isEqualTo("1/2");
    assertThat(ofWholeUnit(K_23, Figure.TASKS_OF_ONE)).isEqualTo("1/2");
    assertThat(ofArea(K_23, Figure.KNOWLEDGE_OF_ONE)).isEqualTo("1/1");
    story.until("2026-01-13");
    assertThat(ofArea(K_23, Figure.ROLES_WITHOUT_DEPUTY)).isEqualTo("2/2");
    assertThat(ofArea(K_23, Figure.TASKS_OF_ONE)).isEqualTo("2/3");
    assertThat(ofArea(K_23, Figure.KNOWLEDGE_OF_ONE)).isEqualTo("-");
  }

  /**
   * K-32. A worker raises eleven concerns, reads each answer and says that it is enough: 11 tasks
   * with one answer, 11 × 2.75 = 30.25 minutes, more than 30. Four others raise one each, 2.75
   * minutes. The supervisor gives two answers to each of the 15: 15 × 3.5 = 52.5 minutes, less than
   * 120. So 1 of 6 people is asked for too much, and the median is 2.75. A month later nobody was
   * asked for anything.
   */
  @Test
  void minutesOfTasksAreReckonedFromAnswers() {
    for (int concern = 0; concern < 11; concern++) {
      concern(story.user("worker"));
    }
    for (int worker = 1; worker <= 4; worker++) {
      String other = worker + "-" + story.user("worker");
      story.addPerson(other, "worker");
      concern(other);
    }

    assertThat(ofArea(K_32, Figure.OVERBURDENED)).isEqualTo("1/6");
    assertThat(ofArea(K_32, Figure.BURDEN)).isEqualTo("2.75");
    story.until("2026-02-11");
    assertThat(ofArea(K_32, Figure.BURDEN)).isEqualTo("-");
  }

  private void concern(String worker) {
    story
        .asUser(worker)
        .start(
            "concern-handling",
            here(
                "concernType", "worry",
                "concernText", "Aika ei riitä",
                "concernSource", "everyday",
                "wishedOwner", "any",
                "anonymous", false));
    as("supervisor")
        .complete(
            "respond-to-concern",
            Map.of("firstResponse", "Kiitos, että kerroit", "handling", "solved"));
    story.asUser(worker).complete("confirm-answer", Map.of("answerReceived", "yes"));
  }
}
