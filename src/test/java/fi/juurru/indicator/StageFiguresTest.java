package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.UnitPhase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far introductions have come, how long it takes, and how many a unit has at once. */
class StageFiguresTest extends FiguresTest {

  /**
   * K-01: reached are on 12.1. V01 and V07 in the unit, on 14.1. V02, V03 for the whole area, on
   * 19.1. V04 in the unit and V06, V11 for the whole area. So on 20.1. the unit has 5 of 6 (V01 to
   * V04, V06) and 2 of 5 (V07, V11), in the mean (5/6 + 2/5) / 2 = 37/60. A second unit has what
   * the area has: 3 of 6 and 1 of 5, in the mean 7/20. The area: 8 of 12, 3 of 10, and (37/60 +
   * 7/20) / 2 = 29/60. On 13.1. the unit had 1 of 6. A method without a code has 4 and 6 activities
   * in the second and fifth stage.
   */
  @Test
  void ofEachStageIsToldHowMuchIsDone() {
    String second = twoUnitsComeFar();

    Answered today = of(Indicator.K_01);
    assertShare(today.inUnit(Figure.READY_DONE), 5, 6);
    assertShare(today.inUnit(Figure.TRAINED_DONE), 2, 5);
    assertShare(today.inUnit(Figure.FIRST_USE_DONE), 0, 4);
    assertShare(today.inUnit(Figure.SUPPORTED_DONE), 0, 6);
    assertShare(today.inUnit(Figure.ESTABLISHING_DONE), 0, 7);
    assertValue(today.inUnit(Figure.STAGES_DONE), 37 / 60.0);
    assertShare(today.inUnit(Figure.READY_DONE, second), 3, 6);
    assertValue(today.inUnit(Figure.STAGES_DONE, second), 7 / 20.0);
    assertShare(today.inArea(Figure.READY_DONE), 8, 12);
    assertShare(today.inArea(Figure.TRAINED_DONE), 3, 10);
    assertValue(today.inArea(Figure.STAGES_DONE), 29 / 60.0);
    assertShare(of(Indicator.K_01, "2026-01-13").inUnit(Figure.READY_DONE), 1, 6);

    String withoutCode = story.method() + "-n";
    story.addMethod(withoutCode, null);
    introduce(second, withoutCode);
    Answered now = of(Indicator.K_01);
    assertShare(now.at(Figure.TRAINED_DONE, story.area(), withoutCode, second), 0, 4);
    assertShare(now.at(Figure.ESTABLISHING_DONE, story.area(), withoutCode, second), 0, 6);
  }

  /**
   * K-02: the first stage of the unit began on 12.1. and lacks V05 on 20.1., after 8 days; the
   * second as long. In the second unit the first began on 14.1.: 6 days; the median of both is 7.
   * On 22.1. the only worker has read the text, V05: the stage took 10 days, on 2.2. too.
   */
  @Test
  void aStageLastsUntilAllOfItIsDone() {
    String second = twoUnitsComeFar();
    Answered today = of(Indicator.K_02);
    assertValue(today.inUnit(Figure.READY_TIME), 8);
    assertValue(today.inUnit(Figure.TRAINED_TIME), 8);
    assertValue(today.inUnit(Figure.READY_TIME, second), 6);
    assertValue(today.inArea(Figure.READY_TIME), 7);
    assertThat(today.inUnit(Figure.FIRST_USE_TIME)).isNull();

    as("coordinator").complete("write-what-why-how", UnitPhase.whatWhyHow());
    story.until("2026-01-22");
    as("supervisor").complete("check-what-why-how", UnitPhase.whatWhyHow());
    story.settle();
    as("worker").complete("acknowledge", Map.of("clear", "clear"));
    story.until("2026-02-02");
    assertValue(of(Indicator.K_02).inUnit(Figure.READY_TIME), 10);
    assertValue(of(Indicator.K_02, "2026-01-20").inUnit(Figure.READY_TIME), 8);
    assertValue(of(Indicator.K_02).inUnit(Figure.READY_TIME, second), 19);
  }

  /**
   * K-03: in both units something of the second stage is done (V07, V11), until 18.1. in the second
   * unit only of the first (V02); the lower of 2 and 1 is 1.
   */
  @Test
  void theFurthestStageIsThatOfWhichAnythingIsDone() {
    String second = twoUnitsComeFar();
    assertValue(of(Indicator.K_03).inUnit(Figure.FURTHEST_STAGE), 2);
    assertValue(of(Indicator.K_03).inUnit(Figure.FURTHEST_STAGE, second), 2);
    Answered before = of(Indicator.K_03, "2026-01-18");
    assertValue(before.inUnit(Figure.FURTHEST_STAGE), 2);
    assertValue(before.inUnit(Figure.FURTHEST_STAGE, second), 1);
    assertValue(before.inArea(Figure.FURTHEST_STAGE), 1);
  }

  /**
   * K-33: the unit introduces three methods, another one method: (3 + 1) / 2 = 2 in the mean, and
   * in one of two units three begin at once. When one of the three has come to the fourth stage,
   * two begin; the day before it was three.
   */
  @Test
  void severalMethodsAtOnceAreCountedAndThoseThatBegin() {
    String second = story.addUnit(story.unit() + "-b").code();
    introduce(second, story.method());
    for (String method : new String[] {story.method(), story.method() + "-b", "c" + story.id()}) {
      if (!method.equals(story.method())) {
        story.addMethod(method, null);
      }
      introduce(story.unit(), method);
    }
    Answered today = of(Indicator.K_33);
    assertValue(today.at(Figure.METHODS_IN_UNIT, story.area(), null, story.unit()), 3);
    assertValue(today.at(Figure.METHODS_IN_UNIT, story.area(), null, second), 1);
    assertShare(today.at(Figure.METHODS_IN_UNIT, story.area(), null, null), 4, 2);
    assertShare(today.at(Figure.MANY_STARTING, story.area(), null, null), 1, 2);

    story.until("2026-01-13");
    for (int talk = 0; talk < 3; talk++) {
      as("supervisor").start("supervisor-check-in", here());
      as("supervisor")
          .complete("hold-discussion", Map.of("held", "team-meeting", "dateHeld", "2026-01-13"));
    }
    Answered later = of(Indicator.K_33);
    assertValue(later.at(Figure.METHODS_IN_UNIT, story.area(), null, story.unit()), 3);
    assertValue(later.at(Figure.METHODS_STARTING, story.area(), null, story.unit()), 2);
    assertShare(later.at(Figure.MANY_STARTING, story.area(), null, null), 0, 2);
    assertShare(
        of(Indicator.K_33, "2026-01-12").at(Figure.MANY_STARTING, story.area(), null, null), 1, 2);
  }

  /** Until 20.1.; answers the code of the second unit, in which nobody has done anything. */
  private String twoUnitsComeFar() {
    UnitPhase.begin(story);
    String second = story.addUnit(story.unit() + "-b").code();
    introduce(second, story.method());
    story.until("2026-01-14");
    as("implementation-team").complete("check-pillars", UnitPhase.pillarsInPlace());
    as("management").complete("confirm-working-time", UnitPhase.workingTime());
    story.until("2026-01-19");
    as("supervisor").complete("nominate-change-agents", UnitPhase.agent(story, "worker"));
    as("coordinator")
        .start("method-owner-cooperation", Map.of("method", story.method(), "area", story.area()));
    as("coordinator")
        .complete(
            "record-profile",
            Map.of(
                "ownerSupportLevel", "network",
                "ownerContact", "Menetelmäkeskus",
                "materialsFiState", "available",
                "materialsSvState", "not-needed",
                "ownerContactEvery", 2));
    story.until("2026-01-20");
    return second;
  }
}
