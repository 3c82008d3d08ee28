package fi.juurru.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;

/** The next round begins where the last one ended. */
class LastRoundTest extends StoryTest {

  @Test
  void threeDiscussionsInARowEachBeginWhereTheOneBeforeEnded() {
    assertThat(begins()).isEmpty();
    discuss(
        Map.of(
            "done", Story.chosen("asked-everyone", "encouraged"),
            "canUse", "no",
            "missing", Story.chosen("time"),
            "obstacleHelp", "management",
            "obstacleMatter", "Käynnit on varattu täyteen",
            "obstacleProposal", "Kaksi vapaata aikaa viikossa",
            "experience", "Työkirja on hankala",
            "goesOn", Story.chosen("steps"),
            "step1_text", "Tilataan uudet työkirjat",
            "step1_owner", "supervisor"));
    as("supervisor")
        .complete(
            "tell-back", Map.of("supportChoice", "not-now", "toldBack", "Kirjat ovat tulossa"));

    story.until("2026-01-19");
    assertThat(begins())
        .containsExactly(
            "Milloin keskusteltiin?|12.1.2026|",
            "Mikä toteutui?|Kysyin jokaiselta, miten käyttö sujuu, Innostin ja kannustin|",
            "Onko työntekijöillä mahdollisuus käyttää menetelmää?|Ei vielä|",
            "Mitä puuttuu?|Aikaa|",
            "Mitä kuulit?|Työkirja on hankala|",
            "Mitä kerroin?|Kirjat ovat tulossa|",
            "Sovittu askel|Tilataan uudet työkirjat|Kesken",
            "Johdolta pyydetty|Käynnit on varattu täyteen|Kesken");
    as("supervisor").complete("do-step", Map.of("outcome", "done", "result", "Kirjat tulivat"));
    discuss(Map.of("canUse", "yes", "experience", "Kirja toimii", "responseGiven", "Hyvä!"));

    story.until("2026-01-26");
    assertThat(begins())
        .containsExactly(
            "Milloin keskusteltiin?|19.1.2026|",
            "Onko työntekijöillä mahdollisuus käyttää menetelmää?|On|",
            "Mitä kuulit?|Kirja toimii|",
            "Mitä vastasit tai teitte?|Hyvä!|",
            "Johdolta pyydetty|Käynnit on varattu täyteen|Kesken");
  }

  @Test
  void whatBecameOfAStepIsSeenAndASkippedRoundHidesNothing() {
    begins();
    discuss(
        Map.of(
            "goesOn", Story.chosen("steps"),
            "step1_text", "Tilataan uudet työkirjat",
            "step1_owner", "supervisor"));
    as("supervisor").complete("do-step", Map.of("outcome", "done", "result", "Kirjat tulivat"));
    as("supervisor").complete("tell-back", Map.of());
    story.until("2026-01-19");
    begins();
    as("supervisor").complete("hold-discussion", Map.of("held", "not-this-time"));

    story.until("2026-01-26");
    assertThat(begins())
        .containsExactly(
            "Milloin keskusteltiin?|12.1.2026|",
            "Sovittu askel|Tilataan uudet työkirjat|Se on tehty");
  }

  @Test
  void theUnitSeesItsOwnRoundsAndThoseOfItsAreaOnly() {
    begins();
    discuss(Map.of("experience", "Meillä sujuu"));
    String other = story.unit() + "-b";
    story.addUnit(other);
    roles.grant(other, "supervisor", story.user("supervisor"));

    as("supervisor").start("supervisor-check-in", here("unit", other));

    assertThat(rows("lastRound")).isEmpty();
  }

  /** Begins a discussion and gives what it shows of the one before. */
  private List<String> begins() {
    as("supervisor").start("supervisor-check-in", here());
    return rows("lastRound");
  }

  private List<String> rows(String variable) {
    var task = story.task("hold-discussion");
    return ((SpinJsonNode) tasks.getVariable(task.getId(), variable))
        .elements().stream()
            .map(row -> text(row, "topic") + "|" + text(row, "said") + "|" + text(row, "now"))
            .toList();
  }

  private static String text(SpinJsonNode row, String name) {
    return row.prop(name).stringValue();
  }

  private void discuss(Map<String, Object> answers) {
    Map<String, Object> values = new HashMap<>(answers);
    values.put("held", "team-meeting");
    values.put("dateHeld", Story.day());
    as("supervisor").complete("hold-discussion", values);
  }
}
