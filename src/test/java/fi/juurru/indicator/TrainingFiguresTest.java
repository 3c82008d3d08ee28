package fi.juurru.indicator;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.UnitPhase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is trained, how soon training becomes use, and who leaves. */
class TrainingFiguresTest extends FiguresTest {

  /**
   * Five are followed from 12.1. on: A and B are trained already, C's training runs and is
   * completed on 19.1., D and E are not enrolled; E leaves on 20.1. A is taught to record on 19.1.
   * and tells on 26.1. of a first use on 22.1.
   *
   * <p>K-04 on 27.1.: A, B, C of A, B, C, D. On 18.1. it was A, B of five.
   *
   * <p>K-05 on 27.1.: 4 planned, of whom 3 (A, B, C) are enrolled, of whom 3 are trained, of whom 1
   * knows how to record and 1 has used the method. On 18.1. it was 5 planned, 3 enrolled, 2
   * trained.
   */
  @Test
  void peopleInServiceAreCountedStepByStep() {
    fiveLearn();

    assertShare(of(Indicator.K_04).inUnit(Figure.TRAINED_PEOPLE), 3, 4);
    assertShare(of(Indicator.K_04).inArea(Figure.TRAINED_PEOPLE), 3, 4);
    assertShare(of(Indicator.K_04, "2026-01-18").inUnit(Figure.TRAINED_PEOPLE), 2, 5);

    Answered funnel = of(Indicator.K_05);
    assertValue(funnel.inUnit(Figure.FUNNEL_PLANNED), 4);
    assertShare(funnel.inUnit(Figure.FUNNEL_ENROLLED), 3, 4);
    assertShare(funnel.inUnit(Figure.FUNNEL_TRAINED), 3, 3);
    assertShare(funnel.inUnit(Figure.FUNNEL_RECORDING), 1, 3);
    assertShare(funnel.inUnit(Figure.FUNNEL_FIRST_USE), 1, 3);
    assertThat(funnel.inUnit(Figure.FUNNEL_ACTIVE)).as("nobody has reported").isNull();
    Answered before = of(Indicator.K_05, "2026-01-18");
    assertValue(before.inUnit(Figure.FUNNEL_PLANNED), 5);
    assertShare(before.inUnit(Figure.FUNNEL_ENROLLED), 3, 5);
    assertShare(before.inUnit(Figure.FUNNEL_TRAINED), 2, 3);
    assertShare(before.inUnit(Figure.FUNNEL_FIRST_USE), 0, 2);
  }

  /**
   * K-08 on 24.3.: A and B were trained 71 days ago, C (on 16.1., as was told on 19.1.) 67; D
   * never. A took 10 days. B tells of a first use on 23.3., after 70 days: not in time. So one of
   * three, and the median of 10 and 70 is 40. On 12.3. A and B had had 59 days, and nobody 60.
   */
  @Test
  void theFirstUseComesInTimeOrNot() {
    fiveLearn();
    story.until("2026-03-24");
    story.asUser(worker("b")).complete("record-first-use", firstUse("2026-03-23"));

    Answered today = of(Indicator.K_08);
    assertShare(today.inUnit(Figure.USED_IN_TIME), 1, 3);
    assertShare(today.inArea(Figure.USED_IN_TIME), 1, 3);
    assertValue(today.inUnit(Figure.TIME_TO_FIRST_USE), 40);
    Answered before = of(Indicator.K_08, "2026-03-12");
    assertThat(before.inUnit(Figure.USED_IN_TIME)).isNull();
    assertValue(before.inUnit(Figure.TIME_TO_FIRST_USE), 10);
  }

  /**
   * K-24 on 1.2.2027: a year before, on 1.2.2026, A, B and C were trained and in service. B leaves
   * on 1.6.2026: 1 of 3. C's follow-up ends with a phase on 1.9., and C stays in the unit. On 31.5.
   * a year before nobody was trained.
   */
  @Test
  void whoLeavesIsLostAndWhoStaysAfterThePhaseIsNot() {
    fiveLearn();
    story.until("2026-06-01");
    leaves("b");
    story.until("2026-09-01");
    runtime.deleteProcessInstance(followUp("c"), "phase over");
    story.until("2027-02-01");

    assertShare(of(Indicator.K_24).inUnit(Figure.TRAINED_GONE), 1, 3);
    assertShare(of(Indicator.K_24).inArea(Figure.TRAINED_GONE), 1, 3);
    assertThat(of(Indicator.K_24, "2026-05-31").inUnit(Figure.TRAINED_GONE)).isNull();
    assertShare(of(Indicator.K_04).inUnit(Figure.TRAINED_PEOPLE), 2, 3);
  }

  /** Until 27.1. */
  private void fiveLearn() {
    introduce(story.unit(), story.method());
    for (String letter : new String[] {"a", "b", "c", "d", "e"}) {
      story.addPerson(worker(letter), "worker");
    }
    follow("a", "done");
    follow("b", "done");
    follow("c", "running");
    follow("d", "not-started");
    follow("e", "not-started");
    story.settle();
    story.until("2026-01-19");
    story
        .asUser(worker("c"))
        .complete(
            "confirm-training",
            Map.of("trainingOutcome", "completed", "trainingCompletedOn", "2026-01-16"));
    as("recording").complete("teach-recording", UnitPhase.taught(worker("a")));
    story.until("2026-01-20");
    leaves("e");
    story.until("2026-01-26");
    story.asUser(worker("a")).complete("record-first-use", firstUse("2026-01-22"));
    story.until("2026-01-27");
  }

  private void follow(String letter, String trainingStatus) {
    call(
        "worker-training-follow-up",
        here(
            "worker",
            worker(letter),
            "trainingStatus",
            trainingStatus,
            "firstUseTarget",
            60,
            "refresherEvery",
            12));
  }

  private void leaves(String letter) {
    runtime.createMessageCorrelation("worker-left").processInstanceId(followUp(letter)).correlate();
    roles.leave(story.unit(), "worker", worker(letter));
  }

  private String followUp(String letter) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("worker-training-follow-up")
        .variableValueEquals("worker", worker(letter))
        .singleResult()
        .getId();
  }

  private String worker(String letter) {
    return letter + "-" + story.id();
  }

  private static Map<String, Object> firstUse(String day) {
    return Map.of("firstUseDate", day, "targetGroup", chosen("families"));
  }
}
