package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodUseReportTest extends StoryTest {

  private static final String PROCESS = "method-use-report";

  @Override
  protected String firstDay() {
    return "2026-02-02";
  }

  @Test
  void aGoodMonthNeedsNoReaction() {
    begin(story.method());
    report(figures(20, 6, 8, 18), Map.of());
    story.settle();

    assertThat(story.latest("reaction")).isEqualTo("none");
    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void figuresThatDoNotAgreeComeBackToBeCheckedUntilTheyDo() {
    begin(story.method());
    report(figures(20, 9, 8, 18), Map.of());
    assertThat(as("supervisor").tasks()).containsExactly("check-figures");
    as("supervisor").complete("check-figures", figures(20, 6, 8, 25));
    assertThat(as("supervisor").tasks()).containsExactly("check-figures");
    as("supervisor").complete("check-figures", figures(20, 6, 8, 20));

    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
  }

  @Test
  void figuresThatOnlyLookWrongAreExplainedAndStand() {
    begin(story.method());
    report(figures(20, 9, 8, 18), Map.of());
    var explained = new HashMap<>(figures(20, 9, 8, 18));
    explained.put("figuresConfirmed", true);
    as("supervisor").complete("check-figures", explained);

    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
  }

  @Test
  void littleUseLeadsToAStepThatSupports() {
    begin(story.method());
    report(figures(2, 1, 8, 2), Map.of());
    as("supervisor")
        .complete(
            "agree-support",
            Map.of(
                "supportNeeded", "step",
                "supportStep", "Työpari ensimmäisille kerroille",
                "supportStepOwner", "change-agent",
                "supportStepDue", "2026-03-02"));
    story.settle();

    assertThat(as("change-agent").tasks()).containsExactly("do-step");
    assertThat(story.latest("step")).isEqualTo("Työpari ensimmäisille kerroille");
    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
  }

  @Test
  void theUnitMaySayThatTimeIsEnough() {
    begin(story.method());
    report(figures(0, 0, 8, 0), Map.of());
    as("supervisor").complete("agree-support", Map.of("supportNeeded", "time"));
    story.settle();

    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
    assertThat(story.open("agreed-step-follow-up")).isEmpty();
  }

  @Test
  void aWishToRefineThePlanStartsItsRevision() {
    begin(story.method());
    report(
        figures(20, 6, 8, 18),
        Map.of(
            "reactionWished", "plan",
            "otherInformation", "Ryhmät sopivat paremmin kuin yksilökäynnit",
            "informationSource", "weekly-meeting",
            "planCause", "Ryhmiä on enemmän kuin suunniteltiin",
            "planProposal", "Lisätään ryhmät tavoitteisiin"));
    story.settle();

    assertThat(story.open("plan-revision")).hasSize(1);
    assertThat(story.latest("cause")).isEqualTo("Ryhmiä on enemmän kuin suunniteltiin");
    assertThat(story.latest("evidence")).isEqualTo("Ryhmät sopivat paremmin kuin yksilökäynnit");
    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
  }

  @Test
  void missingCodesLeadToClearerRecordingInstructions() {
    begin(story.method());
    report(figures(20, 6, 8, 5), Map.of());
    assertThat(as("recording").tasks()).containsExactly("update-recording-instructions");
    assertThat(as("supervisor").tasks()).isEmpty();
    as("recording")
        .complete(
            "update-recording-instructions", Map.of("instructionChange", "Koodin paikka kuvana"));

    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
  }

  @Test
  void theNextReportBeginsWithTheFiguresAndTheAnswerOfTheLastOne() {
    begin(story.method());
    assertThat(asked("trainedInService")).isNull();
    report(figures(20, 6, 8, 5), Map.of("otherInformation", "Koodi unohtuu"));
    as("recording")
        .complete(
            "update-recording-instructions", Map.of("instructionChange", "Koodin paikka kuvana"));
    story.until("2026-02-02");
    begin(story.method());

    assertThat(asked("lastRound").toString())
        .contains("Käyttökertoja yhteensä", "\"20\"", "Koodi unohtuu", "Koodin paikka kuvana");
  }

  private Object asked(String variable) {
    return tasks.getVariable(story.task("report-use").getId(), variable);
  }

  @Test
  void aMethodWithoutCodeAsksNothingAboutCodes() {
    story = stories.begin("2026-04-01");
    String withoutCode = story.method() + "-no-code";
    story.addMethod(withoutCode, null);
    begin(withoutCode);
    report(Map.of("usesCount", 20, "usersCount", 6, "trainedInService", 8), Map.of());
    story.settle();

    assertThat(story.latest("reaction")).isEqualTo("none");
    assertThat(as("recording").tasks()).isEmpty();
    assertThat(as("coordinator").tasks()).isEmpty();
    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
  }

  private void begin(String method) {
    call(PROCESS, Map.of("unit", story.unit(), "method", method));
  }

  private static Map<String, Object> figures(int uses, int users, int trained, int coded) {
    return Map.of(
        "usesCount", uses, "usersCount", users, "trainedInService", trained, "codedUses", coded);
  }

  private void report(Map<String, Object> figures, Map<String, Object> differently) {
    Map<String, Object> values = new HashMap<>(figures);
    values.put("sure", "fairly");
    values.put("reactionWished", "none");
    values.putAll(differently);
    as("supervisor").complete("report-use", values);
  }
}
