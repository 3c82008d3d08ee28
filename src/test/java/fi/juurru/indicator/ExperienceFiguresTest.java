package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How people see the introduction, told by their supervisor and by themselves without names. */
class ExperienceFiguresTest extends FiguresTest {

  private static final List<String> STATEMENTS =
      List.of(
          "timeToUse",
          "suitableClients",
          "skillToUse",
          "benefitForClients",
          "supervisorInterest",
          "worriesAnswered",
          "sharedMatter",
          "copingInChange",
          "trustInChange",
          "courageWithClients",
          "influenceOnWork");

  /**
   * K-13, told: motivation 4 and 2, competence 2 and 3, opportunity partly (3) and yes (5); what is
   * not held tells nothing. Means 3, 2.5 and 4: competence (2) is the weakest. On 13.1. only the
   * first had been held: 4, 2, 3.
   *
   * <p>K-13, answered: time 1, 2, 2, 3, 5 and clients 4 five times are 33 / 10 = 3.3 for the
   * opportunity, skill 3, 3, 4, 4, 5 is 3.8 for competence: the opportunity (3) is the weakest.
   *
   * <p>K-25: five of six answered. The mean of time is 2.6. Of 15 ratings one was 1, two 2, three
   * 3, seven 4, two 5. In the second round all six rate everything 4: 2.6 becomes 4, and the mean
   * of all 52 / 15 becomes 4.
   */
  @Test
  void whatIsToldAndWhatIsAnsweredAreMeansApart() {
    talk(Map.of("motivation", "4", "competence", "2", "canUse", "partly"));
    story.until("2026-01-14");
    talk(Map.of("motivation", "2", "competence", "3", "canUse", "yes"));
    as("supervisor").start("supervisor-check-in", here());
    as("supervisor").complete("hold-discussion", Map.of("held", "not-this-time"));
    List<String> workers = sixWorkers();
    as("supervisor").start("experience-pulse", here());
    answer(workers.get(0), Map.of("timeToUse", "1", "suitableClients", "4", "skillToUse", "3"));
    answer(workers.get(1), Map.of("timeToUse", "2", "suitableClients", "4", "skillToUse", "3"));
    answer(workers.get(2), Map.of("timeToUse", "2", "suitableClients", "4", "skillToUse", "4"));
    answer(workers.get(3), Map.of("timeToUse", "3", "suitableClients", "4", "skillToUse", "4"));
    answer(workers.get(4), Map.of("timeToUse", "5", "suitableClients", "4", "skillToUse", "5"));
    story.until("2026-02-02");

    Answered seen = of(Indicator.K_13);
    assertValue(seen.inUnit(Figure.MOTIVATION_TOLD), 3);
    assertValue(seen.inUnit(Figure.COMPETENCE_TOLD), 2.5);
    assertValue(seen.inUnit(Figure.OPPORTUNITY_TOLD), 4);
    assertValue(seen.inUnit(Figure.WEAKEST_TOLD), 2);
    assertValue(seen.inUnit(Figure.COMPETENCE_ANSWERED), 3.8);
    assertValue(seen.inUnit(Figure.OPPORTUNITY_ANSWERED), 3.3);
    assertValue(seen.inUnit(Figure.WEAKEST_ANSWERED), 3);
    assertValue(seen.inArea(Figure.OPPORTUNITY_ANSWERED), 3.3);
    Answered before = of(Indicator.K_13, "2026-01-13");
    assertValue(before.inUnit(Figure.MOTIVATION_TOLD), 4);
    assertValue(before.inUnit(Figure.OPPORTUNITY_TOLD), 3);
    assertThat(before.inUnit(Figure.OPPORTUNITY_ANSWERED)).isNull();

    Answered first = of(Indicator.K_25);
    assertShare(first.inUnit(Figure.PULSE_ANSWERED), 5, 6);
    assertValue(first.inUnit(Figure.PULSE_TIME), 2.6);
    assertValue(first.inUnit(Figure.PULSE_SKILL), 3.8);
    assertThat(first.inUnit(Figure.PULSE_TRUST)).as("nobody has rated it").isNull();
    assertShare(first.inUnit(Figure.PULSE_RATED_1), 1, 15);
    assertShare(first.inUnit(Figure.PULSE_RATED_4), 7, 15);
    assertThat(first.inUnit(Figure.PULSE_CHANGE)).isNull();

    as("supervisor").complete("discuss-results", Map.of());
    as("supervisor").start("experience-pulse", here());
    Map<String, Object> fours = new HashMap<>();
    STATEMENTS.forEach(statement -> fours.put(statement, "4"));
    workers.forEach(worker -> answer(worker, fours));
    Answered second = of(Indicator.K_25);
    assertShare(second.inUnit(Figure.PULSE_ANSWERED), 6, 6);
    assertValue(second.inUnit(Figure.PULSE_TIME), 4);
    assertValue(second.inUnit(Figure.PULSE_TRUST), 4);
    assertShare(second.inUnit(Figure.PULSE_RATED_4), 66, 66);
    assertValue(second.inUnit(Figure.PULSE_CHANGE), 4 - 52 / 15.0);
    assertValue(of(Indicator.K_25, "2026-02-01").inUnit(Figure.PULSE_TIME), 2.6);
  }

  private void talk(Map<String, Object> seen) {
    as("supervisor").start("supervisor-check-in", here());
    Map<String, Object> values = new HashMap<>(seen);
    values.put("held", "team-meeting");
    values.put("dateHeld", Story.day());
    as("supervisor").complete("hold-discussion", values);
  }

  private List<String> sixWorkers() {
    List<String> others =
        Stream.of("a", "b", "c", "d", "e").map(letter -> letter + "-" + story.id()).toList();
    others.forEach(worker -> story.addPerson(worker, "worker"));
    return Stream.concat(others.stream(), Stream.of(story.user("worker"))).toList();
  }

  private void answer(String worker, Map<String, Object> ratings) {
    story.asUser(worker).complete("answer-pulse", ratings);
    story.settle();
  }
}
