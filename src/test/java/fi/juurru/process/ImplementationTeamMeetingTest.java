package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.juurru.AtOnce;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImplementationTeamMeetingTest extends StoryTest {

  private static final String PROCESS = "implementation-team-meeting";

  @Autowired ManagementService management;

  @Test
  void theCoordinatorPreparesTheTeamMeetsAndEverybodyGetsTheMinutes() {
    prepare("2026-01-26");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-01-26");
    assertThat(as("implementation-team").tasks()).containsExactly("hold-meeting");
    hold(Map.of());
    sendMinutes();

    assertThat(story.ends(PROCESS)).containsExactly("minutes-sent");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void everyStepThatIsAgreedFindsItsOwner() {
    prepare("2026-01-12");
    hold(
        Map.of(
            "step1_text", "Työpari jokaiselle",
            "step1_owner", "implementation-team",
            "step1_due", "2026-02-02",
            "step2_text", "Ohje ruotsiksi",
            "step2_owner", "coordinator",
            "step2_due", "2026-02-09",
            "step3_text", "Aamu kalenteriin",
            "step3_owner", "management",
            "step3_due", "2026-02-16"));

    assertThat(story.open("agreed-step-follow-up")).hasSize(3);
    assertThat(
            story.open("agreed-step-follow-up").stream()
                .map(step -> runtime.getVariable(step.getId(), "step")))
        .containsExactlyInAnyOrder("Työpari jokaiselle", "Ohje ruotsiksi", "Aamu kalenteriin");
    assertThat(as("coordinator").tasks()).containsExactly("do-step", "send-minutes");
    assertThat(as("implementation-team").tasks()).containsExactly("do-step");
    assertThat(as("management").tasks()).containsExactly("do-step");
  }

  @Test
  void aPlanChangeAndAMatterForManagementGoOnTheirWayTogether() {
    prepare("2026-01-12");
    hold(
        Map.of(
            "goesOn", chosen("plan", "management"),
            "planTarget", "plan",
            "planCause", "Koulutus siirtyi",
            "planProposal", "Tavoite kesäkuulle",
            "matter", "Sijaisia ei saa",
            "tried", "Haku oli auki kahdesti",
            "proposal", "Yhteinen varahenkilö"));

    assertThat(story.open("plan-revision")).hasSize(1);
    assertThat(story.latest("cause")).isEqualTo("Koulutus siirtyi");
    assertThat(story.open("management-escalation")).hasSize(1);
    assertThat(story.latest("matter")).isEqualTo("Sijaisia ei saa");
    sendMinutes();
    assertThat(story.ends(PROCESS)).containsExactly("minutes-sent");
  }

  @Test
  void aMeetingThatIsNotHeldGetsANewTime() {
    prepare("2026-01-12");
    story.until("2026-01-27");
    assertThat(as("implementation-team").tasks()).isEmpty();
    as("coordinator")
        .complete(
            "reschedule-or-cancel",
            Map.of("rescheduling", "new-date", "meetingDate", "2026-02-02"));
    story.until("2026-02-02");

    assertThat(as("implementation-team").tasks()).containsExactly("hold-meeting");
  }

  @Test
  void aMeetingThatIsNotHeldMayBeCancelled() {
    prepare("2026-01-12");
    story.until("2026-01-27");
    as("coordinator").complete("reschedule-or-cancel", Map.of("rescheduling", "cancel"));

    assertThat(story.ends(PROCESS)).containsExactly("meeting-cancelled");
  }

  @Test
  void anUrgentChallengeCallsTheTeamWithinTwoWorkingDays() {
    send("urgent-challenge", here("challenge", "Kouluttaja sairastui"));
    assertThat(story.task("call-urgent-meeting").getDueDate().toInstant())
        .isEqualTo("2026-01-13T14:00:00Z");
    as("coordinator")
        .complete(
            "call-urgent-meeting",
            Map.of("meetingDate", "2026-01-13", "meetingPlace", "Etänä kello 9"));
    story.until("2026-01-13");

    assertThat(as("implementation-team").tasks()).containsExactly("hold-meeting");
  }

  @Test
  void supportThatUnitsAndTheTeamNeedBecomesTheCoordinatorsSteps() {
    String other = story.unit() + "-b";
    story.addUnit(other);
    prepare("2026-01-12");
    hold(
        Map.of(
            "supportSufficient", "partly",
            "unitsNeedingSupport", chosen(story.unit(), other),
            "supportWanted", "Työpari ensimmäisille kerroille",
            "teamNeed", "Muutosviestinnän osaamista"));

    assertThat(story.open("agreed-step-follow-up"))
        .extracting(
            step -> runtime.getVariable(step.getId(), "unit"),
            step -> runtime.getVariable(step.getId(), "step"))
        .containsExactlyInAnyOrder(
            tuple(story.unit(), "Työpari ensimmäisille kerroille"),
            tuple(other, "Työpari ensimmäisille kerroille"),
            tuple(null, "Muutosviestinnän osaamista"));
    assertThat(as("coordinator").tasks())
        .containsExactly("do-step", "do-step", "do-step", "send-minutes");
  }

  @Test
  void whatWasSaidIsReadInTheUnitsAndAtTheNextMeeting() {
    prepare("2026-01-12");
    hold(Map.of());
    sendMinutes();
    as("supervisor").start("supervisor-check-in", here());
    assertThat(shown("hold-discussion", "latestMeeting"))
        .contains("Kolme yksikköä on alussa", "Kiitos kaikille");

    story.until("2026-02-09");
    prepare("2026-02-09");
    assertThat(shown("hold-meeting", "lastRound"))
        .contains("Kolme yksikköä on alussa", "Kiitos kaikille");
  }

  @Test
  void theNationalPictureIsLookedAtOnceAQuarter() {
    prepare("2026-01-12", Map.of("pictureNote", "Rannikon luvut puuttuvat"));
    hold(Map.of());
    sendMinutes();
    assertThat(dueInAMeetingOn("2026-02-09")).isEqualTo(false);
    assertThat(dueInAMeetingOn("2026-05-04")).as("April had no meeting").isEqualTo(true);
    assertThat(dueInAMeetingOn("2026-06-01")).isEqualTo(false);
  }

  private Object dueInAMeetingOn(String day) {
    story.until(day);
    as("coordinator").start(PROCESS, Map.of("method", story.method(), "area", story.area()));
    story.settle();
    Object due = tasks.getVariable(story.task("prepare-agenda").getId(), "pictureDue");
    agree(day, Map.of());
    hold(Map.of());
    sendMinutes();
    return due;
  }

  private String shown(String task, String variable) {
    return tasks.getVariable(story.task(task).getId(), variable).toString();
  }

  private void prepare(String meetingDate) {
    prepare(meetingDate, Map.of());
  }

  private void prepare(String meetingDate, Map<String, Object> more) {
    as("coordinator").start(PROCESS, Map.of("method", story.method(), "area", story.area()));
    story.settle();
    agree(meetingDate, more);
  }

  private void agree(String meetingDate, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("meetingDate", meetingDate);
    values.put("meetingPlace", "Kokoushuone kello 9");
    values.put("agenda", "Koulutukset, käyttö, tuki");
    as("coordinator").complete("prepare-agenda", values);
    story.settle();
  }

  @Test
  void theAreaMeetsOnForItsOtherUnitsWhenOneEndsItsPhase() {
    UnitPhase.begin(story);
    assertThat(story.open(PROCESS)).hasSize(1);
    story.until("2026-04-13");
    as("implementation-team")
        .complete("review-plan", UnitPhase.review(story, "ready-for-sustainment", Map.of()));
    UnitPhase.confirmEnd(story);

    assertThat(story.open("unit-implementation")).isEmpty();
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void unitsOfAnAreaMeetTogetherWhateverDayTheyBegan() {
    String other = story.unit() + "-b";
    story.addUnit(other);
    UnitPhase.begin(story);
    agree("2026-01-12", Map.of());
    hold(Map.of());
    sendMinutes();
    assertThat(story.open(PROCESS)).isEmpty();

    story.until("2026-01-19");
    UnitPhase.begin(story, other, "running");
    assertThat(story.open(PROCESS)).as("the next one is not due yet").isEmpty();
    story.until("2026-03-02");
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void ofTwoUnitsThatAskAtTheSameMomentOneBeginsTheMeeting() {
    String other = story.unit() + "-b";
    story.addUnit(other);
    UnitPhase.begin(story);
    UnitPhase.begin(story, other, "running");
    agree("2026-01-12", Map.of());
    hold(Map.of());
    sendMinutes();
    story.until("2026-02-08");
    assertThat(story.open(PROCESS)).isEmpty();
    story
        .open("unit-implementation")
        .forEach(phase -> runtime.setVariable(phase.getId(), "teamMeetingEvery", 3));

    var meetings =
        management
            .createJobQuery()
            .tenantIdIn(story.organisation())
            .activityId("meeting-due")
            .list();
    AtOnce.run(meetings.stream().map(job -> () -> management.executeJob(job.getId())));

    assertThat(story.open(PROCESS)).hasSize(1);
  }

  private void hold(Map<String, Object> differently) {
    Map<String, Object> values = new HashMap<>();
    values.put("meetingHeldOn", story.today().toString());
    values.put("hoursUsed", 9.5);
    values.put("useView", "Kolme yksikköä on alussa");
    values.put("supportSufficient", "yes");
    values.putAll(differently);
    as("implementation-team").complete("hold-meeting", values);
    story.settle();
  }

  private void sendMinutes() {
    as("coordinator").complete("send-minutes", Map.of("minutesNote", "Kiitos kaikille"));
  }
}
