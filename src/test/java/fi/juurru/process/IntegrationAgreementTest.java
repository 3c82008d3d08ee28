package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way through {@code integration-agreement} and {@code integration-follow-up}: a county and a
 * municipality agree, each decides its own part, and they look later how it lives.
 */
class IntegrationAgreementTest extends SharedDesignTest {

  @Autowired private HistoryService history;

  @Test
  void twoOrganisationsShapeTheirServicesAndEachDecidesItsOwn() {
    untilSecondDayWithPartner();
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
  void aStepThatNeedsADecisionIsFollowedOnlyWhenItIsDecided() {
    untilSecondDay();
    secondDayIsHeld("yes");
    assertThat(steps()).hasSize(5).doesNotContain("Palkataan palveluohjaaja");
    rolesAreSigned();
    as("decider")
        .complete("decide-own", Map.of("ownDecision", "no", "ownDecisionReason", "Ei rahaa"));
    settle();

    assertThat(steps()).as("declined").hasSize(5).doesNotContain("Palkataan palveluohjaaja");
    story.until("2026-04-20");
    assertThat(shown("check-network").get("decisionRows").toString())
        .contains("Palkataan palveluohjaaja")
        .doesNotContain("Soitetaan yhdessä");
    assertThat(shown("check-network")).containsEntry("ownDecision", "no");
  }

  @Test
  void aBigMatterIsWeighedFirstAndItsDeciderStillDecides() {
    weighBigMatter();
    assertThat(as("facilitator").shown("write-options"))
        .containsEntry("question", "Mistä rahoitus pysyvästi?")
        .containsEntry("whyNow", "Yksi ihminen, yksi suunnitelma");
    DecisionAnswers.decide(story, "decider", DecisionAnswers.decision("2"));

    assertThat(as("decider").shown("decide-own"))
        .containsEntry("weighedResult", "chosen")
        .containsEntry("weighedOption", "Vaihtoehto 2")
        .containsEntry("weighedReason", "Hyödyttää asiakkaita eniten")
        .containsEntry("weighOptions", null);
    decidePartly();
    assertThat(steps()).contains("Palkataan palveluohjaaja");
    assertThat(story.ends("integration-agreement")).containsExactly("agreed");
  }

  @Test
  void whoDecidesNeedNotWaitForWhatIsWeighed() {
    weighBigMatter();
    assertThat(steps()).as("nothing is decided yet").doesNotContain("Palkataan palveluohjaaja");
    decidePartly();
    assertThat(story.ends("integration-agreement")).containsExactly("agreed");
    DecisionAnswers.decide(story, "decider", DecisionAnswers.decision("none"));

    assertThat(as("decider").tasks()).as("asked nothing more").isEmpty();
    assertThat(as("worker").tasks()).as("the decision goes on").contains("read-decision");
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
    untilSecondDayWithPartner();
    secondDayIsHeld("no");
    rolesAreSigned();
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
    as("decider").complete("decide-own", Map.of("ownDecision", "yes", "ownDecisionNumber", "12 §"));
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

  private void weighBigMatter() {
    untilSecondDay();
    secondDayIsHeld("yes");
    rolesAreSigned();
    as("decider")
        .complete(
            "decide-own",
            Map.of("weighOptions", true, "weighQuestion", "Mistä rahoitus pysyvästi?"));
    settle();
    assertThat(as("decider").tasks()).as("the task comes back at once").contains("decide-own");
  }

  private void decidePartly() {
    as("decider")
        .complete(
            "decide-own",
            Map.of(
                "ownDecision", "partly",
                "ownDecisionNumber", "12 §",
                "ownDecisionReason", "Virka ensi vuonna"));
    settle();
  }

  /** Without a partner: management signs what was agreed on the second day. */
  private void rolesAreSigned() {
    as("facilitator").complete("agree-roles", role("Sosiaalityö", "Vastuuhenkilö"));
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    settle();
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
}
