package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every way through {@code service-integration-design} and its two days: who comes, and what is
 * agreed together or not.
 */
class ServiceIntegrationDesignTest extends SharedDesignTest {

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
    addSchool(0);
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
}
