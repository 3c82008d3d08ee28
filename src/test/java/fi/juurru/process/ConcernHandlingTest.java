package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.organisation.Roles;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JuurruTest
class ConcernHandlingTest {

  private static final String PROCESS = "concern-handling";

  @Autowired Stories stories;
  @Autowired HistoryService history;
  @Autowired Roles roles;
  @Autowired RuntimeService runtime;

  @Test
  void aWorkersQuestionIsAnsweredAndTheWorkerConfirmsIt() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of("concernType", "help-request"));
      assertThat(story.task("respond-to-concern").getDueDate().toInstant())
          .isEqualTo("2026-01-19T14:00:00Z");
      respond(story, Map.of("handling", "solved", "helpGiven", "Kävimme lomakkeen yhdessä läpi"));
      tellBack(story);
      assertThat(story.as("worker").tasks()).containsExactly("confirm-answer");
      story.as("worker").complete("confirm-answer", Map.of("answerReceived", "yes"));

      assertThat(story.ends(PROCESS)).containsExactly("concern-answered");
    }
  }

  @Test
  void anAnonymousNoteIsToldToTheWholeTeamAndKeepsNoName() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of("anonymous", true));
      String instance = story.open(PROCESS).get(0).getId();
      respond(story, Map.of("handling", "solved"));
      tellBack(story);

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
  }

  @Test
  void historyDoesNotKnowWhoWroteANote() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of("anonymous", true));
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
  }

  @Test
  void anAnswerThatIsNotEnoughComesBackOnceAndThenSomebodyCalls() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of());
      respond(story, Map.of("handling", "solved"));
      tellBack(story);
      notEnough(story);
      assertThat(story.as("supervisor").tasks()).containsExactly("respond-to-concern");
      respond(story, Map.of("handling", "not-possible", "notPossibleReason", "Tilaa ei ole"));
      tellBack(story);
      notEnough(story);
      story.as("coordinator").complete("call-raiser", Map.of("agreedWithRaiser", "Tavataan"));

      assertThat(story.ends(PROCESS)).containsExactly("talked-over");
    }
  }

  @Test
  void whoeverDoesNotReplyIsLeftInPeace() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of());
      respond(story, Map.of("handling", "solved"));
      tellBack(story);
      story.until("2026-01-27");

      assertThat(story.ends(PROCESS)).containsExactly("no-reply-needed");
      assertThat(story.openTasks()).isEmpty();
    }
  }

  @Test
  void anUrgentConcernIsDueTheNextDayAndMayCallTheTeam() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of("concernType", "urgent"));
      assertThat(story.latest("responseDays")).isEqualTo(1);
      respond(story, Map.of("handling", "solved", "callTeam", true));
      story.settle();

      assertThat(story.open("implementation-team-meeting")).hasSize(1);
      assertThat(story.as("coordinator").tasks()).containsExactly("call-urgent-meeting");
      assertThat(story.latest("challenge")).isEqualTo("Aikaa ei ole");
      assertThat(story.as("supervisor").tasks()).containsExactly("tell-back");
    }
  }

  @Test
  void theCoordinatorAnswersWhenTheRaiserSoWishes() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of("wishedOwner", "coordinator"));

      assertThat(story.as("coordinator").tasks()).containsExactly("respond-to-concern");
      assertThat(story.as("supervisor").tasks()).isEmpty();
    }
  }

  @Test
  void aConcernMayBecomeAStep() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of());
      respond(
          story,
          Map.of(
              "handling", "step",
              "agreedStep", "Varataan huone",
              "agreedStepOwner", "team",
              "agreedStepDue", "2026-02-02"));
      story.settle();

      assertThat(story.as("team").tasks()).containsExactly("do-step");
      assertThat(story.as("supervisor").tasks()).containsExactly("tell-back");
    }
  }

  @Test
  void aConcernMayRefineThePlan() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of());
      respond(
          story,
          Map.of("handling", "plan", "planTarget", "execution", "planProposal", "Hitaampi tahti"));
      story.settle();

      assertThat(story.open("plan-revision")).hasSize(1);
      assertThat(story.latest("proposal")).isEqualTo("Hitaampi tahti");
      assertThat(story.as("supervisor").tasks()).containsExactly("tell-back");
    }
  }

  @Test
  void aConcernMayNeedManagement() {
    try (var story = stories.begin("2026-01-12")) {
      note(story, Map.of());
      respond(
          story,
          Map.of("handling", "escalate", "tried", "Vuoroja vaihdettiin", "proposal", "Sijainen"));
      story.settle();

      assertThat(story.open("management-escalation")).hasSize(1);
      assertThat(story.latest("matter")).isEqualTo("Aikaa ei ole");
      assertThat(story.as("supervisor").tasks()).containsExactly("tell-back");
    }
  }

  @Test
  void aMatterOfAnotherUnitGoesToItsSupervisorAndTheAnswerComesToTheRaiser() {
    try (var story = stories.begin("2026-01-12")) {
      String other = story.unit() + "-b";
      story.addUnit(other);
      String neighbour = "neighbour-" + story.unit();
      story.addPerson(neighbour, "team");
      roles.grant(other, "supervisor", neighbour);
      note(story, Map.of("concernType", "interface-problem", "wishedOwner", "any"));
      story
          .as("coordinator")
          .complete(
              "respond-to-concern",
              Map.of(
                  "firstResponse", "Kysyn heiltä", "handling", "other-unit", "otherUnit", other));
      story.settle();

      assertThat(story.ends(PROCESS)).containsExactly("passed-on");
      story
          .asUser(neighbour)
          .complete(
              "respond-to-concern", Map.of("firstResponse", "Sovitaan", "handling", "solved"));
      story
          .asUser(neighbour)
          .complete("tell-back", Map.of("answerToRaiser", "Sovittu", "toldHow", "here"));
      assertThat(story.as("worker").tasks()).containsExactly("confirm-answer");
    }
  }

  @Test
  void aConcernOfNoUnitMayBePassedToOneToo() {
    try (var story = stories.begin("2026-01-12")) {
      runtime
          .createMessageCorrelation("concern-raised")
          .withoutTenantId()
          .setVariables(
              Map.of(
                  "organisation", story.organisation(),
                  "area", story.area(),
                  "method", story.method(),
                  "concernType", "worry",
                  "concernText", "Viestiä ei ymmärretty",
                  "concernSource", "other",
                  "wishedOwner", "coordinator"))
          .correlateStartMessage();
      story
          .as("coordinator")
          .complete(
              "respond-to-concern",
              Map.of(
                  "firstResponse", "Kysyn heiltä",
                  "handling", "other-unit",
                  "otherUnit", story.unit()));
      story.settle();

      assertThat(story.as("supervisor").tasks()).containsExactly("respond-to-concern");
    }
  }

  private static void note(Story story, Map<String, Object> differently) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", story.unit());
    values.put("method", story.method());
    values.put("concernType", "worry");
    values.put("concernText", "Aikaa ei ole");
    values.put("concernSource", "coffee-room");
    values.put("wishedOwner", "any");
    values.put("anonymous", false);
    values.putAll(differently);
    story.as("worker").start(PROCESS, values);
  }

  private static void respond(Story story, Map<String, Object> handling) {
    Map<String, Object> values = new HashMap<>(handling);
    values.put("firstResponse", "Kiitos, että kerroit");
    story.as("supervisor").complete("respond-to-concern", values);
  }

  private static void tellBack(Story story) {
    story.settle();
    story
        .as("supervisor")
        .complete("tell-back", Map.of("answerToRaiser", "Näin sovittiin", "toldHow", "meeting"));
  }

  private static void notEnough(Story story) {
    story
        .as("worker")
        .complete(
            "confirm-answer", Map.of("answerReceived", "no", "raiserComment", "Milloin se alkaa?"));
  }
}
