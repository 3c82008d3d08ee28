package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way through {@code peer-learning-invitation} and {@code peer-learning-guest}: a peer
 * learning day of two organisations.
 */
class PeerLearningGuestTest extends TwoOrganisationsTest {

  private static final String DAY = "peer-learning-day";
  private static final String ASKS = "peer-learning-invitation";
  private static final String ANSWERS = "peer-learning-guest";

  @Autowired private HistoryService history;

  @Test
  void eachBringsAPracticeAndAProblemAndTakesOneHome() {
    plan();
    assertThat(partner.as("coordinator").shown("answer-invitation"))
        .containsEntry("theme", "Jaksaminen muutoksessa")
        .containsEntry("dayOn", "2026-02-10")
        .containsEntry("askedBy", "Organisaatio " + story.id());
    partner.as("coordinator").complete("answer-invitation", Map.of("joins", "yes"));
    settle();
    partner.as("hr").complete("prepare", brought());
    settle();
    as("supervisor").complete("choose-practice", Map.of("practice", "Parityö", "problem", "Tilat"));

    story.until("2026-02-03");
    assertThat(as("facilitator").shown("see-brought").get("coming"))
        .asString()
        .contains(
            "Organisaatio " + partner.id() + ": Alue " + partner.id(), "Kävelypalaveri", "Etätyö");
    as("facilitator").complete("see-brought", Map.of("plannedDay", "stands"));
    story.until("2026-02-10");
    hold();
    assertThat(as("supervisor").shown("choose-home-practice").get("partnerRows"))
        .asString()
        .contains("Kävelypalaveri", "Etätyö");
    assertThat(partner.as("coordinator").shown("take-home"))
        .containsEntry("practices", "\n\n• Parityö")
        .containsEntry("problems", "\n\n• Tilat")
        .containsEntry("dayNotes", "Kiireeseen auttoi parityö");
    takeHome("yes");

    assertThat(partner.as("supervisor").shown("do-step")).containsEntry("step", "Sovitaan aika");
    assertThat(partner.ends(ANSWERS)).containsExactly("host-told");
    assertThat(as("hr").shown("read-home"))
        .containsEntry("homePractice", "Parityö")
        .containsEntry("toldBy", "Organisaatio " + partner.id());
    as("hr").complete("read-home", Map.of());
    assertThat(story.ends(ASKS)).containsExactly("home-read");
  }

  @Test
  void whatIsTakenHomeStaysThereUnlessTheyTell() {
    plan();
    comes();
    story.until("2026-02-10");
    hold();
    takeHome("no");
    assertThat(partner.ends(ANSWERS)).containsExactly("kept-at-home");
    assertThat(partner.openTasks()).containsExactly("do-step");
    assertThat(story.latest("homePractice")).isNull();
    story.until("2026-05-12");

    assertThat(story.ends(ASKS)).containsExactly("home-not-told");
  }

  @Test
  void nobodyHasToTakeSomethingHome() {
    plan();
    comes();
    story.until("2026-02-10");
    hold();
    partner.as("coordinator").complete("take-home", Map.of("takesHome", "no"));

    assertThat(partner.ends(ANSWERS)).containsExactly("nothing-home");
    assertThat(partner.openTasks()).isEmpty();
  }

  @Test
  void oneThatWithdrawsDoesNotStopTheDay() {
    plan();
    partner.as("coordinator").complete("answer-invitation", Map.of("joins", "yes"));
    settle();
    partner
        .as("coordinator")
        .complete("prepare", Map.of("joins", "no", "guestReason", "Influenssa vei väen"));
    settle();
    assertThat(partner.ends(ANSWERS)).containsExactly("did-not-come");

    story.until("2026-02-10");
    Map<String, Object> shown = as("facilitator").shown("hold-day");
    assertThat(shown.get("coming")).hasToString("[]");
    assertThat(shown.get("notComing")).asString().contains("Influenssa vei väen");
    hold();
    assertThat(story.openTasks()).containsExactly("choose-home-practice");
    assertThat(story.ends(ASKS)).containsExactly("partner-not-there");
    assertThat(partner.openTasks()).isEmpty();
  }

  @Test
  void oneThatDoesNotAnswerDoesNotStopTheDayEither() {
    plan();
    story.until("2026-02-10");
    hold();
    assertThat(partner.openTasks()).containsExactly("read-off");
    assertThat(partner.as("coordinator").shown("read-off")).containsEntry("dayOff", "over");
    partner.as("coordinator").complete("read-off", Map.of());

    assertThat(partner.ends(ANSWERS)).containsExactly("off-read");
    assertThat(story.openTasks()).containsExactly("choose-home-practice");
  }

  @Test
  void aCancelledDayIsToldKindlyWhereverTheyAre() {
    plan();
    comes();
    story.until("2026-02-03");
    as("hr")
        .complete("see-brought", Map.of("plannedDay", "cancelled", "cancelReason", "Tila paloi"));
    settle();

    assertThat(story.ends(ASKS)).containsExactly("partner-told");
    assertThat(story.ends(DAY)).containsExactly("day-cancelled");
    assertThat(partner.openTasks()).containsExactly("read-off");
    assertThat(partner.as("hr").shown("read-off"))
        .containsEntry("dayOff", "cancelled")
        .containsEntry("cancelReason", "Tila paloi");
  }

  @Test
  void aDayThatMovesIsAskedAnew() {
    plan();
    comes();
    story.until("2026-02-03");
    as("hr").complete("see-brought", Map.of("plannedDay", "moved", "newDay", "2026-03-10"));
    settle();
    assertThat(partner.openTasks()).containsExactly("answer-invitation");
    assertThat(partner.as("coordinator").shown("answer-invitation"))
        .containsEntry("dayMoved", "yes")
        .containsEntry("dayOn", "2026-03-10");
    story.until("2026-03-03");
    assertThat(as("hr").shown("see-brought").get("coming")).hasToString("[]");
    partner
        .as("coordinator")
        .complete("answer-invitation", Map.of("joins", "no", "guestReason", "Kevätloma"));
    settle();
    assertThat(as("hr").shown("see-brought").get("notComing")).asString().contains("Kevätloma");
    as("hr").complete("see-brought", Map.of("plannedDay", "stands"));
    story.until("2026-03-10");
    as("hr").complete("hold-day", Map.of("dayHeld", "moved", "newDay", "2026-04-14"));
    settle();

    assertThat(partner.ends(ANSWERS)).containsExactly("did-not-come");
  }

  @Test
  void whoHearsNothingAfterTheDayTakesHomeAllTheSame() {
    plan();
    comes();
    runtime.deleteProcessInstance(story.open(ASKS).get(0).getId(), "ended by its coordinator");
    partner.until("2026-03-12");

    assertThat(partner.openTasks()).containsExactly("take-home");
  }

  @Test
  void anAnswerThatNobodyAwaitsAnyMoreIsToldSo() {
    plan();
    runtime.deleteProcessInstance(story.open(ASKS).get(0).getId(), "ended by its coordinator");
    partner.as("coordinator").complete("answer-invitation", Map.of("joins", "yes"));
    settle();
    partner.as("coordinator").complete("read-not-needed", Map.of());

    assertThat(partner.ends(ANSWERS)).containsExactly("not-awaited");
  }

  @Test
  void anInvitationToADayThatNeverComesEndsInAYear() {
    plan();
    runtime.deleteProcessInstance(story.open(DAY).get(0).getId(), "ended by its coordinator");
    story.until("2027-01-13");
    partner.settle();

    assertThat(story.ends(ASKS)).containsExactly("never-held");
    assertThat(partner.openTasks()).containsExactly("read-off");
  }

  /** Names of organisations and areas, and what they brought: nothing else crosses. */
  @Test
  void nothingElseOfOneSideIsKnownOnTheOther() {
    plan();
    comes();
    as("supervisor").complete("choose-practice", Map.of("practice", "Parityö", "problem", "Tilat"));
    story.until("2026-02-10");
    hold();
    takeHome("yes");
    as("hr").complete("read-home", Map.of());

    assertThat(values(partner))
        .contains("Parityö")
        .doesNotContain(story.id().concat(":"))
        .doesNotContain(ids(story))
        .doesNotContain(
            story.organisation(), story.area(), story.unit(), "Yksikkö " + story.unit());
    assertThat(values(story))
        .contains("Kävelypalaveri")
        .doesNotContain(ids(partner))
        .doesNotContain(partner.organisation(), partner.unit(), "-" + partner.id() + ":");
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .tenantIdIn(partner.organisation())
                .processDefinitionKey(ANSWERS)
                .list())
        .allSatisfy(
            answering -> {
              assertThat(answering.getStartUserId()).isNull();
              assertThat(answering.getSuperProcessInstanceId()).isNull();
            });
    assertThat(history.createUserOperationLogQuery().tenantIdIn(partner.organisation()).list())
        .extracting(entry -> String.valueOf(entry.getUserId()))
        .noneMatch(user -> user.endsWith(story.id()));
  }

  private void plan() {
    as("facilitator").start(DAY, day(story, partner));
    settle();
  }

  /** What a day needs to which units of the host and another organisation are invited. */
  static Map<String, Object> day(Story host, Story guest) {
    return Map.of(
        "area", host.area(),
        "theme", "Jaksaminen muutoksessa",
        "dayOn", "2026-02-10",
        "dayPlace", "Valtuustosali, kello 9",
        "guestUnits", Story.chosen(host.unit()),
        "partners", Story.chosen(guest.area()),
        "replyBy", "2026-01-30");
  }

  /** The partner is coming, and has said what it brings. */
  private void comes() {
    partner.as("coordinator").complete("answer-invitation", Map.of("joins", "yes"));
    settle();
    partner.as("coordinator").complete("prepare", brought());
    settle();
  }

  private static Map<String, Object> brought() {
    return Map.of("joins", "yes", "practice", "Kävelypalaveri", "problem", "Etätyö");
  }

  private void hold() {
    as("facilitator")
        .complete(
            "hold-day",
            Map.of(
                "dayHeld", "held",
                "attendingUnits", Story.chosen(story.unit()),
                "dayNotes", "Kiireeseen auttoi parityö"));
    settle();
  }

  private void takeHome(String tells) {
    partner
        .as("coordinator")
        .complete(
            "take-home",
            Map.of(
                "takesHome", "yes",
                "homePractice", "Parityö",
                "homeUnit", partner.unit(),
                "step1_text", "Sovitaan aika",
                "step1_owner", "supervisor",
                "step1_due", story.today().plusDays(14).toString(),
                "tellsHome", tells));
    settle();
  }

  /** All that an organisation's variables have ever said. */
  private String values(Story side) {
    return history
        .createHistoricVariableInstanceQuery()
        .tenantIdIn(side.organisation())
        .list()
        .stream()
        .map(HistoricVariableInstance::getValue)
        .map(String::valueOf)
        .toList()
        .toString();
  }

  /** Of all that has run in an organisation. */
  private List<String> ids(Story side) {
    return history
        .createHistoricProcessInstanceQuery()
        .tenantIdIn(side.organisation())
        .list()
        .stream()
        .map(instance -> instance.getId())
        .toList();
  }
}
