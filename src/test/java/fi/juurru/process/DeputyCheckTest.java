package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;

/** Every way through {@code deputy-check}. */
class DeputyCheckTest extends StoryTest {

  @Test
  void deputiesAreNamedAndAskedAboutAgainInHalfAYear() {
    begin();
    assertThat(deputies()).containsExactly("–", "–");
    as("supervisor")
        .complete(
            "check-deputies",
            Map.of(
                "supervisorDeputy",
                story.user("team"),
                "agentDeputy",
                story.user("worker"),
                "lastPractised",
                "no",
                "criticalKnowledge",
                "Tilavaraukset",
                "nextCheck",
                "half-year"));
    assertThat(roles.holders(story.unit(), "supervisor")).contains(story.user("team"));
    assertThat(roles.holders(story.unit(), "change-agent")).contains(story.user("worker"));
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-06-22");
    UnitPhase.sustain(story);
    story.until("2026-08-02"); // July is a pause
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-08-03");

    assertThat(story.ends("deputy-check")).containsExactly("next-check-started");
    assertThat(as("supervisor").shown("check-deputies").get("lastRound").toString())
        .contains("Ei vielä", "Tilavaraukset");
    assertThat(deputies())
        .containsExactly("Nimi " + story.user("team"), "Nimi " + story.user("worker"));
  }

  @Test
  void whatOnlyOneKnowsIsSharedByAnAgreedStep() {
    begin();
    as("supervisor")
        .complete(
            "check-deputies",
            Map.of(
                "lastPractised", "partly",
                "criticalKnowledge", "Tilavaraukset",
                "stepsAgreed", true,
                "step1_text", "Näytetään varaukset toiselle",
                "step1_owner", "team",
                "nextCheck", "none"));

    assertThat(story.ends("deputy-check")).containsExactly("checks-end");
    assertThat(as("team").tasks()).containsExactly("do-step");
  }

  @Test
  void oneCheckAtATimeIsEnoughForAUnit() {
    begin();
    begin();

    assertThat(story.ends("deputy-check")).containsExactly("check-open-already");
    assertThat(story.openTasks()).containsExactly("check-deputies");
  }

  @Test
  void itBeginsByItselfOnceForAUnitWithTwoMethods() {
    String second = "second-" + story.method();
    story.addMethod(second, null);
    UnitPhase.begin(story);
    assertThat(as("supervisor").tasks()).containsOnlyOnce("check-deputies");
    as("coordinator").start("unit-implementation", Map.of("unit", story.unit(), "method", second));
    as("coordinator").complete("confirm-start", UnitPhase.plan("running", "2026-02-02"));
    story.settle();

    assertThat(story.open("unit-implementation")).hasSize(2);
    assertThat(story.open("deputy-check")).hasSize(1);
    assertThat(story.ends("deputy-check")).containsExactly("check-open-already");
    assertThat(tasks.getVariable(story.task("check-deputies").getId(), "methodName"))
        .as("it is about the unit, not about a method")
        .isNull();
  }

  @Test
  void itEndsByItselfWhenTheUnitIntroducesNothingAnyMore() {
    begin();
    as("supervisor")
        .complete("check-deputies", Map.of("lastPractised", "yes", "nextCheck", "half-year"));
    story.until("2026-08-03");

    assertThat(story.ends("deputy-check")).containsExactly("no-longer-in-use");
    assertThat(story.openTasks()).isEmpty();
  }

  private void begin() {
    as("coordinator").start("deputy-check", Map.of("unit", story.unit()));
  }

  private List<String> deputies() {
    var rows = (SpinJsonNode) tasks.getVariable(story.task("check-deputies").getId(), "keyRoles");
    return rows.elements().stream().map(row -> row.prop("deputies").stringValue()).toList();
  }
}
