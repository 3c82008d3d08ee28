package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.organisation.Area;
import fi.juurru.process.Story;
import fi.juurru.process.UnitPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * K-19: each of the eight signs on the last day on which it is silent, and on the first on which it
 * speaks. All begins on Monday 12.1.2026.
 */
class FadingSignsTest extends FiguresTest {

  @Autowired private IndicatorSql indicators;

  /**
   * Talks every two weeks are missed after more than 28 days, from 10.2. on; with one held on 9.2.,
   * from 10.3. on.
   */
  @Test
  void noTalkWasHeldInTwiceItsInterval() {
    UnitPhase.begin(story);
    story.until("2026-02-09");
    assertThat(sign("2026-02-09").noTalkSince()).isNull();
    assertThat(sign("2026-02-10").noTalkSince()).isEqualTo("2026-01-12");

    talk("yes");
    assertThat(sign("2026-03-09").noTalkSince()).isNull();
    assertThat(sign("2026-03-10").noTalkSince()).isEqualTo("2026-02-09");
  }

  /** The training ends on 26.1.; 60 days of grace and 45 days end on 11.5. */
  @Test
  void noReportCameFor45Days() {
    UnitPhase.begin(story);
    assertThat(sign("2026-05-11").noReportSince()).isNull();
    assertThat(sign("2026-05-12").noReportSince()).isEqualTo("2026-01-26");
  }

  /**
   * 1 of 8 are 12.5 %, which speaks from the 90th day on, 12.4.; 2 of 8 are a quarter, and not
   * less.
   */
  @Test
  void lessThanAQuarterOfTheTrainedUseIt() {
    introduce(story.unit(), story.method());
    story.until("2026-04-10");
    report(story.unit(), 3, 1, 8, null);
    assertThat(sign("2026-04-11").percentUsing()).isNull();
    assertThat(sign("2026-04-12").percentUsing()).isEqualTo(13);

    story.until("2026-04-13");
    report(story.unit(), 3, 2, 8, null);
    assertThat(sign("2026-04-13").percentUsing()).isNull();
  }

  /** "Partly" alone is 3; with a "no" of the next day, 2. Ninety days after the first it is 1. */
  @Test
  void thereIsNoOpportunityToUseIt() {
    introduce(story.unit(), story.method());
    talk("partly");
    assertThat(sign("2026-01-12").opportunity()).isNull();
    story.until("2026-01-13");
    talk("no");
    assertThat(sign("2026-01-13").opportunity()).isEqualByComparingTo("2");
    assertThat(sign("2026-04-12").opportunity()).isEqualByComparingTo("1");
    assertThat(sign("2026-04-13").opportunity()).isNull();
  }

  /** Vacant from Monday 16.3. on; Good Friday and Easter Monday count nowhere: ten end on 30.3. */
  @Test
  void nobodyIsTheSupervisorForOverTenWorkingDays() {
    introduce(story.unit(), story.method());
    story.until("2026-03-16");
    assertThat(sign("2026-03-16").noSupervisorSince()).isNull();
    roles.vacate(story.unit(), "supervisor");
    assertThat(sign("2026-03-30").noSupervisorSince()).isNull();
    assertThat(sign("2026-03-31").noSupervisorSince()).isEqualTo("2026-03-16");
  }

  /** A concern of 12.1. has waited ten working days on 26.1. */
  @Test
  void aConcernWaitsForOverTenWorkingDays() {
    introduce(story.unit(), story.method());
    as("worker")
        .start(
            "concern-handling",
            here(
                "concernType", "worry",
                "concernText", "Aika ei riitä",
                "concernSource", "everyday",
                "wishedOwner", "any",
                "anonymous", false));
    story.settle();
    assertThat(sign("2026-01-26").concernSince()).isNull();
    assertThat(sign("2026-01-27").concernSince()).isEqualTo("2026-01-12");
  }

  /** Two meetings are due on 11.2. and 18.2. and not held; one alone says nothing. */
  @Test
  void twoMeetingsOfTheTeamAreMissed() {
    introduce(story.unit(), story.method());
    send("common-ground", Map.of("method", story.method(), "area", story.area()));
    plan("2026-02-09");
    plan("2026-02-16");
    story.until("2026-02-19");
    assertThat(sign("2026-02-12").meetingsMissed()).isNull();
    assertThat(sign("2026-02-18").meetingsMissed()).isNull();
    assertThat(sign("2026-02-19").meetingsMissed()).isEqualTo(2);
  }

  /**
   * One of five is a fifth, from the day on which the person leaves, 20.1., for 182 days: until
   * 20.7. One of six is less, and of four nothing is said.
   */
  @Test
  void aFifthOfTheTrainedHaveLeft() {
    introduce(story.unit(), story.method());
    List.of("a", "b", "c", "d").forEach(this::train);
    story.until("2026-01-13");
    train("e");
    story.until("2026-01-20");
    runtime
        .createMessageCorrelation("worker-left")
        .processInstanceVariableEquals("worker", worker("a"))
        .correlate();
    story.until("2026-01-21");
    train("f");

    assertThat(sign("2026-01-19").peopleLeft()).isNull();
    assertThat(sign("2026-01-20").peopleLeft()).isEqualTo(1);
    assertThat(sign("2026-01-21").peopleLeft()).as("1 of 6").isNull();
  }

  private void train(String letter) {
    story.addPerson(worker(letter), "worker");
    call(
        "worker-training-follow-up",
        here(
            "worker",
            worker(letter),
            "trainingStatus",
            "done",
            "firstUseTarget",
            60,
            "refresherEvery",
            12));
    story.settle();
  }

  private String worker(String letter) {
    return letter + "-" + story.id();
  }

  private void talk(String canUse) {
    String talk = call("supervisor-check-in", here()).getId();
    var open = tasks.createTaskQuery().processInstanceId(talk).taskDefinitionKey("hold-discussion");
    tasks.complete(
        open.singleResult().getId(),
        Map.of("held", "team-meeting", "dateHeld", Story.day(), "canUse", canUse));
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

  private Fading sign(String day) {
    Area area = new Area(story.area(), story.organisation(), "Alue");
    return indicators
        .of("K-19", List.of(area), LocalDate.parse(day))
        .param("points", 0)
        .param("least", IndicatorFigures.LEAST_PEOPLE)
        .query(Fading.class)
        .single();
  }
}
