package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way through {@code work-ability-management-cycle} and what it calls. */
class WorkAbilityManagementCycleTest extends StoryTest {

  @Test
  void aYearGoesFromTheStrategyToFiguresThatLeadToDecisionsAndTheNextOneBeginsThere() {
    WorkAbilityAnswers.invite(story);
    WorkAbilityAnswers.agreeOnRoles(story);
    WorkAbilityAnswers.putIntoPractice(story);
    assertThat(story.openTasks()).containsExactly("plan-workshop");
    holdWorkshop();
    as("facilitator").complete("plan-workshop", Map.of("workshopWanted", "no"));
    for (int quarter = 1; quarter <= 4; quarter++) {
      assertThat(story.openTasks()).doesNotContain("enter-figures", "bring-outcomes");
      story.until(story.today().plusMonths(4).toString());
      as("hr").complete("enter-figures", WorkAbilityAnswers.figures());
      as("management")
          .complete(
              "decide-on-figures",
              Map.of("ledTo", "decision", "decisionText", "Tuki yksikköön " + quarter));
    }
    assertThat(as("hr").shown("bring-outcomes")).containsKey("besideUse");
    assertThat(as("hr").shown("bring-outcomes").get("figuresDecisions"))
        .asString()
        .contains("Tuki yksikköön 1", "Tuki yksikköön 4");
    as("hr")
        .complete(
            "bring-outcomes",
            Map.of(
                "staffTrend", "better",
                "productivityTrend", "same",
                "qualityTrend", "better",
                "changeLink", "Muutos eteni, missä jaksettiin"));
    as("management")
        .complete(
            "review-year", Map.of("goOn", "yes", "nextEmphasis", "Työhön paluu", "peerDays", 2));

    assertThat(as("top-management").shown("set-goals"))
        .containsEntry("lastEmphasis", "Työhön paluu");
    assertThat(as("top-management").shown("set-goals").get("lastRound"))
        .asString()
        .contains("Tuki alkaa ajoissa");
    as("top-management").complete("set-goals", WorkAbilityAnswers.goals());
    WorkAbilityAnswers.invite(story, story.today().plusDays(14).toString(), story.unit());
    WorkAbilityAnswers.agreeOnRoles(story);
    assertThat(as("hr").shown("assess-models").get("lastRound"))
        .as("the second year begins with the models of the first")
        .asString()
        .contains("Varhainen tuki");
  }

  @Test
  void aCycleEndsWithAReason() {
    WorkAbilityAnswers.invite(story);
    WorkAbilityAnswers.agreeOnRoles(story);
    WorkAbilityAnswers.putIntoPractice(story);
    as("hr").complete("plan-workshop", Map.of("workshopWanted", "no"));
    for (int quarter = 1; quarter <= 4; quarter++) {
      story.until(story.today().plusMonths(4).toString());
      as("hr").complete("enter-figures", Map.of("absenceTrend", "same", "costTrend", "unknown"));
      as("management")
          .complete(
              "decide-on-figures", Map.of("ledTo", "none", "noDecisionWhy", "Vaihdamme mittarin"));
    }
    as("hr")
        .complete(
            "bring-outcomes",
            Map.of(
                "staffTrend", "unknown",
                "productivityTrend", "unknown",
                "qualityTrend", "unknown",
                "changeLink", "Emme tiedä vielä"));
    assertThatThrownBy(() -> as("management").complete("review-year", Map.of("goOn", "no")))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Miksi kierros päätetään?");
    as("management")
        .complete("review-year", Map.of("goOn", "no", "endReason", "Alueet yhdistyvät"));

    assertThat(story.ends(WorkAbilityAnswers.CYCLE)).containsExactly("cycle-ended");
  }

  /** C78: one or two days a year are offered, one at a time. */
  @ParameterizedTest
  @CsvSource({"1, 2", "2, 1 3"})
  void aPeerLearningDayIsOfferedToThoseInCharge(int peerDays, String quarters) {
    WorkAbilityAnswers.begin(story, peerDays);
    untilWorkshops();
    StringBuilder offered = new StringBuilder();
    for (int quarter = 1; quarter <= 4; quarter++) {
      quarter();
      if (as("hr").tasks().contains("take-up-offer")) {
        offered.append(" ").append(quarter);
        as("hr").complete("take-up-offer", Map.of("offerAnswer", "not-now"));
      }
    }

    assertThat(offered.toString().strip()).isEqualTo(quarters);
    assertThat(story.ends("peer-learning-day")).containsOnly("not-this-time");
  }

  @Test
  void noDayIsOfferedWhileOneIsPlannedAndLaterOneIs() {
    WorkAbilityAnswers.begin(story, 1);
    untilWorkshops();
    quarter();
    as("hr")
        .start(
            "peer-learning-day",
            Map.of(
                "area", story.area(),
                "theme", "Jaksaminen",
                "dayOn", story.today().plusMonths(5).toString(),
                "dayPlace", "Valtuustosali",
                "guestUnits", Story.chosen(story.unit())));
    quarter();
    assertThat(as("hr").tasks()).doesNotContain("take-up-offer");
    story.until(story.today().plusMonths(2).toString());
    as("hr")
        .complete(
            "hold-day", Map.of("dayHeld", "held", "attendingUnits", Story.chosen(story.unit())));
    story.settle();
    quarter();

    assertThat(as("hr").tasks()).as("what was taken home goes on").contains("take-up-offer");
    story.until(story.today().plusMonths(3).plusDays(7).toString());
    assertThat(as("hr").tasks()).as("nobody has to answer").doesNotContain("take-up-offer");
  }

  @Test
  void oneCycleIsOpenInAnAreaAtATime() {
    Map<String, Object> year = Map.of("area", story.area(), "peerDays", 1);
    as("management").start(WorkAbilityAnswers.CYCLE, year);
    assertThatThrownBy(() -> as("hr").start(WorkAbilityAnswers.CYCLE, year))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void everyActorProposesItsOwnRoleAndTheMeetingBeginsWithTheProposals() {
    WorkAbilityAnswers.invite(story);
    assertThat(story.openTasks())
        .containsExactly(
            "propose-role", "propose-role", "propose-role", "propose-role", "record-proposal");
    as("team").complete("propose-role", Map.of("proposal", "Sanomme ajoissa"));
    as("supervisor")
        .complete("propose-role", Map.of("proposal", "Kysymme", "earlySigns", "Kiire näkyy"));
    as("management").complete("propose-role", Map.of("proposal", "Annamme aikaa"));
    as("hr").complete("propose-role", Map.of("proposal", "Autamme"));
    as("hr").complete("record-proposal", Map.of("proposal", "Arvioi työkykyä"));
    assertThat(story.openTasks()).as("the meeting has its day").isEmpty();
    story.until("2026-01-26");

    Map<String, Object> shown = as("hr").shown("hold-meeting");
    assertThat(shown.get("workersRole")).asString().contains("Yksikkö", "Sanomme ajoissa");
    assertThat(shown.get("supervisorsRole")).asString().contains("Kysymme – Kiire näkyy");
    assertThat(shown)
        .containsEntry("managementRole", "Annamme aikaa")
        .containsEntry("hrRole", "Autamme")
        .containsEntry("occupationalHealthRole", "Arvioi työkykyä");
  }

  @Test
  void theMeetingIsHeldOnItsDayAlsoWithoutAProposal() {
    WorkAbilityAnswers.invite(story);
    as("team").complete("propose-role", Map.of("proposal", "Sanomme ajoissa"));
    story.until("2026-01-26");

    assertThat(story.openTasks()).containsExactly("hold-meeting");
    assertThat(as("hr").shown("hold-meeting").get("workersRole"))
        .as("what was proposed in time is there, the rest is proposed in the meeting")
        .asString()
        .contains("Sanomme ajoissa");
    assertThat(story.ends("work-ability-actor"))
        .containsOnly("role-proposed", "proposed-in-meeting");
    as("hr").complete("hold-meeting", WorkAbilityAnswers.roles());
    assertThat(story.openTasks())
        .containsExactly(
            "commit-to-roles",
            "commit-to-roles",
            "commit-to-roles",
            "commit-to-roles",
            "record-commitment");
  }

  @Test
  void twoUnitsMayComeAndWhereNobodyElseIsThereTheSupervisorAsksTheWorkers() {
    String small = story.addUnit(story.unit() + "-b").code();
    String supervisor = story.addPersonIn(small, "b-" + story.unit(), "supervisor");
    String other = story.addUnit(story.unit() + "-c").code();
    String worker = story.addPersonIn(other, "c-" + story.unit(), "worker");
    WorkAbilityAnswers.begin(story, 1);
    as("top-management").complete("set-goals", WorkAbilityAnswers.goals());
    WorkAbilityAnswers.invite(story, "2026-01-26", small, other);

    assertThat(story.asUser(supervisor).tasks()).containsExactly("propose-role", "propose-role");
    assertThat(story.asUser(worker).tasks()).containsExactly("propose-role");
    assertThat(as("team").tasks()).isEmpty();
  }

  @Test
  void nothingIsAgreedUntilEverybodyCommits() {
    WorkAbilityAnswers.invite(story);
    story.until("2026-01-26");
    as("hr").complete("hold-meeting", WorkAbilityAnswers.roles());
    assertThatThrownBy(() -> as("team").complete("commit-to-roles", Map.of("commits", "not-yet")))
        .as("a no says what must change")
        .isInstanceOf(BadRequestException.class);
    as("team")
        .complete(
            "commit-to-roles", Map.of("commits", "not-yet", "remark", "Aika puheeksi ottamiseen"));
    for (String role : List.of("supervisor", "hr")) {
      as(role).complete("commit-to-roles", Map.of("commits", "yes"));
    }
    as("hr").complete("record-commitment", Map.of("commits", "yes"));
    assertThat(story.openTasks()).containsExactly("commit-to-roles");
    as("management").complete("commit-to-roles", Map.of("commits", "yes"));

    assertThat(story.openTasks()).as("back to the meeting").containsExactly("hold-meeting");
    assertThat(as("hr").shown("hold-meeting").get("workersRemark"))
        .asString()
        .contains("Aika puheeksi ottamiseen");
    as("hr").complete("hold-meeting", WorkAbilityAnswers.roles());
    WorkAbilityAnswers.commit(story);
    assertThat(story.ends("work-ability-agreement")).containsExactly("roles-agreed");
  }

  /** C66: work ability is not outsourced. */
  @ParameterizedTest
  @CsvSource({"occupationalHealthOwner,", "occupationalHealthOwner,occupational-health"})
  void nothingIsOnlyAnOutsideProvidersToDo(String field, String value) {
    WorkAbilityAnswers.invite(story);
    story.until("2026-01-26");
    Map<String, Object> roles = WorkAbilityAnswers.roles();
    roles.put(field, value == null ? "" : value);

    assertThatThrownBy(() -> as("hr").complete("hold-meeting", roles))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Kuka meiltä vastaa yhteistyöstä työterveyshuollon kanssa?");
    assertThat(story.openTasks()).containsExactly("hold-meeting");
  }

  @Test
  void whatIsBoughtHasAnOwnerOfTheOrganisationToo() {
    WorkAbilityAnswers.invite(story);
    story.until("2026-01-26");
    Map<String, Object> roles = WorkAbilityAnswers.roles();
    roles.put("boughtServices", "Työnohjaus");

    assertThatThrownBy(() -> as("hr").complete("hold-meeting", roles))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Kuka meiltä vastaa siitä?");
    roles.put("boughtOwner", "supervisors");
    as("hr").complete("hold-meeting", roles);
  }

  @Test
  void aModelThatWorksOnPaperOnlyGetsAStepAndOneThatWorksIsShared() {
    practice();
    Map<String, Object> models =
        new HashMap<>(
            Map.of(
                "model1_name", "Varhainen tuki",
                "model1_works", "no",
                "model2_name", "Työhön paluu",
                "model2_works", "yes",
                "shareText", "Paluusta sovitaan ennen paluuta",
                "shareUnits", Story.chosen(story.unit())));
    assertThatThrownBy(() -> as("hr").complete("assess-models", models))
        .as("a model on paper is not left there")
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("1. malli: mitä tehdään, jotta se toimii?");
    models.put("step1_text", "Kokeillaan keskustelurunkoa");
    models.put("step1_owner", "hr");
    models.put("step1_due", "2026-03-02");
    as("hr").complete("assess-models", models);

    assertThat(as("hr").tasks()).containsExactlyInAnyOrder("do-step", "list-indicators");
    assertThat(as("supervisor").tasks()).containsExactly("read-practice");
    assertThat(as("supervisor").shown("read-practice"))
        .containsEntry("practiceText", "Paluusta sovitaan ennen paluuta");
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicator1_owner", "indicator1_basis"})
  void anIndicatorHasAnOwnerAndALegalBasis(String forgotten) {
    practice();
    as("hr")
        .complete("assess-models", Map.of("model1_name", "Varhainen tuki", "model1_works", "yes"));
    Map<String, Object> indicator = WorkAbilityAnswers.indicator();
    indicator.put(forgotten, "");
    assertThatThrownBy(() -> as("hr").complete("list-indicators", indicator))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void anIndicatorWithoutAUseIsNotTakenAndManagementMayGiveTheListBack() {
    practice();
    as("hr")
        .complete("assess-models", Map.of("model1_name", "Varhainen tuki", "model1_works", "yes"));
    as("hr").complete("list-indicators", WorkAbilityAnswers.indicator());
    assertThatThrownBy(
            () ->
                as("management").complete("decide-indicators", Map.of("indicatorDecision", "take")))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Mihin päätökseen 1. mittaria käytetään?");
    as("management")
        .complete(
            "decide-indicators", Map.of("indicatorDecision", "back", "backReason", "Liian vähän"));

    assertThat(as("hr").shown("list-indicators"))
        .containsEntry("backReason", "Liian vähän")
        .containsEntry("indicator1_name", "Varhaisen tuen keskustelut");
    as("hr").complete("list-indicators", WorkAbilityAnswers.indicator());
    as("management").complete("decide-indicators", WorkAbilityAnswers.use());
    assertThat(story.ends("work-ability-practice")).containsExactly("indicators-in-use");
  }

  /** Figures are sums of groups: nobody's own figure can be written. */
  @Test
  void aFigureIsNeverAboutAPersonOrAFewOfThem() {
    figures();
    for (Object group : new Object[] {1, 4, -40, 4.9, "Maija"}) {
      Map<String, Object> values = WorkAbilityAnswers.figures();
      values.put("figure1_group", group);
      refused(values, "1. mittari: montako ihmistä luku koskee?");
    }
    Map<String, Object> withoutGroup = WorkAbilityAnswers.figures();
    withoutGroup.remove("figure1_group");
    refused(withoutGroup, "1. mittari: luku yhteensä");
    Map<String, Object> aName = WorkAbilityAnswers.figures();
    aName.put("figure1_sum", "Maija 4 päivää");
    refused(aName, "1. mittari: luku yhteensä");
    Map<String, Object> unknown = WorkAbilityAnswers.figures();
    unknown.put("figure1_person", "Maija");
    refused(unknown, "figure1_person");
    Map<String, Object> notAgreed = WorkAbilityAnswers.figures();
    notAgreed.put("figure2_group", 40);
    refused(notAgreed, "2. mittari");
    Map<String, Object> five = WorkAbilityAnswers.figures();
    five.put("figure1_group", 5);
    as("hr").complete("enter-figures", five);
  }

  @Test
  void everyQuarterAsksWhichDecisionTheFiguresLedTo() {
    figures();
    as("hr").complete("enter-figures", WorkAbilityAnswers.figures());
    assertThat(as("management").shown("decide-on-figures"))
        .containsEntry("indicator1_use", "Missä yksikössä tuki kasvaa")
        .containsEntry("figure1_sum", 12);
    for (String led : List.of("decision", "talk", "none")) {
      assertThatThrownBy(() -> as("management").complete("decide-on-figures", Map.of("ledTo", led)))
          .isInstanceOf(BadRequestException.class);
    }
    Map<String, Object> decision =
        Map.of(
            "ledTo", "decision",
            "decisionText", "Lisää aikaa keskusteluihin",
            "step1_text", "Varataan tunti viikossa",
            "step1_owner", "management",
            "step1_due", story.today().plusDays(30).toString());
    as("management").complete("decide-on-figures", decision);
    assertThat(as("management").tasks()).containsExactly("do-step");
    assertThat(as("management").shown("do-step")).containsEntry("source", "work-ability-figures");

    figures();
    as("hr").complete("enter-figures", WorkAbilityAnswers.figures());
    assertThat(as("management").shown("decide-on-figures").get("lastRound"))
        .asString()
        .contains("Lisää aikaa keskusteluihin", "Varataan tunti viikossa");
  }

  @Test
  void aWorkshopMayMoveAndEndsInSteps() {
    WorkAbilityAnswers.invite(story);
    WorkAbilityAnswers.agreeOnRoles(story);
    WorkAbilityAnswers.putIntoPractice(story);
    planWorkshop("2026-02-10");
    story.until("2026-02-09");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-02-10");
    as("facilitator")
        .complete(
            "record-workshop", Map.of("workshopHeld", "moved", "newWorkshopDate", "2026-02-24"));
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-02-24");
    as("hr")
        .complete(
            "record-workshop",
            Map.of(
                "workshopHeld", "held",
                "workshopNotes", "Runko keskusteluun",
                "step1_text", "Kokeillaan runkoa",
                "step1_owner", "coordinator",
                "step1_due", "2026-03-10"));
    story.settle();

    assertThat(as("coordinator").tasks()).containsExactly("do-step");
    assertThat(as("facilitator").shown("plan-workshop").get("lastRound"))
        .asString()
        .contains("Runko keskusteluun", "Kokeillaan runkoa");
  }

  private void untilWorkshops() {
    story.as("top-management").complete("set-goals", WorkAbilityAnswers.goals());
    WorkAbilityAnswers.invite(story, "2026-01-26", story.unit());
    WorkAbilityAnswers.agreeOnRoles(story);
    WorkAbilityAnswers.putIntoPractice(story);
    as("hr").complete("plan-workshop", Map.of("workshopWanted", "no"));
  }

  private void quarter() {
    story.until(story.today().plusMonths(4).toString());
    as("hr").complete("enter-figures", Map.of("absenceTrend", "same", "costTrend", "unknown"));
    as("management")
        .complete(
            "decide-on-figures", Map.of("ledTo", "none", "noDecisionWhy", "Vaihdamme mittarin"));
  }

  private void holdWorkshop() {
    planWorkshop("2026-02-10");
    story.until("2026-02-10");
    as("facilitator")
        .complete(
            "record-workshop", Map.of("workshopHeld", "held", "workshopNotes", "Runko valmis"));
    story.settle();
  }

  private void planWorkshop(String day) {
    as("hr")
        .complete(
            "plan-workshop",
            Map.of(
                "workshopWanted",
                "yes",
                "workshopThemes",
                Story.chosen("models", "data"),
                "workshopDate",
                day,
                "workshopPeople",
                "Lähiesihenkilöt ja työntekijöitä"));
  }

  /** As after the roles have been agreed on. */
  private void practice() {
    call("work-ability-practice", Map.of("area", story.area()));
  }

  /** As after three months, with one indicator. */
  private void figures() {
    Map<String, Object> agreed = new HashMap<>(Collections.singletonMap("area", story.area()));
    agreed.put("indicator1_name", "Varhaisen tuen keskustelut");
    agreed.put("indicator1_owner", "hr");
    agreed.put("indicator1_use", "Missä yksikössä tuki kasvaa");
    call("work-ability-figures", agreed);
  }

  private void refused(Map<String, Object> values, String field) {
    assertThatThrownBy(() -> as("hr").complete("enter-figures", values))
        .as("%s", values)
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining(field);
    assertThat(story.openTasks()).containsExactly("enter-figures");
  }
}
