package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConcernHandlingTest extends StoryTest {

  private static final String PROCESS = "concern-handling";

  @Autowired HistoryService history;

  @Test
  void aWorkersQuestionIsAnsweredAndTheWorkerConfirmsIt() {
    note(Map.of("concernType", "help-request"));
    assertThat(story.task("respond-to-concern").getDueDate().toInstant())
        .isEqualTo("2026-01-19T14:00:00Z");
    respond(Map.of("handling", "solved", "helpGiven", "Kävimme lomakkeen yhdessä läpi"));
    assertThat(as("worker").shown("confirm-answer"))
        .containsEntry("firstResponse", "Kiitos, että kerroit")
        .containsEntry("helpGiven", "Kävimme lomakkeen yhdessä läpi");
    enough();

    assertThat(story.ends(PROCESS)).containsExactly("concern-answered");
    assertThat(story.openTasks()).isEmpty();
  }

  /** The first story: whoever said it hears, at once and to the end. */
  @Test
  void whoeverSaidItHearsAtOnceAndIsAskedAgainAndHearsWhatCameOfIt() {
    note(Map.of());
    respond(Map.of("handling", "not-possible", "notPossibleReason", "Tilaa ei ole"));
    assertThat(story.today()).isEqualTo("2026-01-12");
    assertThat(as("worker").shown("confirm-answer"))
        .containsEntry("firstResponse", "Kiitos, että kerroit")
        .containsEntry("notPossibleReason", "Tilaa ei ole");
    notEnough();
    assertThat(as("supervisor").shown("respond-to-concern"))
        .containsEntry("raiserComment", "Milloin se alkaa?");
    respond(step());
    story.settle();
    assertThat(as("worker").shown("confirm-answer")).containsEntry("agreedStep", "Varataan huone");
    enough();
    assertThat(as("supervisor").tasks()).as("nothing to tell yet").isEmpty();

    as("team").complete("do-step", Map.of("outcome", "done"));
    story.until("2026-02-03");
    tellBack();
    assertThat(as("worker").shown("confirm-answer"))
        .containsEntry("answerToRaiser", "Näin sovittiin");
    enough();

    assertThat(story.ends(PROCESS)).containsExactly("concern-answered");
  }

  @Test
  void whatCameOfItIsToldToThoseTooWhoDidNotReply() {
    note(Map.of());
    respond(step());
    story.until("2026-02-03");

    assertThat(as("supervisor").tasks()).containsExactly("tell-back");
  }

  @Test
  void anAnonymousNoteIsToldToTheWholeTeamAndKeepsNoName() {
    note(Map.of("anonymous", true));
    String instance = story.open(PROCESS).get(0).getId();
    respond(Map.of("handling", "solved"));
    tellBack();

    assertThat(story.ends(PROCESS)).containsExactly("told-to-team");
    assertThat(
            history
                .createHistoricDetailQuery()
                .processInstanceId(instance)
                .variableUpdates()
                .list())
        .noneMatch(update -> update.toString().contains(story.user("worker")));
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance).list())
        .noneMatch(variable -> story.user("worker").equals(variable.getValue()));
  }

  @Test
  void historyDoesNotKnowWhoWroteANote() {
    note(Map.of("anonymous", true));
    String instance = story.open(PROCESS).get(0).getId();

    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getStartUserId())
        .isNull();
    assertThat(history.createUserOperationLogQuery().processInstanceId(instance).list())
        .extracting(UserOperationLogEntry::getUserId)
        .containsOnlyNulls();
  }

  @Test
  void anAnswerThatIsNotEnoughComesBackOnceAndThenSomebodyCalls() {
    note(Map.of());
    respond(Map.of("handling", "solved"));
    notEnough();
    assertThat(as("supervisor").tasks()).containsExactly("respond-to-concern");
    respond(Map.of("handling", "not-possible", "notPossibleReason", "Tilaa ei ole"));
    notEnough();
    assertThat(as("coordinator").shown("call-raiser"))
        .containsEntry("notPossibleReason", "Tilaa ei ole");
    as("coordinator").complete("call-raiser", Map.of());

    assertThat(story.ends(PROCESS)).containsExactly("talked-over");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void whatIsAgreedOnThePhoneIsFollowed() {
    note(Map.of());
    respond(Map.of("handling", "solved"));
    notEnough();
    respond(Map.of("handling", "solved"));
    notEnough();
    as("coordinator")
        .complete(
            "call-raiser",
            Map.of(
                "step1_text", "Kokeillaan toista huonetta",
                "step1_owner", "team",
                "step1_due", "2026-02-02"));

    assertThat(as("team").shown("do-step")).containsEntry("step", "Kokeillaan toista huonetta");
  }

  @Test
  void whoeverDoesNotReplyIsLeftInPeace() {
    note(Map.of());
    respond(Map.of("handling", "solved"));
    story.until("2026-01-27");

    assertThat(story.ends(PROCESS)).containsExactly("concern-answered");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void anUrgentConcernIsDueTheNextDayAndMayCallTheTeam() {
    note(Map.of("concernType", "urgent"));
    assertThat(story.latest("responseDays")).isEqualTo(1);
    respond(Map.of("handling", "solved", "callTeam", true));
    story.settle();

    assertThat(story.open("implementation-team-meeting")).hasSize(1);
    assertThat(as("coordinator").tasks()).containsExactly("call-urgent-meeting");
    assertThat(story.latest("challenge")).isEqualTo("Aikaa ei ole");
    assertThat(as("worker").tasks()).containsExactly("confirm-answer");
  }

  /** Seen: they were asked for in the plan, and nothing was due by them. */
  @Test
  void theResponseTimesOfTheUnitsPlanAreKept() {
    Map<String, Object> plan = new HashMap<>(UnitPhase.plan("done", Story.day()));
    plan.putAll(Map.of("concernFirstResponse", 3, "concernUrgent", 2));
    as("coordinator").start("unit-implementation", UnitPhase.of(story, story.unit()));
    as("coordinator").complete("confirm-start", plan);

    note(Map.of());
    assertThat(story.task("respond-to-concern").getDueDate())
        .hasToString("Thu Jan 15 14:00:00 UTC 2026");
    respond(Map.of("handling", "solved"));

    note(Map.of("concernType", "urgent"));
    assertThat(story.task("respond-to-concern").getDueDate())
        .hasToString("Wed Jan 14 14:00:00 UTC 2026");
  }

  @Test
  void theCoordinatorAnswersWhenTheRaiserSoWishes() {
    note(Map.of("wishedOwner", "coordinator"));

    assertThat(as("coordinator").tasks()).containsExactly("respond-to-concern");
    assertThat(as("supervisor").tasks()).isEmpty();
  }

  @Test
  void aConcernMayBecomeAStep() {
    note(Map.of());
    respond(step());
    story.settle();

    assertThat(as("team").tasks()).containsExactly("do-step");
    assertThat(as("worker").tasks()).containsExactly("confirm-answer");
  }

  @Test
  void aConcernMayRefineThePlan() {
    note(Map.of());
    respond(
        Map.of("handling", "plan", "planTarget", "execution", "planProposal", "Hitaampi tahti"));
    story.settle();

    assertThat(story.open("plan-revision")).hasSize(1);
    assertThat(story.latest("proposal")).isEqualTo("Hitaampi tahti");
    assertThat(as("worker").tasks()).containsExactly("confirm-answer");
  }

  @Test
  void aConcernMayNeedManagement() {
    note(Map.of());
    respond(Map.of("handling", "escalate", "tried", "Vuoroja vaihdettiin", "proposal", "Sijainen"));
    story.settle();

    assertThat(story.open("management-escalation")).hasSize(1);
    assertThat(story.latest("matter")).isEqualTo("Aikaa ei ole");
    enough();
    story.until("2026-02-02");
    assertThat(as("supervisor").tasks()).containsExactly("tell-back");
  }

  @Test
  void aMatterOfAnotherUnitGoesToItsSupervisorAndTheAnswerComesToTheRaiser() {
    String other = neighbouring();
    note(Map.of("concernType", "interface-problem"));
    pass("coordinator", other);

    assertThat(as("worker").shown("confirm-answer"))
        .containsEntry("firstResponse", "Kysyn heiltä")
        .containsEntry("otherUnit", other);
    enough();
    assertThat(story.ends(PROCESS)).containsExactly("concern-answered");
    neighbourResponds();
    assertThat(as("worker").shown("confirm-answer")).containsEntry("firstResponse", "Sovitaan");
  }

  /** Seen: the neighbours' team would have been told, and those who said it heard nothing. */
  @Test
  void whatAnotherUnitAnswersIsToldInTheUnitWhereItWasRaised() {
    String other = neighbouring();
    note(Map.of("anonymous", true));
    pass("supervisor", other);
    assertThat(story.ends(PROCESS)).containsExactly("passed-on");
    neighbourResponds();
    story.settle();

    assertThat(story.ends(PROCESS)).containsExactly("passed-on", "answer-returned");
    assertThat(story.asUser(neighbour()).tasks()).isEmpty();
    assertThat(as("supervisor").shown("tell-back"))
        .containsEntry("firstResponse", "Sovitaan")
        .containsEntry("answeredBy", "Yksikkö " + other);
    tellBack();
    assertThat(story.ends(PROCESS)).endsWith("told-to-team");
  }

  @Test
  void aConcernOfNoUnitMayBePassedToOneToo() {
    send(
        "concern-raised",
        Map.of(
            "area", story.area(),
            "method", story.method(),
            "concernType", "worry",
            "concernText", "Viestiä ei ymmärretty",
            "concernSource", "other",
            "wishedOwner", "coordinator"));
    as("coordinator")
        .complete(
            "respond-to-concern",
            Map.of(
                "firstResponse", "Kysyn heiltä",
                "handling", "other-unit",
                "otherUnit", story.unit()));
    story.settle();

    assertThat(as("supervisor").tasks()).containsExactly("respond-to-concern");
    respond(Map.of("handling", "solved"));
    story.settle();
    assertThat(as("coordinator").tasks()).containsExactly("tell-back");
  }

  private String neighbour() {
    return "neighbour-" + story.unit();
  }

  private String neighbouring() {
    String other = story.addUnit(story.unit() + "-b").code();
    story.addPersonIn(other, neighbour(), "supervisor");
    return other;
  }

  private void pass(String owner, String other) {
    as(owner)
        .complete(
            "respond-to-concern",
            Map.of("firstResponse", "Kysyn heiltä", "handling", "other-unit", "otherUnit", other));
    story.settle();
  }

  private void neighbourResponds() {
    story
        .asUser(neighbour())
        .complete("respond-to-concern", Map.of("firstResponse", "Sovitaan", "handling", "solved"));
  }

  private static Map<String, Object> step() {
    return Map.of(
        "handling", "step",
        "agreedStep", "Varataan huone",
        "agreedStepOwner", "team",
        "agreedStepDue", "2026-02-02");
  }

  private void note(Map<String, Object> differently) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", story.unit());
    values.put("method", story.method());
    values.put("concernType", "worry");
    values.put("concernText", "Aikaa ei ole");
    values.put("concernSource", "coffee-room");
    values.put("wishedOwner", "any");
    values.put("anonymous", false);
    values.putAll(differently);
    as("worker").start(PROCESS, values);
  }

  private void respond(Map<String, Object> handling) {
    Map<String, Object> values = new HashMap<>(handling);
    values.put("firstResponse", "Kiitos, että kerroit");
    as("supervisor").complete("respond-to-concern", values);
  }

  private void tellBack() {
    story.settle();
    as("supervisor").complete("tell-back", Map.of("answerToRaiser", "Näin sovittiin"));
  }

  private void enough() {
    as("worker").complete("confirm-answer", Map.of("answerReceived", "yes"));
  }

  private void notEnough() {
    as("worker")
        .complete(
            "confirm-answer", Map.of("answerReceived", "no", "raiserComment", "Milloin se alkaa?"));
  }
}
