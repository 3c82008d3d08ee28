package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose a coaching is: the chosen pair's, and theirs who come in their place. */
class CoachingPairTest extends StoryTest {

  private static final Map<String, Object> SPARRING =
      Map.of("sparringOn", "2026-01-12", "sparringTheme", "leading-change");

  @Autowired IdentityService identity;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  /** A unit whose coaching has been agreed on with a pair, in an area with three coaches. */
  @BeforeEach
  void agreed() {
    roles.vacate(story.unit(), "unit-coach");
    story.addPerson(third(), "coach");
    as("supervisor").start("coaching-cycle", CoachingAnswers.request(story, null));
    CoachingAnswers.agree(story, null);
  }

  @Test
  void theChosenPairHasTheTasksAndNoOtherCoachOfTheArea() {
    assertThat(roles.holders(story.unit(), "unit-coach"))
        .containsExactly(story.user("coach"), second());
    for (String coach : List.of(story.user("coach"), second())) {
      assertThat(story.asUser(coach).tasks())
          .containsExactly("describe-baseline", "hold-sparring", "note-visit");
    }
    assertThat(story.asUser(third()).tasks()).isEmpty();
    assertThatThrownBy(
            () -> story.asUser(third()).submit(story.task("hold-sparring").getId(), SPARRING))
        .isInstanceOf(RestException.class);
    as("coach").complete("hold-sparring", SPARRING);
  }

  @Test
  void whoComesInSomebodysPlaceHasTheTasksAndWhoLeavesHasThemNoMore() {
    String sparring = story.task("hold-sparring").getId();
    as("coach").claim(sparring);
    review(
        Map.of(
            "pairChange", "replaced",
            "leavingCoach", story.user("coach"),
            "newCoach", third()));

    assertThat(as("coach").tasks()).isEmpty();
    assertThatThrownBy(() -> as("coach").submit(sparring, SPARRING))
        .as("not even what the coach had taken up")
        .isInstanceOf(RestException.class);
    assertThat(as("supervisor").tasks()).contains("read-change");
    as("supervisor").complete("read-change", Map.of());
    story.asUser(third()).complete("hold-sparring", SPARRING);
    assertThat(story.ends("coaching-pair")).containsExactly("pair-changed");
    assertThat(roles.holders(story.unit(), "unit-coach")).containsExactly(second(), third());
  }

  @Test
  void aCoachMayJoinAndLeave() {
    review(Map.of("pairChange", "joins", "newCoach", third()));
    assertThat(story.asUser(third()).tasks()).contains("note-visit");
    assertThat(as("coach").tasks()).contains("note-visit");
    review(Map.of("pairChange", "leaves", "leavingCoach", third()));
    assertThat(story.asUser(third()).tasks()).isEmpty();
  }

  @Test
  void onlyACoachOfTheAreaComesInSomebodysPlace() {
    assertThatThrownBy(
            () -> review(Map.of("pairChange", "joins", "newCoach", story.user("coordinator"))))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void theCoachLeadSeesThatThereAreTasksAndNothingOfThem() {
    as("coach-lead").start("coaching-pair", Map.of("unit", story.unit()));
    var rows = (SpinJsonNode) tasks.getVariable(story.task("review-pair").getId(), "openTasks");
    assertThat(rows.elements().stream().map(row -> row.prop("task").stringValue()))
        .containsExactlyInAnyOrder(
            "Kuvaa yksikön lähtötilanne", "Keskustelkaa kahden kesken", "Kirjaa käynti yksikössä");
    assertThatThrownBy(() -> as("coach-lead").submit(story.task("hold-sparring").getId(), SPARRING))
        .isInstanceOf(RestException.class);
    as("coach-lead").complete("review-pair", Map.of("pairChange", "none"));
    assertThat(story.ends("coaching-pair")).containsExactly("pair-stays");
  }

  @Test
  void whenTheCoachingEndsThePairIsNoLongerTheUnits() {
    roles.grant(story.unit(), "unit-coach", story.user("unit-coach"));
    CoachingAnswers.begin(story);
    CoachingAnswers.tryChange(story, "2026-03-02", "adopt", "no");
    assertThat(roles.hold(story.unit(), "unit-coach")).isTrue();
    as("team").complete("closing-evaluation", CoachingAnswers.closing());

    assertThat(story.ends("coaching-support")).containsExactly("support-over");
    assertThat(roles.hold(story.unit(), "unit-coach")).isFalse();
    assertThat(roles.holders(story.area(), "coach")).hasSize(3);
  }

  @Test
  void thePairOfACoachingThatRanBeforeUnitsHadTheirOwnCoachesIsTheUnitsAfterTheUpgrade()
      throws IOException {
    roles.vacate(story.unit(), "unit-coach");
    String group = story.unit() + ".unit-coach";
    identity.deleteTenantGroupMembership(story.organisation(), group);
    identity.deleteGroup(group);

    migrate();

    assertThat(roles.holders(story.unit(), "unit-coach"))
        .containsExactly(story.user("coach"), second());
    assertThat(identity.createTenantQuery().groupMember(group).singleResult().getId())
        .isEqualTo(story.organisation());
  }

  @Test
  void aPairWhoseCoachingHasEndedGetsNothingWithTheUpgrade() throws IOException {
    roles.grant(story.unit(), "unit-coach", story.user("unit-coach"));
    CoachingAnswers.begin(story);
    CoachingAnswers.tryChange(story, "2026-03-02", "adopt", "no");
    as("team").complete("closing-evaluation", CoachingAnswers.closing());
    assertThat(story.open("coaching-cycle")).isNotEmpty();

    migrate();

    assertThat(roles.hold(story.unit(), "unit-coach")).isFalse();
  }

  private void migrate() throws IOException {
    String script =
        Files.readString(
            Path.of("src/main/resources/db/migration/V10_1__pairs_of_running_coachings.sql"));
    transactions.executeWithoutResult(
        transaction -> {
          for (String statement : script.split(";")) {
            if (!statement.isBlank()) {
              jdbc.sql(statement).update();
            }
          }
        });
  }

  private void review(Map<String, Object> change) {
    as("coach-lead").start("coaching-pair", Map.of("unit", story.unit()));
    as("coach-lead").complete("review-pair", change);
  }

  private String second() {
    return "coach-social-" + story.unit();
  }

  private String third() {
    return "coach-third-" + story.unit();
  }
}
