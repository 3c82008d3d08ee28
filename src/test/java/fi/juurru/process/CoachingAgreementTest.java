package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through {@code coaching-agreement}. */
class CoachingAgreementTest extends StoryTest {

  @Test
  void theTableProposesWhatThePairShouldKnow() {
    begin();
    assertThat(story.latest("healthCompetence")).isEqualTo("elderly-services");
    assertThat(story.latest("socialCompetence")).isEqualTo("social-guidance");
  }

  @ParameterizedTest
  @CsvSource({
    "health-centre, cooperation, chronic-diseases, social-work",
    "health-centre, supervisor-work, supervisor-work, social-work",
    "school, chronic-diseases, chronic-diseases, social-guidance",
    "family-services, elderly-services, elderly-services, social-guidance",
    "elderly-services, client-view, elderly-services, social-guidance",
    "mental-health, other, mental-health, social-work",
    "social-services, other, primary-care, social-work",
    "family-services, cooperation, primary-care, social-guidance",
    "school, cooperation, mental-health, social-guidance",
    ", , primary-care, social-work"
  })
  void everyUnitGetsAProposalOfBothFields(
      String unitType, String theme, String health, String social) throws IOException {
    Map<String, Object> given = new HashMap<>();
    given.put("unitType", unitType);
    given.put("coachingTheme", theme);

    assertThat(DecisionTablesTest.decide("coach-match", given).getEntryMap())
        .isEqualTo(Map.of("healthCompetence", health, "socialCompetence", social));
  }

  @Test
  void aPairCoversBothHealthAndSocialCare() {
    begin();
    String second = story.addPersonIn(story.area(), "coach-two-" + story.unit(), "coach");
    String first = story.user("coach");
    for (var refused :
        new Map[] {
          CoachingAnswers.pair(first, "health", second, "health"),
          CoachingAnswers.pair(first, "social", second, "social"),
          CoachingAnswers.pair(first, "health", first, "social")
        }) {
      as("coach-lead").complete("assign-pair", refused);
      assertThat(story.openTasks()).containsExactly("assign-pair");
    }
    as("coach-lead")
        .complete("assign-pair", CoachingAnswers.pair(first, "social", second, "health"));
    as("coach").complete("make-agreement", CoachingAnswers.agreement("2027-06-30"));

    assertThat(story.ends("coaching-agreement")).containsExactly("agreed");
    assertThat(story.open("coaching-support")).hasSize(1);
    assertThat(story.open("coaching-continuity")).hasSize(1);
  }

  @Test
  void theUsualRhythmNeedsNoAnswer() {
    begin();
    String second = story.addPersonIn(story.area(), "coach-two-" + story.unit(), "coach");
    as("coach-lead")
        .complete(
            "assign-pair", CoachingAnswers.pair(story.user("coach"), "health", second, "social"));
    as("supervisor")
        .complete(
            "make-agreement",
            Map.of(
                "coachRole",
                "Kulkevat rinnalla",
                "agreedTime",
                "Tiistaisin",
                "coachSupervisor",
                "Palvelupäällikkö"));

    assertThat(story.latest("sharedTimeLimit")).isEqualTo(15L);
    assertThat(story.latest("expertLeadDays")).isEqualTo(10L);
    assertThat(
            runtime.getVariable(story.open("coaching-support").get(0).getId(), "coachSupervisor"))
        .isEqualTo("Palvelupäällikkö");
  }

  @Test
  void whereThereIsNoPairTheUnitReadsWhy() {
    begin();
    as("coach-lead")
        .complete("assign-pair", Map.of("coachingStarts", "not-now", "answerReason", "Ei vapaata"));
    as("supervisor").complete("read-answer", Map.of());

    assertThat(story.ends("coaching-agreement")).containsExactly("not-now");
    assertThat(story.open("coaching-support")).isEmpty();
  }

  private void begin() {
    call(
        "coaching-agreement",
        Map.of(
            "unit", story.unit(),
            "unitType", "elderly-services",
            "coachingTheme", "cooperation",
            "reason", "Syy"));
  }
}
