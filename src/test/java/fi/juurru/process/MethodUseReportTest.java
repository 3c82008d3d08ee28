package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
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
    explained.put("figuresExplanation", "Sijainen käytti menetelmää");
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
    as("supervisor")
        .complete(
            "agree-support",
            Map.of("supportNeeded", "time", "supportReason", "Koulutus päättyi viime viikolla"));
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
            "update-recording-instructions",
            Map.of(
                "instructionChange",
                "Koodin paikka kuvana",
                "instructionFi",
                true,
                "instructionSv",
                true));

    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
  }

  @Test
  void theNationalPictureIsLookedAtOnceAQuarter() {
    story = stories.begin("2026-04-01");
    begin(story.method());
    report(figures(20, 6, 8, 18), Map.of());
    assertThat(as("coordinator").tasks()).containsExactly("view-national-picture");
    as("coordinator")
        .complete(
            "view-national-picture",
            Map.of(
                "pictureViewedOn", Story.day(),
                "pictureShows", "partly",
                "pictureNote", "Rannikon luvut puuttuvat"));

    assertThat(story.ends(PROCESS)).containsExactly("report-handled");
  }

  @Test
  void itIsLookedAtWhereReportsNeverFallOnTheFirstMonthOfAQuarter() {
    begin(story.method());
    report(figures(20, 6, 8, 18), Map.of());
    assertThat(as("coordinator").tasks()).isEmpty();

    for (String day : List.of("2026-05-04", "2026-08-03")) {
      story.until(day);
      begin(story.method());
      report(figures(20, 6, 8, 18), Map.of());
      assertThat(as("coordinator").tasks()).containsExactly("view-national-picture");
      as("coordinator")
          .complete(
              "view-national-picture",
              Map.of(
                  "pictureViewedOn", day, "pictureShows", "yes", "pictureNote", "Luvut näkyvät"));
    }

    story.until("2026-09-01"); // the same quarter
    begin(story.method());
    report(figures(20, 6, 8, 18), Map.of());
    assertThat(as("coordinator").tasks()).isEmpty();
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
