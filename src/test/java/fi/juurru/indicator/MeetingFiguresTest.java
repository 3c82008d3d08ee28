package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.UnitPhase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How regularly the implementation team meets, and with how much of its time. */
class MeetingFiguresTest extends FiguresTest {

  /**
   * K-12: the first meeting is held on 20.1., in time, with 9 hours. The second, on 9.2., is due on
   * 11.2. and not held, and cancelled on 25.2.: that day one of two was held, and on 10.2. one of
   * one. Three people are in the team, and management has approved 6 hours a month for each: 9 of 3
   * × 6 × 3 = 54 hours. Until 13.1. nothing was approved, and no meeting due.
   */
  @Test
  void meetingsAreHeldOrNotAndTakeTime() {
    for (String letter : new String[] {"a", "b"}) {
      story.addPerson(letter + "-" + story.id(), "implementation-team");
    }
    introduce(story.unit(), story.method());
    send("common-ground", Map.of("method", story.method(), "area", story.area()));
    story.until("2026-01-14");
    as("management").complete("confirm-working-time", UnitPhase.workingTime());
    plan("2026-01-19");
    story.until("2026-01-20");
    as("implementation-team")
        .complete(
            "hold-meeting",
            Map.of(
                "meetingHeldOn", "2026-01-20",
                "hoursUsed", 9,
                "useView", "Etenee",
                "supportSufficient", "yes"));
    story.until("2026-02-02");
    plan("2026-02-09");
    story.until("2026-02-25");
    as("coordinator").complete("reschedule-or-cancel", Map.of("rescheduling", "cancel"));

    Answered today = of(Indicator.K_12);
    assertShare(today.inArea(Figure.MEETINGS_HELD), 1, 2);
    assertShare(today.inArea(Figure.MEETING_HOURS), 9, 54);
    assertShare(of(Indicator.K_12, "2026-02-10").inArea(Figure.MEETINGS_HELD), 1, 1);
    Answered before = of(Indicator.K_12, "2026-01-13");
    assertThat(before.inArea(Figure.MEETINGS_HELD)).isNull();
    assertThat(before.inArea(Figure.MEETING_HOURS)).isNull();
  }

  private void plan(String day) {
    as("coordinator")
        .start(
            "implementation-team-meeting", Map.of("method", story.method(), "area", story.area()));
    story.settle();
    as("coordinator")
        .complete(
            "prepare-agenda",
            Map.of("meetingDate", day, "meetingPlace", "Huone 2", "agenda", "Tilanne"));
  }
}
