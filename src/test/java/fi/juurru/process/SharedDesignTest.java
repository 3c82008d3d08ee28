package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;

/** A class of stories about a service integration: what people do in them, said once. */
abstract class SharedDesignTest extends TwoOrganisationsTest {

  static final String DESIGN = "service-integration-design";
  static final String DAY_1 = DesignActs.DAY_1;
  static final String DAY_2 = DesignActs.DAY_2;

  void begin() {
    new DesignActs(story).begin();
  }

  void agree(String first, String second) {
    new DesignActs(story).agree(first, second);
  }

  /** Six actors are on two sheets. */
  void invite(boolean partnerToo) {
    begin();
    agree(story.user("facilitator"), story.user("coordinator"));
    Map<String, Object> actors = new HashMap<>();
    for (int row = 1; row <= 5; row++) {
      String name = row == 1 ? "Psykiatria" : "Toimija " + row;
      actors.putAll(DesignActs.actor(row, name, "social-health"));
    }
    actors.put("more", "yes");
    as("facilitator").complete("map-actors", actors);
    assertThat(shown("map-actors")).as("the next sheet is empty").doesNotContainKey("actor1_name");
    as("facilitator").complete("map-actors", DesignActs.actor(1, "Seurakunta", "parish"));
    Map<String, Object> invitation = new HashMap<>();
    invitation.put("inviteText", "Kaksi iltapäivää maaliskuussa");
    invitation.put("replyBy", "2026-02-06");
    if (partnerToo) {
      invitation.put("partners", Story.chosen(partner.area()));
    }
    as("facilitator").complete("send-invitations", invitation);
    settle();
  }

  /** The parish has no login: the facilitator records for it. */
  void record() {
    assertThat(shown("record-participants")).containsEntry("actor1_name", "Psykiatria");
    Map<String, Object> joined = new HashMap<>();
    for (int row = 1; row <= 5; row++) {
      joined.put("actor" + row + "_workers", 1);
      joined.put("actor" + row + "_supervisors", 1);
      joined.put("actor" + row + "_managers", row == 1 ? 1 : 0);
    }
    as("facilitator").complete("record-participants", joined);
    assertThat(shown("record-participants")).containsEntry("actor1_name", "Seurakunta");
    as("facilitator")
        .complete(
            "record-participants",
            Map.of("actor1_workers", 1, "actor1_supervisors", 0, "actor1_managers", 0));
  }

  static Map<String, Object> joins(int workers, int supervisors, int managers) {
    return Map.of(
        "joins", "yes",
        "joinBranch", "education",
        "joinWorkers", workers,
        "joinSupervisors", supervisors,
        "joinManagers", managers);
  }

  void compose(String way, Object... namesAndValues) {
    Map<String, Object> answers = new HashMap<>(Map.of("compositionWay", way));
    for (int index = 0; index < namesAndValues.length; index += 2) {
      answers.put((String) namesAndValues[index], namesAndValues[index + 1]);
    }
    as("facilitator").complete("complete-composition", answers);
    story.settle();
  }

  /** A branch of one's own organisation that sends its supervisors and management too. */
  void addSchool(int workers) {
    compose(
        "add",
        "extra1_name",
        "Koulutoimi",
        "extra1_branch",
        "education",
        "extra1_workers",
        workers,
        "extra1_supervisors",
        1,
        "extra1_managers",
        1);
  }

  void firstDayIsHeld() {
    as("facilitator")
        .complete(
            "share-picture",
            Map.of(
                "persona", "Mika, 24, etsii töitä ja odottaa hoitoon pääsyä",
                "contactPoints", 9,
                "trustBefore", "2",
                "selfBefore", "3",
                "copingBefore", "3"));
    as("facilitator")
        .complete(
            "introduce-actors",
            Map.of("card1_name", "Psykiatria", "card1_skills", "Hoito", "card1_role", "Lähete"));
    as("facilitator")
        .complete(
            "good-practices", Map.of("good1_text", "Yhteinen puhelin", "good1_where", "Alue"));
    as("facilitator")
        .complete(
            "change-points", Map.of("change1_text", "Jono", "change1_effect", "Odotus pitkittyy"));
    as("facilitator")
        .complete(
            "overlaps", Map.of("overlap1_text", "Kaksi suunnitelmaa", "overlap1_owner", "Aino"));
    as("facilitator").complete("shortcomings", Map.of("short1_text", "Ei yhteistä aikaa"));
    as("facilitator")
        .complete(
            "information-gaps",
            Map.of(
                "info1_text",
                "Hoidon päättyminen",
                "info1_sender",
                "Klinikka",
                "info1_receiver",
                "Työ"));
    as("facilitator")
        .complete(
            "responsibility-gaps",
            Map.of("gap1_text", "Kukaan ei soita asiakkaalle", "gap1_believed", "Työllisyys"));
    as("facilitator")
        .complete("fall-through", Map.of("fall1_text", "Kesäkuu", "fall1_who", "Koulu"));
    as("facilitator")
        .complete("key-actors", Map.of("key1_name", "Psykiatria", "key1_depends", "Lähete"));
    as("facilitator")
        .complete(
            "transitions",
            Map.of(
                "trans1_text",
                "Hoidosta työhön",
                "trans1_risk",
                "Tauko",
                "trans1_pair",
                "Aino ja Eero"));
    as("facilitator").complete("close-day", present(1, Story.chosen("goal", "dialogue")));
    assertThat(shown("analyse-day").get("falls").toString()).contains("Kesäkuu");
    assertThat(shown("analyse-day")).containsEntry("day1Next", "Hiljaisemmille tilaa");
    as("facilitator").complete("analyse-day", Map.of("analysis", "Kukaan ei katso kokonaisuutta"));
    settle();
  }

  static Map<String, Object> present(int day, Object checked) {
    return Map.of(
        "day" + day + "Check", checked,
        "day" + day + "Next", "Hiljaisemmille tilaa",
        "day" + day + "Workers", 8,
        "day" + day + "Supervisors", 4,
        "day" + day + "Managers", 3);
  }

  /** Without a partner: two branches of one organisation. */
  void untilSecondDay() {
    invite(false);
    record();
    story.until("2026-02-16");
    addSchool(1);
    story.until(DAY_1);
    firstDayIsHeld();
    story.until(DAY_2);
  }

  void keyManagement(String present) {
    as("facilitator").complete("check-key-management", Map.of("key1_present", present));
  }

  void untilGaps() {
    as("facilitator")
        .complete(
            "agree-change-need",
            Map.of("changeNeed", "Yksi ihminen, yksi suunnitelma", "needAgreed", "yes"));
    as("facilitator")
        .complete(
            "find-means", Map.of("means1_text", "Yhteinen aika", "means1_serves", "Suunnitelma"));
    as("facilitator")
        .complete(
            "shape-model",
            Map.of("cooperationModel", "Vastuupari kulkee rinnalla", "modelVersion", "1"));
    as("facilitator")
        .complete(
            "unused-resources",
            Map.of("resource1_text", "Vertaiset", "resource1_where", "Seurakunta"));
    as("facilitator")
        .complete(
            "cooperation-goals",
            Map.of("goal1_text", "Nopeampi apu", "goal1_measure", "Jono viikoissa"));
  }

  /** Two sheets of steps; one step needs a decision or none does. */
  void secondDayIsHeld(String decision) {
    keyManagement("yes");
    untilGaps();
    as("facilitator").complete("name-gap-owners", Map.of("gap1_owner", "Sosiaaliohjaaja"));
    Map<String, Object> first = new HashMap<>();
    for (int row = 1; row <= 5; row++) {
      step(first, row, "Soitetaan yhdessä " + row, "no");
    }
    first.put("more", "yes");
    as("facilitator").complete("write-steps", first);
    story.settle();
    Map<String, Object> second = new HashMap<>();
    step(second, 1, "Palkataan palveluohjaaja", decision);
    as("facilitator").complete("write-steps", second);
    story.settle();
    assertThat(steps()).hasSize(decision.equals("yes") ? 5 : 6);
    as("facilitator").complete("close-day", present(2, Story.chosen("goal", "dialogue")));
    settle();
  }

  private static void step(Map<String, Object> sheet, int row, String text, String decision) {
    sheet.put("step" + row + "_text", text);
    sheet.put("step" + row + "_owner", "coordinator");
    sheet.put("step" + row + "_due", "2026-12-31");
    sheet.put("step" + row + "_decision", decision);
    if (decision.equals("yes")) {
      sheet.put("step" + row + "_decider", "Virka ja rahoitus");
    }
  }

  static Map<String, Object> role(String name, String role) {
    return Map.of("role1_name", name, "role1_role", role, "role1_work", "Kulkee rinnalla");
  }

  void look(String withdrawal) {
    as("facilitator")
        .complete(
            "check-network",
            Map.of(
                "look1_steps", 3,
                "look1_trust", "4",
                "look1_self", "4",
                "look1_coping", "3",
                "look1_commitment", "5",
                "emphasis", "preventive",
                "economyNote", "Vähemmän päivystystä, arvio tilastosta",
                "withdrawal", withdrawal));
    settle();
  }

  /** What is followed. */
  List<Object> steps() {
    return story.open("agreed-step-follow-up").stream()
        .map(step -> runtime.getVariable(step.getId(), "step"))
        .toList();
  }

  Map<String, Object> shown(String task) {
    return tasks.getVariables(story.task(task).getId());
  }

  String rows(String register) {
    return ((SpinJsonNode) story.latest(register)).toString();
  }

  /** With a partner, until both have shared the first day. */
  void untilSecondDayWithPartner() {
    invite(true);
    record();
    partner.as("coordinator").complete("answer-invitation", joins(2, 1, 1));
    settle();
    story.until(DAY_1);
    firstDayIsHeld();
    assertThat(partner.as("coordinator").shown("read-shared"))
        .containsEntry("requestText", "Kukaan ei katso kokonaisuutta");
    partner.as("coordinator").complete("read-shared", Map.of());
    settle();
    story.until(DAY_2);
  }
}
