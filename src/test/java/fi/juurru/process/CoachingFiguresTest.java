package fi.juurru.process;

import static fi.juurru.indicator.Indicator.K_26;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.indicator.Figure;
import fi.juurru.indicator.FigureTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How coaching goes, and what comes of it. */
class CoachingFiguresTest extends FigureTest {

  /**
   * K-26. Coaching is wished for on 12.1. in a unit of ten; 7 sit at the same table on 14.1., 2
   * days later, 7 state the need, and 6 study each of two results: 26 of 40. The first idea is the
   * team's, the second the coach's and studied with an expert by experience: 1 of 2 each. The four
   * ratings rise from 2 to 4. A visit takes 3.5 hours on site. At the second check, on 22.9., the
   * change is in use: 1 of 1, and on 21.9. there is nothing to tell of it.
   */
  @Test
  void whatCoachingDidIsCounted() {
    as("supervisor").start("coaching-cycle", CoachingAnswers.request(story, null));
    CoachingAnswers.agree(story, null);
    story.settle();
    as("unit-coach").complete("note-visit", CoachingAnswers.visit(Map.of()));
    as("unit-coach").complete("describe-baseline", CoachingAnswers.BASELINE);
    as("team").complete("rate-start", CoachingAnswers.startRatings());
    as("team").complete("get-to-know", CoachingAnswers.GOT_TO_KNOW);
    as("unit-coach").complete("find-shared-time", CoachingAnswers.TIME_FOUND);
    story.until("2026-01-14");
    as("unit-coach").complete("hold-joint-session", CoachingAnswers.session(4, 3));
    as("team").complete("state-need", CoachingAnswers.need(7));
    CoachingAnswers.tryChange(story, "2026-02-16", "drop", "yes");
    Map<String, Object> plan = new HashMap<>(CoachingAnswers.plan("yes"));
    plan.put("ideaBy", "coach");
    as("team").complete("plan-change", plan);
    as("team").complete("do-change", CoachingAnswers.done());
    as("unit-coach")
        .complete(
            "invite-expert",
            Map.of("invitedOn", Story.day(), "expertMeetingOn", "2026-03-16", "feeAgreed", true));
    story.until("2026-03-20");
    as("unit-coach").complete("study-result", CoachingAnswers.studied("yes"));
    as("team").complete("decide-next", CoachingAnswers.decision("adopt", "no"));
    as("team").complete("closing-evaluation", CoachingAnswers.closing());

    assertThat(ofWholeUnit(K_26, Figure.COACHING_ATTENDANCE)).isEqualTo("26/40");
    assertThat(ofWholeUnit(K_26, Figure.COACHING_BEGUN)).isEqualTo("2");
    assertThat(ofWholeUnit(K_26, Figure.STUDIED_WITH_EXPERT)).isEqualTo("1/2");
    assertThat(ofWholeUnit(K_26, Figure.IDEAS_NOT_COACHS)).isEqualTo("1/2");
    assertThat(ofArea(K_26, Figure.IDEAS_OF_TEAM)).isEqualTo("1/2");
    assertThat(ofArea(K_26, Figure.COACHING_CONTACT)).isEqualTo("2");
    assertThat(ofArea(K_26, Figure.COACHING_CLIENT_MATTERS)).isEqualTo("2");
    assertThat(ofArea(K_26, Figure.COACHING_COMPETENCE)).isEqualTo("2");
    assertThat(ofArea(K_26, Figure.COACHING_WAYS_OF_ACTING)).isEqualTo("2");
    assertThat(ofArea(K_26, Figure.VISITS_ON_SITE)).isEqualTo("1/1");
    assertThat(ofArea(K_26, Figure.COACH_HOURS)).isEqualTo("3.5");
    assertThat(ofWholeUnit(K_26, Figure.COACH_HOURS)).as("confidential").isEqualTo("-");

    story.until("2026-06-22");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("seen"));
    story.until("2026-09-22");
    as("supervisor").complete("check-rooting", CoachingAnswers.inUse("figures"));
    assertThat(ofWholeUnit(K_26, Figure.CHANGES_ROOTED)).isEqualTo("1/1");
    story.until("2026-09-21");
    assertThat(ofWholeUnit(K_26, Figure.CHANGES_ROOTED)).isEqualTo("-");
    story.until("2026-01-13");
    assertThat(ofWholeUnit(K_26, Figure.COACHING_BEGUN)).isEqualTo("-");
  }
}
