package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What units report of the use of a method, and how old that is. */
class UseFiguresTest extends FiguresTest {

  private String second;

  @BeforeEach
  void twoUnitsIntroduceTheMethod() {
    second = story.addUnit(story.unit() + "-b").code();
    introduce(story.unit(), story.method());
    introduce(second, story.method());
  }

  /**
   * K-05: of the newest reports 6 of 8 use it in the unit and 3 of 4 in the second: 9 of 12 in the
   * area. Going back from 12.12. by 90 days the unit's reports of 12.10., 12.7., 12.4. and 12.1.
   * tell of 6, 5, 6 and 4: at most 4 of the 6 have used it all year. The second unit has reported
   * once: nothing is known of it, and the area's is the unit's.
   */
  @Test
  void whoUsesItNowAndAllYearIsKnownFromTotals() {
    report(story.unit(), 20, 4, 8, null);
    story.until("2026-04-12");
    report(story.unit(), 20, 6, 8, null);
    story.until("2026-07-12");
    report(story.unit(), 20, 5, 8, null);
    story.until("2026-10-12");
    report(story.unit(), 20, 6, 8, null);
    report(second, 5, 3, 4, null);
    story.until("2026-12-12");

    Answered today = of(Indicator.K_05);
    assertShare(today.inUnit(Figure.FUNNEL_ACTIVE), 6, 8);
    assertShare(today.inArea(Figure.FUNNEL_ACTIVE), 9, 12);
    assertShare(today.inUnit(Figure.FUNNEL_ALL_YEAR), 4, 6);
    assertThat(today.inUnit(Figure.FUNNEL_ALL_YEAR, second)).isNull();
    assertShare(today.inArea(Figure.FUNNEL_ALL_YEAR), 4, 6);
    Answered before = of(Indicator.K_05, "2026-10-11");
    assertThat(before.inUnit(Figure.FUNNEL_ACTIVE)).as("91 days old").isNull();
    assertThat(before.inUnit(Figure.FUNNEL_ALL_YEAR)).isNull();
  }

  /**
   * K-07: 20, 28 and 10 uses of 8 people in each of three months: 58 / 24. With the second unit's
   * 12 uses of 4 people the area has 70 / 28 = 2.5. On 11.3. the unit had 48 / 16 = 3.
   *
   * <p>K-09: with a code were 15 of 20 and 21 of 28, together 36 of 48; the third report tells of
   * 12 of 10, which cannot be, and is counted apart. The second unit is not asked for codes.
   */
  @Test
  void usesAreCountedByPersonAndMonthAndByCode() {
    report(story.unit(), 20, 4, 8, 15);
    story.until("2026-02-12");
    report(story.unit(), 28, 5, 8, 21);
    story.until("2026-03-12");
    report(story.unit(), 10, 5, 8, 12);
    report(second, 12, 2, 4, null);

    assertShare(of(Indicator.K_07).inUnit(Figure.USES_PER_TRAINED), 58, 24);
    assertShare(of(Indicator.K_07).inArea(Figure.USES_PER_TRAINED), 70, 28);
    assertShare(of(Indicator.K_07, "2026-03-11").inUnit(Figure.USES_PER_TRAINED), 48, 16);
    Answered coded = of(Indicator.K_09);
    assertShare(coded.inUnit(Figure.CODED_USES), 36, 48);
    assertShare(coded.inArea(Figure.CODED_USES), 36, 48);
    assertThat(coded.inUnit(Figure.CODED_USES, second)).isNull();
    assertValue(coded.inUnit(Figure.CODING_ERRORS), 1);
    assertValue(of(Indicator.K_09, "2026-03-11").inUnit(Figure.CODING_ERRORS), 0);
    story.until("2026-09-14");
    assertThat(of(Indicator.K_07).inUnit(Figure.USES_PER_TRAINED)).as("half a year").isNull();
  }

  /**
   * K-10: the unit reports on 12.1., the second on 12.3.: that day the first report is 59 days old,
   * and one of two is fresh. On 20.2. it was 39 days old and fresh, and the second had none. On
   * 20.3. the unit's introduction ends: one of one is fresh, and on 12.3. it still ran.
   */
  @Test
  void aReportAgesAndWhatHasEndedIsLeftOut() {
    report(story.unit(), 20, 4, 8, null);
    story.until("2026-03-12");
    report(second, 20, 4, 8, null);

    assertValue(of(Indicator.K_10).inUnit(Figure.REPORT_AGE), 59);
    assertShare(of(Indicator.K_10).inArea(Figure.FRESH_REPORTS), 1, 2);
    Answered before = of(Indicator.K_10, "2026-02-20");
    assertValue(before.inUnit(Figure.REPORT_AGE), 39);
    assertThat(before.inUnit(Figure.REPORT_AGE, second)).isNull();
    assertShare(before.inArea(Figure.FRESH_REPORTS), 1, 2);

    story.until("2026-03-20");
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(story.method() + ":" + story.unit())
        .list()
        .forEach(phase -> runtime.deleteProcessInstance(phase.getId(), "over"));
    assertThat(of(Indicator.K_10).inUnit(Figure.REPORT_AGE)).isNull();
    assertShare(of(Indicator.K_10).inArea(Figure.FRESH_REPORTS), 1, 1);
    assertShare(of(Indicator.K_10, "2026-03-12").inArea(Figure.FRESH_REPORTS), 1, 2);
  }

  /**
   * K-06 as of a day: 6 of 8 use it by the report of 12.2.; on 11.2. it was 2, and on 11.1. none.
   */
  @Test
  void aReportCountsFromTheDayOnWhichItWasGiven() {
    report(story.unit(), 20, 2, 8, null);
    story.until("2026-02-12");
    report(story.unit(), 20, 6, 8, null);

    assertShare(of(Indicator.K_06).inUnit(Figure.ACTIVE_USERS), 6, 8);
    assertShare(of(Indicator.K_06, "2026-02-11").inUnit(Figure.ACTIVE_USERS), 2, 8);
    assertThat(of(Indicator.K_06, "2026-01-11").inUnit(Figure.ACTIVE_USERS)).isNull();
  }
}
