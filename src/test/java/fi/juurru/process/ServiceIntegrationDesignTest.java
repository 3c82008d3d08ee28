package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way through {@code service-integration-design} and the processes that it calls: a county
 * and a municipality shape their services together.
 */
class ServiceIntegrationDesignTest extends TwoOrganisationsTest {

  private static final String DESIGN = "service-integration-design";
  private static final String DAY_1 = "2026-03-02";
  private static final String DAY_2 = "2026-03-16";

  @Autowired private HistoryService history;

  @Test
  void twoOrganisationsShapeTheirServicesAndEachDecidesItsOwn() {
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
    secondDayIsHeld("yes");

    signAndDecide();
    apart();
    lookAfterwards();
    partner.as("coordinator").complete("read-shared", Map.of());
    settle();
    assertThat(story.ends(DESIGN)).containsExactly("network-works");
    assertThat(story.ends("integration-follow-up")).containsExactly("followed");
    assertThat(partner.open("partner-answer")).isEmpty();
  }

  @Test
  void oneActorThatIsEnoughNeedsNoDesign() {
    as("coordinator")
        .start(
            DESIGN,
            Map.of(
                "area",
                story.area(),
                "segment",
                "Nuoret",
                "segmentEstimate",
                20,
                "actorsNeeded",
                "one"));

    assertThat(story.ends(DESIGN)).containsExactly("another-way");
  }

  @Test
  void theTwoFacilitatorsAreDifferentPeople() {
    begin();
    assertThatThrownBy(() -> agree(story.user("facilitator"), story.user("facilitator")))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Toinen fasilitaattori");
    assertThat(story.openTasks()).containsExactly("agree-facilitators");
  }

  @Test
  void nobodyComesToADayWithoutManagementOfTwoBranches() {
    invite(false);
    record();
    story.until("2026-02-15");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-02-16");
    assertThat(shown("complete-composition"))
        .as("ten working days before, only one branch sends its management")
        .containsEntry("managerBranches", 1L)
        .containsEntry("workerBranches", 2L);

    compose("top-management", "helpWanted", "Sivistyksen johto mukaan");
    as("top-management").complete("help-composition", Map.of("topAnswer", "Soitan heille"));
    assertThat(shown("complete-composition")).containsEntry("topAnswer", "Soitan heille");
    compose("postpone", "day1Date", "2026-03-30", "day2Date", "2026-04-13");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-03-16");
    assertThat(story.openTasks()).containsExactly("complete-composition");
    compose(
        "add",
        "extra1_name",
        "Koulutoimi",
        "extra1_branch",
        "education",
        "extra1_workers",
        0,
        "extra1_supervisors",
        1,
        "extra1_managers",
        1);
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-03-30");

    assertThat(story.openTasks()).containsExactly("share-picture");
  }

  @Test
  void whatIsNotDoneNowIsToldToTheInvited() {
    invite(true);
    record();
    partner
        .as("coordinator")
        .complete("answer-invitation", Map.of("joins", "no", "partnerReason", "Ei ehditä"));
    settle();
    story.until("2026-02-16");
    compose("not-now", "stopReason", "Palataan asiaan syksyllä");
    settle();
    assertThat(partner.as("coordinator").shown("read-shared"))
        .containsEntry("requestText", "Palataan asiaan syksyllä");
    partner.as("coordinator").complete("read-shared", Map.of());
    settle();

    assertThat(story.ends(DESIGN)).containsExactly("stopped");
  }

  @Test
  void theSecondDayWaitsForTheManagementOfEveryKeyActor() {
    untilSecondDay();
    assertThatThrownBy(() -> as("facilitator").complete("check-key-management", Map.of()))
        .as("each key actor is asked about")
        .isInstanceOf(BadRequestException.class);
    keyManagement("no");
    assertThat(story.openTasks()).containsExactly("bring-key-management");
    assertThat(shown("bring-key-management").get("missing").toString()).contains("Psykiatria");

    as("facilitator")
        .complete(
            "bring-key-management",
            Map.of("keyWay", "top-management", "helpWanted", "Psykiatrian johto mukaan"));
    as("top-management").complete("ask-top-management", Map.of("topAnswer", "Johtaja pääsee"));
    as("facilitator")
        .complete("bring-key-management", Map.of("keyWay", "new-day", "day2Date", "2026-03-23"));
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-03-23");
    keyManagement("no");
    as("facilitator")
        .complete(
            "bring-key-management", Map.of("keyWay", "stop", "stopReason", "Johtoa ei saatu"));
    settle();

    assertThat(story.ends("integration-day-2")).containsExactly("day-stopped");
    assertThat(story.ends(DESIGN)).containsExactly("stopped");
  }

  @Test
  void aPartnersTopManagementIsAskedToBringItsOwn() {
    untilSecondDay();
    keyManagement("no");
    as("facilitator")
        .complete(
            "bring-key-management",
            Map.of(
                "keyWay", "partner-management",
                "helpPartners", Story.chosen(partner.area()),
                "helpWanted", "Koulun johto mukaan"));
    settle();
    assertThat(as("top-management").tasks()).as("it is not theirs to bring").isEmpty();
    assertThat(partner.as("top-management").shown("bring-management"))
        .containsEntry("requestText", "Koulun johto mukaan");
    assertThat(partner.as("top-management").shown("bring-management").get("requestRows").toString())
        .contains("Psykiatria");
    partner
        .as("top-management")
        .complete("bring-management", Map.of("partnerReason", "Rehtori tulee"));
    settle();

    assertThat(shown("bring-key-management").get("helpAnswers").toString())
        .contains("Rehtori tulee");
  }

  @Test
  void aStepThatNeedsADecisionIsFollowedOnlyWhenItIsDecided() {
    untilSecondDay();
    secondDayIsHeld("yes");
    assertThat(steps()).hasSize(5).doesNotContain("Palkataan palveluohjaaja");
    as("facilitator").complete("agree-roles", role("Sosiaalityö", "Vastuuhenkilö"));
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    settle();
    as("decider")
        .complete(
            "decide-own",
            Map.of("ownDecision", "no", "ownDecisionReason", "Ei rahaa", "bigMatter", "no"));
    settle();

    assertThat(steps()).as("declined").hasSize(5).doesNotContain("Palkataan palveluohjaaja");
    story.until("2026-04-20");
    assertThat(shown("check-network").get("decisionRows").toString())
        .contains("Palkataan palveluohjaaja")
        .doesNotContain("Soitetaan yhdessä");
    assertThat(shown("check-network")).containsEntry("ownDecision", "no");
  }

  @Test
  void aBigMatterIsDecidedAmongFiveOptions() {
    untilSecondDay();
    secondDayIsHeld("yes");
    as("facilitator").complete("agree-roles", role("Sosiaalityö", "Vastuuhenkilö"));
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    settle();
    as("decider")
        .complete(
            "decide-own",
            Map.of(
                "ownDecision", "partly",
                "ownDecisionNumber", "12 §",
                "ownDecisionReason", "Virka ensi vuonna",
                "bigMatter", "yes",
                "question", "Mistä rahoitus pysyvästi?",
                "whyNow", "Talousarvio tehdään nyt"));
    settle();

    assertThat(as("facilitator").shown("write-options"))
        .containsEntry("question", "Mistä rahoitus pysyvästi?");
    assertThat(steps()).as("what was decided goes on").contains("Palkataan palveluohjaaja");
    assertThat(story.ends("integration-agreement")).containsExactly("agreed");
  }

  @Test
  void aChangeThatIsNotSharedIsNotAgreed() {
    untilSecondDay();
    keyManagement("yes");
    as("facilitator")
        .complete(
            "agree-change-need",
            Map.of(
                "changeNeed", "Yksi vastuuhenkilö",
                "needAgreed", "not-yet",
                "disagreement", "Kuka maksaa"));
    assertThat(shown("agree-change-need")).containsEntry("lastDisagreement", "Kuka maksaa");
    as("facilitator")
        .complete(
            "agree-change-need",
            Map.of(
                "changeNeed", "Yksi vastuuhenkilö",
                "needAgreed", "stop",
                "stopReason", "Rahoitus on auki"));
    settle();

    assertThat(story.ends("integration-day-2")).containsExactly("no-shared-need");
    assertThat(story.ends(DESIGN)).containsExactly("stopped");
  }

  @Test
  void aGapOfResponsibilityDoesNotCloseWithoutAnOwner() {
    untilSecondDay();
    keyManagement("yes");
    untilGaps();
    assertThat(shown("name-gap-owners")).containsEntry("gap1_text", "Kukaan ei soita asiakkaalle");
    assertThatThrownBy(() -> as("facilitator").complete("name-gap-owners", Map.of()))
        .isInstanceOf(BadRequestException.class);
    assertThatThrownBy(
            () -> as("facilitator").complete("name-gap-owners", Map.of("gap1_owner", " ")))
        .isInstanceOf(BadRequestException.class);
    assertThat(story.openTasks()).containsExactly("name-gap-owners");
  }

  @Test
  void whoeverLeavesIsNotAskedAnyMoreAndTheRolesAreAgreedAnew() {
    untilSecondDay();
    secondDayIsHeld("no");
    as("facilitator").complete("agree-roles", role("Sosiaalityö", "Vastuuhenkilö"));
    as("management")
        .complete("sign-own-roles", Map.of("ownSigned", "no", "ownReason", "Kahden on tehtävä"));
    settle();
    assertThat(shown("agree-roles"))
        .as("back to the table, with what stood there")
        .containsEntry("role1_name", "Sosiaalityö")
        .containsEntry("ownReason", "Kahden on tehtävä");
    as("facilitator").complete("agree-roles", role("Sosiaalityö", "Vastuupari"));
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    settle();
    assertThat(story.ends("integration-agreement")).as("no step needs a decision").hasSize(1);

    story.until("2026-04-20");
    look("yes");
    assertThat(shown("agree-roles")).containsEntry("role1_role", "Vastuupari");
    as("facilitator").complete("agree-roles", role("Työllisyyspalvelut", "Vastuuhenkilö"));
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    settle();
    assertThat(story.ends("integration-agreement")).hasSize(2);
    assertThat(rows("roleTable")).contains("Työllisyyspalvelut").doesNotContain("Sosiaalityö");
  }

  @Test
  void rolesWaitForEveryOrganisationThatIsStillPartOfIt() {
    invite(true);
    record();
    partner.as("coordinator").complete("answer-invitation", joins(1, 1, 1));
    settle();
    story.until(DAY_1);
    firstDayIsHeld();
    partner.as("coordinator").complete("read-shared", Map.of());
    settle();
    story.until(DAY_2);
    secondDayIsHeld("no");
    as("facilitator").complete("agree-roles", role("Sosiaalityö", "Vastuuhenkilö"));
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    settle();
    story.until("2026-04-15");
    as("facilitator")
        .complete(
            "contact-partner",
            Map.of("partnerContact", "withdraw", "partnerContactReason", "Jatketaan ilman"));
    settle();
    assertThat(shown("agree-roles"))
        .as("without a signature it goes back to the table")
        .containsEntry("unanswered", 1L);
    Map<String, Object> roles = new HashMap<>(role("Sosiaalityö", "Vastuuhenkilö"));
    roles.put("leavingPartners", Story.chosen(partner.area()));
    as("facilitator").complete("agree-roles", roles);
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    settle();

    assertThat(story.ends("integration-agreement")).containsExactly("agreed");
    assertThat(partner.as("management").tasks()).isEmpty();
  }

  private void signAndDecide() {
    as("facilitator").complete("agree-roles", role("Sosiaalityö", "Vastuuhenkilö"));
    settle();
    assertThat(partner.as("management").shown("sign-roles").get("requestRows").toString())
        .contains("Vastuuhenkilö");
    apart();
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    partner
        .as("management")
        .complete("sign-roles", Map.of("rolesSigned", "no", "partnerReason", "Koulu puuttuu"));
    settle();
    assertThat(shown("agree-roles").get("refused").toString()).contains("Koulu puuttuu");
    as("facilitator").complete("agree-roles", role("Koulu", "Ensimmäinen yhteys"));
    settle();
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    partner.as("management").complete("sign-roles", Map.of("rolesSigned", "yes"));
    settle();

    assertThat(as("facilitator").tasks()).as("workers decide nothing").doesNotContain("decide-own");
    assertThat(as("management").tasks()).doesNotContain("decide-own");
    assertThat(as("decider").tasks()).containsExactly("decide-own");
    assertThat(partner.as("decider").tasks()).containsExactly("make-decision");
    String theirs = partner.task("make-decision").getId();
    assertThatThrownBy(
            () -> as("decider").submit(theirs, Map.of("partnerDecision", "yes", "x", "1 §")))
        .as("each decider closes only its own")
        .isInstanceOf(RuntimeException.class);
    assertThat(partner.as("decider").shown("make-decision").get("requestRows").toString())
        .contains("Palkataan palveluohjaaja")
        .doesNotContain("Soitetaan yhdessä");
    assertThat(steps()).as("a decision comes first").doesNotContain("Palkataan palveluohjaaja");
    as("decider")
        .complete(
            "decide-own",
            Map.of("ownDecision", "yes", "ownDecisionNumber", "12 §", "bigMatter", "no"));
    settle();
    assertThat(steps()).contains("Palkataan palveluohjaaja");
    assertThat(story.latest("decisionNumber")).as("its follow-up tells").isEqualTo("12 §");
    assertThat(story.open("integration-agreement")).as("theirs is still awaited").hasSize(1);
    partner
        .as("decider")
        .complete(
            "make-decision",
            Map.of(
                "partnerDecision", "partly",
                "decisionNumber", "7 §",
                "partnerReason", "Puoli vuotta ensin"));
    settle();
    assertThat(story.ends("integration-agreement")).containsExactly("agreed");
  }

  /** Neither side has anything of the other, but what was asked and answered. */
  private void apart() {
    for (Story one : List.of(story, partner)) {
      Story other = one == story ? partner : story;
      assertThat(one.as("coordinator").acting(() -> runtime.createProcessInstanceQuery().list()))
          .extracting(instance -> instance.getTenantId())
          .allMatch(one.organisation()::equals);
      assertThat(
              one.as("coordinator").acting(() -> tasks.createTaskQuery().list()).stream()
                  .map(task -> task.getTenantId()))
          .allMatch(one.organisation()::equals);
      List<String> ids =
          history
              .createHistoricProcessInstanceQuery()
              .tenantIdIn(other.organisation())
              .list()
              .stream()
              .map(instance -> instance.getId())
              .toList();
      List<String> values =
          history
              .createHistoricVariableInstanceQuery()
              .tenantIdIn(one.organisation())
              .list()
              .stream()
              .map(HistoricVariableInstance::getValue)
              .map(String::valueOf)
              .toList();
      assertThat(values).doesNotContainAnyElementsOf(ids);
      assertThat(values.toString()).doesNotContain(other.user("coordinator"));
      assertThat(values.toString()).doesNotContain(other.user("decider"));
    }
  }

  private void lookAfterwards() {
    story.until("2026-04-20");
    assertThat(shown("check-network"))
        .containsEntry("trustBefore", "2")
        .containsEntry("ownDecisionNumber", "12 §");
    assertThat(shown("check-network").get("decidedPartly").toString()).contains("Puoli vuotta");
    assertThat(shown("check-network").get("gapOwners").toString()).contains("Sosiaaliohjaaja");
    look("no");
    story.until("2026-07-01");
    look("no");
    story.until("2026-10-15");
    look("no");
    assertThat(shown("read-summary").get("looks").toString()).contains("2026-04");
    as("management")
        .complete("read-summary", Map.of("summaryConclusion", "Malli jatkuu pysyvästi"));
    settle();
    assertThat(partner.as("coordinator").shown("read-shared"))
        .containsEntry("requestText", "Malli jatkuu pysyvästi");
  }

  private void begin() {
    as("facilitator")
        .start(
            DESIGN,
            Map.of(
                "area", story.area(),
                "segment", "Nuoret aikuiset, joilla on monta huolta",
                "segmentEstimate", 300,
                "actorsNeeded", "several",
                "loadBefore", "4",
                "costBefore", "2 miljoonaa vuodessa"));
  }

  private void agree(String first, String second) {
    as("coordinator")
        .complete(
            "agree-facilitators",
            Map.of(
                "facilitator1", first,
                "facilitator2", second,
                "day1Date", DAY_1,
                "day2Date", DAY_2));
  }

  /** Six actors are on two sheets. */
  private void invite(boolean partnerToo) {
    begin();
    agree(story.user("facilitator"), story.user("coordinator"));
    Map<String, Object> actors = new HashMap<>();
    for (int row = 1; row <= 5; row++) {
      actor(actors, row, row == 1 ? "Psykiatria" : "Toimija " + row, "social-health");
    }
    actors.put("more", "yes");
    as("facilitator").complete("map-actors", actors);
    assertThat(shown("map-actors")).as("the next sheet is empty").doesNotContainKey("actor1_name");
    Map<String, Object> last = new HashMap<>();
    actor(last, 1, "Seurakunta", "parish");
    as("facilitator").complete("map-actors", last);
    Map<String, Object> invitation = new HashMap<>();
    invitation.put("inviteText", "Kaksi iltapäivää maaliskuussa");
    invitation.put("replyBy", "2026-02-06");
    if (partnerToo) {
      invitation.put("partners", Story.chosen(partner.area()));
    }
    as("facilitator").complete("send-invitations", invitation);
    settle();
  }

  private static void actor(Map<String, Object> sheet, int row, String name, String branch) {
    sheet.put("actor" + row + "_name", name);
    sheet.put("actor" + row + "_branch", branch);
    sheet.put("actor" + row + "_decider", "Johtaja");
    sheet.put("actor" + row + "_key", row == 1 ? "yes" : "no");
  }

  /** The parish has no login: the facilitator records for it. */
  private void record() {
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

  private static Map<String, Object> joins(int workers, int supervisors, int managers) {
    return Map.of(
        "joins", "yes",
        "joinBranch", "education",
        "joinWorkers", workers,
        "joinSupervisors", supervisors,
        "joinManagers", managers);
  }

  private void compose(String way, Object... namesAndValues) {
    Map<String, Object> answers = new HashMap<>(Map.of("compositionWay", way));
    for (int index = 0; index < namesAndValues.length; index += 2) {
      answers.put((String) namesAndValues[index], namesAndValues[index + 1]);
    }
    as("facilitator").complete("complete-composition", answers);
    story.settle();
  }

  private void firstDayIsHeld() {
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

  private static Map<String, Object> present(int day, Object checked) {
    return Map.of(
        "day" + day + "Check", checked,
        "day" + day + "Next", "Hiljaisemmille tilaa",
        "day" + day + "Workers", 8,
        "day" + day + "Supervisors", 4,
        "day" + day + "Managers", 3);
  }

  /** Without a partner: two branches of one organisation. */
  private void untilSecondDay() {
    invite(false);
    record();
    story.until("2026-02-16");
    compose(
        "add",
        "extra1_name",
        "Koulutoimi",
        "extra1_branch",
        "education",
        "extra1_workers",
        1,
        "extra1_supervisors",
        1,
        "extra1_managers",
        1);
    story.until(DAY_1);
    firstDayIsHeld();
    story.until(DAY_2);
  }

  private void keyManagement(String present) {
    as("facilitator").complete("check-key-management", Map.of("key1_present", present));
  }

  private void untilGaps() {
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
  private void secondDayIsHeld(String decision) {
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

  private static Map<String, Object> role(String name, String role) {
    return Map.of("role1_name", name, "role1_role", role, "role1_work", "Kulkee rinnalla");
  }

  private void look(String withdrawal) {
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
  private List<Object> steps() {
    return story.open("agreed-step-follow-up").stream()
        .map(step -> runtime.getVariable(step.getId(), "step"))
        .toList();
  }

  private Map<String, Object> shown(String task) {
    return tasks.getVariables(story.task(task).getId());
  }

  private String rows(String register) {
    return ((SpinJsonNode) story.latest(register)).toString();
  }
}
