package fi.juurru.indicator;

import static fi.juurru.indicator.Indicator.K_15;
import static fi.juurru.indicator.Indicator.K_18;
import static fi.juurru.indicator.Indicator.K_20;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How soon people are answered, and whether they hear what came of what they have told. */
class AnswerFiguresTest extends FigureTest {

  /**
   * K-20. The first request comes to management on 12.1. and is answered yes on 14.1., 2 working
   * days, and told at once. The second comes on 14.1., is promised by 28.1. and answered no on
   * 29.1., 11 working days, and not told by 5.2. The third comes on 29.1. and has time until 12.2.
   * On 10.2. the median of 2 and 11 is 6.5, one of two was answered in time, one of two is yes and
   * one no, and one of two is told. On 20.1. only the first had been answered.
   */
  @Test
  void requestsAreAnsweredByManagementInTimeOrNotAndToldOrNot() {
    request();
    story.until("2026-01-14");
    answer("yes");
    as("supervisor").complete("tell-back", Map.of());
    request();
    story.until("2026-01-29");
    answer("no");
    request();
    story.until("2026-02-10");

    assertThat(ofUnit(K_20, Figure.REQUEST_ANSWER_TIME)).isEqualTo("6.5");
    assertThat(ofUnit(K_20, Figure.REQUESTS_IN_TIME)).isEqualTo("1/2");
    assertThat(ofUnit(K_20, Figure.REQUESTS_YES)).isEqualTo("1/2");
    assertThat(ofUnit(K_20, Figure.REQUESTS_PARTLY)).isEqualTo("0/2");
    assertThat(ofArea(K_20, Figure.REQUESTS_NO)).isEqualTo("1/2");
    assertThat(ofArea(K_20, Figure.REQUESTS_TOLD)).isEqualTo("1/2");

    story.until("2026-01-20");
    assertThat(ofUnit(K_20, Figure.REQUEST_ANSWER_TIME)).isEqualTo("2");
    assertThat(ofUnit(K_20, Figure.REQUESTS_IN_TIME)).isEqualTo("1/1");
    assertThat(ofUnit(K_20, Figure.REQUESTS_NO)).isEqualTo("0/1");
  }

  /**
   * K-20. A request of a method that names no unit is in the sums only; one that waits for an
   * official decision is answered, but neither yes nor no.
   */
  @Test
  void aRequestWithoutUnitAndOneThatWaitsForADecisionAreCountedWhereTheyBelong() {
    send(
        "management-escalation",
        Map.of(
            "area",
            story.area(),
            "method",
            story.method(),
            "matter",
            "Tiimin aika ei riitä",
            "proposal",
            "Tunti lisää"));
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
    answer("needs-decision");

    assertThat(ofUnit(K_20, Figure.REQUESTS_IN_TIME)).isEqualTo("-");
    assertThat(ofMethod(K_20, Figure.REQUESTS_IN_TIME)).isEqualTo("1/1");
    assertThat(ofMethod(K_20, Figure.REQUESTS_YES)).isEqualTo("-");
  }

  /**
   * K-15. Of two concerns that are answered on 12.1. one is confirmed by who raised it, the other
   * is not until 26.1. What the change agent observed is answered on 12.1., and the answer not read
   * until 19.1. A request is solved and told. On 28.1. that is 2 of 4; on 15.1. only the two that
   * were told, as the others still had time.
   */
  @Test
  void peopleHearWhatCameOfWhatTheyToldOrNot() {
    concern();
    concern();
    call("change-agent-round", here());
    as("change-agent")
        .complete("write-note", Map.of("activity", "active", "observations", "Tila on varattu"));
    as("supervisor")
        .complete("answer-observations", Map.of("answer", "Kysyn tilaa", "action", "none"));
    as("supervisor")
        .start(
            "management-escalation",
            here("matter", "Sijaisia ei ole", "proposal", "Sijainen koulutuspäiviin"));
    as("coordinator")
        .complete("check-request", Map.of("handling", "solved", "reason", "Sijainen löytyi"));
    story.until("2026-01-14");
    as("worker").complete("confirm-answer", Map.of("answerReceived", "yes"));
    as("supervisor").complete("tell-back", Map.of());
    story.until("2026-01-28");

    assertThat(ofUnit(K_15, Figure.LOOPS_CLOSED)).isEqualTo("2/4");
    assertThat(ofArea(K_15, Figure.LOOPS_CLOSED)).isEqualTo("2/4");
    story.until("2026-01-15");
    assertThat(ofUnit(K_15, Figure.LOOPS_CLOSED)).isEqualTo("2/2");
  }

  /**
   * K-18. In one unit the first agent's round is active, and its observation is answered two
   * working days later, on 14.1.; in the second, on 2.2., the agent asks for support and is not
   * answered until 9.2.; in the third and fourth, on 23.2. and 2.3., there is no time. In the other
   * unit nobody answers the round of 12.1. until 19.1. On 3.2. one of two units has an active
   * agent, on 3.3. none. One of two observations is answered.
   */
  @Test
  void unitsHaveAnActiveAgentWhoIsAnsweredOrNot() {
    String quiet = story.addUnit(story.unit() + "-q").code();
    story.addPersonIn(quiet, "q-" + story.id(), "change-agent");
    Map<String, Object> there = here();
    there.put("unit", quiet);
    as("coordinator").start("unit-implementation", here());
    as("coordinator").start("unit-implementation", there);
    call("change-agent-round", there);
    round(Map.of("activity", "active", "observations", "Tila on varattu"));
    story.until("2026-01-14");
    as("supervisor")
        .complete("answer-observations", Map.of("answer", "Kysyn tilaa", "action", "none"));
    story.until("2026-02-02");
    round(Map.of("activity", "active", "supportNeeded", "Aloitus jännittää"));
    story.until("2026-02-03");
    assertThat(ofUnit(K_18, Figure.ACTIVE_AGENTS)).isEqualTo("1/1");
    assertThat(ofUnit(K_18, Figure.ACTIVE_AGENTS, quiet)).isEqualTo("0/1");
    assertThat(ofArea(K_18, Figure.ACTIVE_AGENTS)).isEqualTo("1/2");
    assertThat(ofArea(K_18, Figure.OBSERVATIONS_ANSWERED)).isEqualTo("1/1");

    story.until("2026-02-23");
    round(Map.of("activity", "not-this-time"));
    story.until("2026-03-02");
    round(Map.of("activity", "not-this-time"));
    story.until("2026-03-03");
    assertThat(ofArea(K_18, Figure.ACTIVE_AGENTS)).isEqualTo("0/2");
    assertThat(ofUnit(K_18, Figure.OBSERVATIONS_ANSWERED)).isEqualTo("1/2");
    assertThat(ofUnit(K_18, Figure.OBSERVATION_ANSWER_TIME)).isEqualTo("2");
  }

  private void request() {
    as("supervisor")
        .start(
            "management-escalation",
            here("matter", "Sijaisia ei ole", "proposal", "Sijainen koulutuspäiviin"));
    as("coordinator").complete("check-request", Map.of("handling", "to-management"));
  }

  private void answer(String answer) {
    as("management")
        .complete("answer-request", Map.of("answer", answer, "reason", "Katsotaan kokonaisuutta"));
  }

  private void concern() {
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
    as("supervisor")
        .complete(
            "respond-to-concern",
            Map.of("firstResponse", "Kiitos, että kerroit", "handling", "solved"));
  }

  private void round(Map<String, Object> note) {
    call("change-agent-round", here());
    as("change-agent").complete("write-note", note);
  }
}
