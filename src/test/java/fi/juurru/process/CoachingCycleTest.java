package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code coaching-cycle}, with the processes that it calls. */
class CoachingCycleTest extends StoryTest {

  @Test
  void inSixteenMonthsAChangeTakesRootAndFreeDaysStayFree() {
    story.withReminders();
    var days = new PassingDays(story);
    as("supervisor").start("coaching-cycle", CoachingAnswers.request(story, null));
    CoachingAnswers.agree(story, null);
    CoachingAnswers.begin(story);
    CoachingAnswers.tryChange(story, days::until, "2026-03-02", "drop", "yes");
    CoachingAnswers.tryChange(story, days::until, "2026-04-07", "adopt", "yes");
    assertThat(seen("plan-change")).containsEntry("result", "Asiat hoituivat kerralla");
    CoachingAnswers.tryChange(story, days::until, "2026-05-12", "adopt", "no");
    assertThat(seen("closing-evaluation"))
        .as("what it is compared with")
        .containsEntry("startContact", "2")
        .containsEntry("startTrust", "2")
        .containsEntry("midTrust", "3")
        .containsEntry("knowledgeNow", "3")
        .containsEntry("unitChallenges", "Aikaa on vähän");
    as("team").complete("closing-evaluation", CoachingAnswers.closing());
    assertThat(story.open("coaching-support")).isEmpty();
    assertThat(story.latest("adoptedChanges"))
        .isEqualTo("Yhteinen vastaanotto tiistaisin; Yhteinen vastaanotto tiistaisin");

    days.until("2026-08-11"); // three months after 12 May, a Wednesday
    assertThat(story.openTasks()).doesNotContain("check-rooting");
    days.until("2026-08-12");
    assertThat(seen("check-rooting"))
        .containsEntry("keeper", "Lähiesihenkilö")
        .containsEntry("endTrust", "4");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("seen"));
    days.until("2026-11-12");
    assertThat(seen("check-rooting")).containsEntry("lastUsedBy", "all");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("figures"));
    assertThat(seen("rate-later"))
        .containsEntry("startContact", "2")
        .containsEntry("endContact", "4");
    as("team").complete("rate-later", CoachingAnswers.outcomes("later", "5"));
    days.until("2027-05-12");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("clients"));

    assertThat(story.ends("coaching-cycle")).containsExactly("change-rooted");
    assertThat(story.openTasks()).containsOnly("call-and-ask"); // visits that nobody noted
    assertThat(story.latest("startContact")).isEqualTo("2");
    assertThat(story.latest("endContact")).isEqualTo("4");
    assertThat(story.latest("laterContact")).isEqualTo("5");
  }

  @Test
  void withoutEnoughEvidenceAChangeIsNotCalledRooted() {
    atRooting();
    story.until("2026-06-02");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("none"));
    story.until("2026-09-02");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("none"));
    as("team").complete("rate-later", CoachingAnswers.outcomes("later", "4"));
    story.until("2027-03-02");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("seen"));

    assertThat(story.ends("coaching-rooting")).containsExactly("partly-rooted");
    assertThat(story.ends("coaching-cycle")).containsExactly("partly-rooted");
  }

  @Test
  void aChangeThatIsNoLongerInUseHasNotTakenRoot() {
    atRooting();
    story.until("2026-06-02");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("seen"));
    story.until("2026-09-02");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("seen"));
    as("team").complete("rate-later", CoachingAnswers.outcomes("later", "3"));
    story.until("2027-03-02");
    as("supervisor").complete("check-rooting", CoachingAnswers.NOT_IN_USE);

    assertThat(story.ends("coaching-rooting")).containsExactly("not-rooted");
    assertThat(story.ends("coaching-cycle")).containsExactly("not-rooted");
  }

  @Test
  void whereNothingWasAdoptedThereIsNothingToFollow() {
    begun(null);
    CoachingAnswers.tryChange(story, "2026-03-02", "drop", "no");
    as("team").complete("closing-evaluation", CoachingAnswers.closing());

    assertThat(story.ends("coaching-rooting")).containsExactly("nothing-adopted");
    assertThat(story.ends("coaching-cycle")).containsExactly("not-rooted");
  }

  @Test
  void whenFundingEndsTheCoachingGoesToItsEvaluationInTime() {
    begun("2026-06-30");
    CoachingAnswers.tryChange(story, "2026-03-02", "adopt", "yes");
    story.until("2026-03-31");
    assertThat(as("management").tasks()).isEmpty();
    story.until("2026-04-01"); // 90 days before
    as("management")
        .complete(
            "decide-continuity",
            Map.of("continuity", "ends", "continuityReason", "Rahoitus loppuu"));
    story.until("2026-06-29");
    assertThat(story.openTasks()).contains("plan-change").doesNotContain("closing-evaluation");
    story.until("2026-06-30");

    assertThat(story.openTasks()).contains("closing-evaluation").doesNotContain("plan-change");
    assertThat(story.ends("coaching-continuity")).containsExactly("settled");
  }

  @Test
  void aCoachingOfAnOlderVersionIsReachedThroughItsUnit() {
    begun("2026-02-27");
    for (String process : List.of("coaching-cycle", "coaching-continuity")) {
      runtime.removeVariable(story.open(process).get(0).getId(), "coaching");
    }
    story.settle();
    as("management")
        .complete(
            "decide-continuity",
            Map.of("continuity", "ends", "continuityReason", "Rahoitus loppuu"));
    story.until("2026-02-27");

    assertThat(story.openTasks()).contains("closing-evaluation");
  }

  @Test
  void whereThereIsNoPairNowTheUnitHearsWhy() {
    as("coach").start("coaching-cycle", CoachingAnswers.request(story, null));
    as("coach-lead")
        .complete(
            "assign-pair",
            Map.of("coachingStarts", "not-now", "answerReason", "Syksyllä on tilaa"));
    as("supervisor").complete("read-answer", Map.of());

    assertThat(story.ends("coaching-agreement")).containsExactly("not-now");
    assertThat(story.ends("coaching-cycle")).containsExactly("not-started");
  }

  /** CoachingAnswers whose only change was adopted on 2 March. */
  private void atRooting() {
    begun(null);
    CoachingAnswers.tryChange(story, "2026-03-02", "adopt", "no");
    as("team").complete("closing-evaluation", CoachingAnswers.closing());
  }

  private Map<String, Object> seen(String task) {
    return tasks.getVariables(story.task(task).getId());
  }

  private void begun(String fundingUntil) {
    as("coordinator").start("coaching-cycle", CoachingAnswers.request(story, fundingUntil));
    CoachingAnswers.agree(story, fundingUntil);
    CoachingAnswers.begin(story);
  }
}
