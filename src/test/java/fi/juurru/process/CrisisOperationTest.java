package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way through {@code crisis-operation}, {@code crisis-situation}, {@code crisis-message} and
 * {@code crisis-pause}.
 */
class CrisisOperationTest extends StoryTest {

  private static final String PROCESS = "crisis-operation";

  @Autowired ManagementService management;
  @Autowired ProcessEngine engine;

  @Override
  protected String firstDay() {
    return "2026-02-02";
  }

  @Test
  void aCrisisThatPausesAndUnpausesThreeUnitsBringsEveryDateBackAsTheCalendarSays() {
    String[] units = threeUnitsInTheirPhase();
    Map<String, Instant> before = dates();
    begin(Map.of("pausedUnits", chosen(units), "pausedUntil", "2026-03-31"));
    assertThat(dates()).isNotEqualTo(before);
    assertThat(story.open("crisis-pause")).hasSize(3);
    assertThat(dates().entrySet())
        .filteredOn(date -> isOfUnits(date.getKey()))
        .as("of the units' own people nothing is due in the crisis")
        .allSatisfy(date -> assertThat(date.getValue()).isAfter("2026-03-31T00:00:00Z"));

    story.until("2026-02-13");
    tell("end");
    confirmEnd("yes");

    assertThat(story.open("crisis-pause")).isEmpty();
    assertThat(story.ends("crisis-pause")).containsOnly("pause-ended-with-crisis").hasSize(3);
    Map<String, Instant> after = dates();
    assertThat(after.keySet()).containsAll(before.keySet());
    before.forEach(
        (what, date) -> {
          if (day(date).isAfter(LocalDate.parse("2026-02-13"))) {
            assertThat(after.get(what)).as(what).isEqualTo(date);
          } else if (isOfUnits(what)) {
            assertThat(day(after.get(what)))
                .as("%s, in the two weeks after", what)
                .isBetween(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-02-27"));
          }
        });
  }

  @Test
  void aCrisisThatIsOverOnItsFirstDayChangesNoDateAhead() {
    String[] units = threeUnitsInTheirPhase();
    Map<String, Instant> before = dates();
    begin(Map.of("pausedUnits", chosen(units), "pausedUntil", "2026-07-31"));
    tell("end");
    confirmEnd("yes");

    assertThat(dates()).containsAllEntriesOf(before);
  }

  @Test
  void thePauseGoesWithTheDayThatManagementTells() {
    UnitPhase.begin(story);
    begin(Map.of("pausedUnits", chosen(story.unit()), "pausedUntil", "2026-02-15"));
    assertThat(dueDay("hold-discussion")).isEqualTo("2026-02-20");
    tell("shift");
    assertThat(dueDay("hold-discussion"))
        .as("the day was told, but not moved")
        .isEqualTo("2026-02-20");
    tell("shift", Map.of("pausedUntil", "2026-02-08"));
    assertThat(dueDay("hold-discussion")).isEqualTo("2026-02-13");

    story.until("2026-02-09");
    assertThat(story.ends("crisis-pause")).containsExactly("pause-over");
    assertThat(story.openTasks()).contains("assess-situation");
  }

  @Test
  void whatIsToldOnceAShiftOrDayIsReadByTheSupervisors() {
    begin(Map.of());
    assertThat(shown("management", "assess-situation")).containsEntry("priority1", "Yövuoro");
    tell("shift", Map.of("messageOfHope", "Kiitos, aamu sujui"));
    assertThat(shown("supervisor", "read-message"))
        .containsEntry("messageOfHope", "Kiitos, aamu sujui");
    tell("day", Map.of("messageOfHope", "Apua tulee naapurista"));
    assertThat(as("supervisor").tasks()).as("the newest only").containsExactly("read-message");
    assertThat(shown("supervisor", "read-message"))
        .containsEntry("messageOfHope", "Apua tulee naapurista");
    as("supervisor").complete("read-message", Map.of());
    assertThat(story.ends("crisis-message")).containsExactly("message-read");
    assertThat(story.openTasks()).isEmpty();

    story.until("2026-02-03");
    assertThat(story.openTasks()).containsExactly("assess-situation");
    assertThat(shown("management", "assess-situation"))
        .as("it begins where the last one ended")
        .containsEntry("decisionsUsed", "Vuoronvaihdot")
        .containsEntry("nextPicture", null);
  }

  @Test
  void theLoopGoesOnOverAWeekendAndInJuly() {
    story.until("2026-07-03"); // a Friday
    begin(Map.of());
    tell("day");
    story.until("2026-07-04");

    assertThat(story.openTasks()).contains("assess-situation");
  }

  @Test
  void whoeverIsOnDutyDoesNotRestAtTheSameTime() {
    begin(Map.of());
    tell("day", Map.of("onDutyNext", story.user("management")));
    assertThat(story.openTasks()).as("asked again").containsExactly("assess-situation");
    assertThat(story.open("crisis-message")).isEmpty();
    tell("day");
    assertThat(story.open("crisis-message")).hasSize(1);
  }

  @Test
  void workTogetherThatFailsIsAnsweredInAWorkingDay() {
    begin(Map.of());
    tell("day");
    as("supervisor")
        .complete("read-message", Map.of("interfaceProblem", "Me odotamme, he odottavat meitä"));
    story.settle();
    assertThat(story.task("respond-to-concern").getDueDate().toInstant())
        .isEqualTo("2026-02-03T14:00:00Z");
    assertThat(story.latest("concernText")).isEqualTo("Me odotamme, he odottavat meitä");
    as("coordinator")
        .complete(
            "respond-to-concern",
            Map.of(
                "firstResponse", "Soitan heti",
                "handling", "plan",
                "planTarget", "execution",
                "planProposal", "Yhteinen aamupuhelu"));
    story.settle();
    as("coordinator")
        .complete(
            "prepare-revision",
            new SimplestAnswers(engine, story, null)
                .toTask(story.task("prepare-revision").getId()));

    assertThat(as("coordinator").tasks())
        .as("where no method is meant, there is no implementation team")
        .contains("give-view");
  }

  @Test
  void theEndIsConfirmedBySomebodyElseAndTheCrisisDebriefed() {
    begin(Map.of());
    tell("end");
    assertThat(as("management").tasks()).isEmpty();
    confirmEnd("no");
    assertThat(shown("management", "assess-situation"))
        .containsEntry("notOverReason", "Yö on vielä auki");
    tell("end");
    confirmEnd("yes");
    assertThat(story.task("debrief-crisis").getDueDate().toInstant())
        .isEqualTo("2026-02-09T14:00:00Z");
    debrief(
        Map.of(
            "step1_text",
            "Puhelinketju",
            "step1_owner",
            "preparedness",
            "step1_due",
            "2026-03-02"));

    assertThat(story.ends(PROCESS)).containsExactly("crisis-debriefed");
    assertThat(as("preparedness").tasks()).containsExactly("do-step");
  }

  @Test
  void aCrisisMayBeDebriefedWithoutSteps() {
    begin(Map.of());
    tell("end");
    confirmEnd("yes");
    debrief(Map.of());

    assertThat(story.ends(PROCESS)).containsExactly("crisis-debriefed");
  }

  @Test
  void whatAMessageTellsMayNotBeACrisis() {
    send("crisis", Map.of("area", story.area(), "crisisWhat", "Sähkökatko"));
    assertThat(shown("management", "set-priorities")).containsEntry("crisisWhat", "Sähkökatko");
    as("management").complete("set-priorities", Map.of("crisisDecision", "no"));

    assertThat(story.ends(PROCESS)).containsExactly("not-a-crisis");
  }

  @Test
  void thereIsOneCrisisInAnAreaAndItHasThreePrioritiesAtMost() {
    begin(Map.of());
    assertThatThrownBy(() -> as("management").start(PROCESS, noticed()))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("jo käynnissä");
    tell("end");
    confirmEnd("yes");
    debrief(Map.of());
    as("management").start(PROCESS, noticed());
    assertThatThrownBy(
            () ->
                as("management")
                    .complete("set-priorities", priorities(Map.of("priority4", "Kokoukset"))))
        .isInstanceOf(BadRequestException.class);
  }

  /** Seen: a second crisis began where the first was told of by message. */
  @Test
  void aCrisisThatIsToldOfWhileOneIsOpenIsThatOne() {
    begin(Map.of());
    send("crisis", Map.of("area", story.area(), "crisisWhat", "Sähkökatko"));

    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(story.ends(PROCESS)).containsExactly("open-already");
  }

  private String[] threeUnitsInTheirPhase() {
    String[] units = {story.unit(), story.unit() + "-b", story.unit() + "-c"};
    for (String unit : units) {
      if (!unit.equals(story.unit())) {
        story.addUnit(unit);
        story.addPersonIn(unit, "supervisor-" + unit, "supervisor");
      }
      UnitPhase.begin(story, unit, "running");
    }
    return units;
  }

  private Map<String, Object> noticed() {
    return Map.of("area", story.area(), "crisisWhat", "Vesivahinko", "crisisSince", Story.day());
  }

  private void begin(Map<String, Object> more) {
    as("management").start(PROCESS, noticed());
    as("management").complete("set-priorities", priorities(more));
    story.settle();
  }

  private Map<String, Object> priorities(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("crisisDecision", "yes");
    values.put("priority1", "Yövuoro");
    values.put("priority2", "Lääkkeet");
    values.put("crisisUnits", chosen(story.unit()));
    return values;
  }

  private void tell(String next) {
    tell(next, Map.of());
  }

  private void tell(String next, Map<String, Object> differently) {
    Map<String, Object> values = new HashMap<>();
    values.put("situationPicture", "Kaksi osastoa on kiinni");
    values.put("messageOfHope", "Tämä kestää viikon");
    values.put("decisionsUsed", "Vuoronvaihdot");
    values.put("nextPicture", next);
    Object until = tasks.getVariable(story.task("assess-situation").getId(), "pausedUntil");
    if (until != null) {
      values.put("pausedUntil", until);
    }
    if (next.equals("end")) {
      values.put("endReason", "Vesi on kuivattu"); // and nobody is on duty next
    } else {
      values.put("onDutyNext", story.user("coordinator"));
      values.put("restsNext", story.user("management"));
    }
    values.putAll(differently);
    as("management").complete("assess-situation", values);
    story.settle();
  }

  private void confirmEnd(String confirmed) {
    as("coordinator")
        .complete(
            "confirm-end",
            confirmed.equals("yes")
                ? Map.of("endConfirmed", "yes")
                : Map.of("endConfirmed", "no", "notOverReason", "Yö on vielä auki"));
    story.settle();
  }

  private void debrief(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("whatWorked", "Naapuriosasto auttoi");
    values.put("lesson", "Yksi puhelinlista");
    as("management").complete("debrief-crisis", values);
    story.settle();
  }

  private Map<String, Object> shown(String role, String task) {
    return as(role).shown(task);
  }

  /** Of everything that waits, but for what the crisis itself waits for. */
  private Map<String, Instant> dates() {
    Map<String, Instant> dates = new TreeMap<>();
    for (Task task : story.tasks()) {
      if (!List.of("assess-situation", "read-message", "debrief-crisis", "confirm-end")
          .contains(task.getTaskDefinitionKey())) {
        dates.put(whose(task) + " " + task.getId(), task.getDueDate().toInstant());
      }
    }
    for (Job job : management.createJobQuery().timers().tenantIdIn(story.organisation()).list()) {
      if (!job.getProcessDefinitionKey().startsWith("crisis-")) {
        dates.put("timer " + job.getId(), job.getDuedate().toInstant());
      }
    }
    return dates;
  }

  private String whose(Task task) {
    boolean isOfUnit =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .anyMatch(link -> link.getGroupId() != null && link.getGroupId().startsWith("unit-"));
    return isOfUnit ? "unit's" : "other's";
  }

  private static boolean isOfUnits(String what) {
    return what.startsWith("unit's");
  }

  private LocalDate dueDay(String task) {
    return day(story.task(task).getDueDate().toInstant());
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneId.of("Europe/Helsinki"));
  }
}
