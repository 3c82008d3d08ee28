package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.AtOnce;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code person-welcome}, and who cannot be welcomed. */
class PersonWelcomeTest extends StoryTest {

  private static final String PROCESS = "person-welcome";

  @Autowired IdentityService identity;

  @Test
  void aNewPersonHasAnAccountInTheOrganisationAndRolesInTheUnit() {
    String person = welcome(Map.of("newEmail", "aino@example.fi"));

    assertThat(person).startsWith("aino-katriina.maki-");
    User user = user(person);
    assertThat(user.getFirstName()).isEqualTo("Aino-Katriina");
    assertThat(user.getEmail()).isEqualTo("aino@example.fi");
    assertThat(user.getPassword()).isNull();
    assertThat(identity.getUserInfo(person, "juurru.language")).isEqualTo("sv");
    assertThat(identity.createTenantQuery().userMember(person).singleResult().getId())
        .isEqualTo(story.organisation());
    assertThat(roles.holders(story.unit(), "worker")).contains(person);
    assertThat(roles.holders(story.unit(), "change-agent")).contains(person);
    assertThat(roles.holders(story.unit(), "supervisor")).doesNotContain(person);
  }

  @Test
  void aCodeIsHandedOverUntilThePersonHasBegun() {
    String person = welcome(Map.of());
    handOver("yes");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-01-19");
    assertThat(story.openTasks()).containsExactly("hand-over-code");

    handOver("yes");
    begin(person);
    story.until("2026-01-26");
    assertThat(story.ends(PROCESS)).containsExactly("person-in");
  }

  @Test
  void whoDoesNotComeHasNoAccount() {
    String person = welcome(Map.of());
    handOver("no");

    assertThat(user(person)).isNull();
    assertThat(roles.holders(story.unit(), "worker")).doesNotContain(person);
    assertThat(story.ends(PROCESS)).containsExactly("not-coming");
  }

  @Test
  void whoHasBegunOrHasTasksIsNotTurnedAway() {
    String person = welcome(Map.of());
    String task = story.task("hand-over-code").getId();
    tasks.addCandidateUser(task, person);
    assertThatThrownBy(() -> handOver("no")).hasMessageContaining("Henkilöllä on jo tehtäviä");
    tasks.deleteCandidateUser(task, person);
    begin(person);
    assertThatThrownBy(() -> handOver("no"))
        .hasMessageContaining("Henkilö on jo ottanut tunnuksen käyttöön");
    assertThat(user(person)).isNotNull();
  }

  @Test
  void anIdThatSomebodyHasIsRefusedByItsFieldAndTellsNothingOfWhoseItIs() {
    for (String taken : List.of(story.user("worker"), "harjula-worker", "admin")) {
      assertThatThrownBy(() -> welcome(Map.of("newUserId", taken)))
          .hasMessageContaining("Käyttäjätunnus: tunnus on käytössä tai on ollut jollakin toisella")
          .hasMessageNotContaining("Harjula");
    }
    assertThatThrownBy(() -> welcome(Map.of("newUserId", "Aino Mäki")))
        .hasMessageContaining("Käyttäjätunnus: käytä pieniä kirjaimia");
    assertThat(story.open(PROCESS)).isEmpty();
  }

  @Test
  void ofTwoPeopleWhoAreGivenOneIdAtOnceOneGetsIt() {
    String id = "aino-" + story.id();
    Callable<String> deed =
        () -> {
          try {
            start(Map.of("newUserId", id));
            return "welcome";
          } catch (RuntimeException e) {
            return e.getMessage();
          }
        };
    assertThat(AtOnce.call(List.of(deed, deed)))
        .contains("welcome")
        .anySatisfy(refusal -> assertThat(refusal).contains("Valitse toinen tunnus."));
    assertThat(story.open(PROCESS)).hasSize(1);
  }

  @Test
  void twoPeopleOfOneNameAtOnceHaveTwoIds() {
    Callable<String> deed =
        () -> {
          start(Map.of());
          return "welcome";
        };
    AtOnce.call(List.of(deed, deed));
    assertThat(
            story.open(PROCESS).stream()
                .map(each -> runtime.getVariable(each.getId(), "newPerson"))
                .distinct())
        .hasSize(2);
  }

  private String welcome(Map<String, Object> more) {
    start(more);
    return (String) story.latest("newPerson");
  }

  private void start(Map<String, Object> more) {
    Map<String, Object> values =
        new HashMap<>(
            Map.of(
                "unit",
                story.unit(),
                "newFirstName",
                "Aino-Katriina",
                "newLastName",
                " Mäki " + story.id(),
                "newRoles",
                Story.chosen("worker", "change-agent"),
                "newLanguage",
                "sv"));
    values.putAll(more);
    as("coordinator").start(PROCESS, values);
  }

  private void handOver(String comes) {
    as("coordinator").complete("hand-over-code", Map.of("newcomerComes", comes));
  }

  private void begin(String person) {
    User user = user(person);
    user.setPassword("Uusi-2026-sana");
    identity.saveUser(user);
  }

  private User user(String person) {
    return identity.createUserQuery().userId(person).singleResult();
  }
}
