package fi.juurru.indicator;

import static fi.juurru.indicator.Indicator.K_17;
import static fi.juurru.indicator.Indicator.K_21;
import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether the introduction is talked over, and management seen in it. */
class DialogueFiguresTest extends FigureTest {

  /**
   * K-17. Two rounds of a unit in which both languages are read. In the first, of 12.1., workers
   * are met in dialogue on 14.1. and partners not reached; what changed is told on 16.1. In the
   * second, of 13.2., workers are told one way on 16.2., and what changed on the same day. By 2.3.
   * 2 of 3 groups were reached, one of them in dialogue, in 3 channels, and both rounds spoke
   * Swedish. From 16.1. to 16.2. there are 21 working days, since then 10. On 15.1. no round had
   * ended, and the contact was a day old.
   */
  @Test
  void groupsAreReachedAndInDialogueOrNot() {
    story.speaks("both");
    as("coordinator").start("communication-cycle", here("area", story.area()));
    plan(chosen("workers", "partners"), chosen("meeting", "intranet"));
    story.until("2026-01-14");
    as("supervisor")
        .complete("listen-to-group", Map.of("groupReached", "yes", "dialogue", "two-way"));
    as("supervisor").complete("listen-to-group", Map.of("groupReached", "no"));
    story.until("2026-01-16");
    tell();
    story.until("2026-02-13");
    plan(chosen("workers"), chosen("meeting", "event"));
    story.until("2026-02-16");
    as("supervisor")
        .complete("listen-to-group", Map.of("groupReached", "yes", "dialogue", "one-way"));
    tell();
    story.until("2026-03-02");

    assertThat(ofUnit(K_17, Figure.DIALOGUES)).isEqualTo("1/2");
    assertThat(ofUnit(K_17, Figure.AUDIENCES_REACHED)).isEqualTo("2/3");
    assertThat(ofUnit(K_17, Figure.CHANNELS)).isEqualTo("3");
    assertThat(ofArea(K_17, Figure.SWEDISH_MESSAGES)).isEqualTo("2/2");
    assertThat(ofArea(K_17, Figure.LONGEST_SILENCE)).isEqualTo("21");

    story.until("2026-01-15");
    assertThat(ofUnit(K_17, Figure.DIALOGUES)).isEqualTo("-");
    assertThat(ofUnit(K_17, Figure.LONGEST_SILENCE)).isEqualTo("1");
  }

  /**
   * K-21. Top management tells on 12.1., management of the area on 14.1., the supervisor not at
   * all: 2 of 3 levels on 2.2., 1 of 3 on 13.1. A quarter after the last of them it is 0 of 3.
   */
  @Test
  void levelsOfManagementAreSeenOrNot() {
    as("coordinator").start("unit-implementation", here());
    as("coordinator")
        .start(
            "management-visibility",
            Map.of("method", story.method(), "area", story.area(), "visibilityEvery", 3));
    as("top-management").complete("tell-example", Map.of("askedOrDid", "Kysyin, miten menee"));
    story.until("2026-01-14");
    as("management").complete("tell-example", Map.of("askedOrDid", "Kävin palaverissa"));
    story.until("2026-02-02");
    assertThat(ofMethod(K_21, Figure.LEVELS_VISIBLE)).isEqualTo("2/3");
    assertThat(ofArea(K_21, Figure.LEVELS_VISIBLE)).isEqualTo("2/3");
    story.until("2026-01-13");
    assertThat(ofArea(K_21, Figure.LEVELS_VISIBLE)).isEqualTo("1/3");
    story.until("2026-04-20");
    assertThat(ofArea(K_21, Figure.LEVELS_VISIBLE)).isEqualTo("0/3");
  }

  private void plan(Object groups, Object channels) {
    as("coordinator")
        .complete(
            "plan-round",
            Map.of(
                "messageFi",
                "Koulutus alkaa",
                "messageSv",
                "Utbildningen börjar",
                "audiences",
                groups,
                "channels",
                channels,
                "direction",
                "two-way",
                "openDiscussion",
                false));
  }

  private void tell() {
    Map<String, Object> told = new HashMap<>();
    told.put("changedFi", "Aikaa varattiin lisää");
    told.put("changedSv", "Mer tid reserverades");
    told.put("continueRounds", "yes");
    told.put("communicationEvery", 4);
    as("coordinator").complete("tell-what-changed", told);
  }
}
