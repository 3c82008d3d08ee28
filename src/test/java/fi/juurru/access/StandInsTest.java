package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.AtOnce;
import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While a role of a unit has no holder, others see its tasks, and only as long. */
class StandInsTest extends StoryTest {

  private static final String STEP = "do-step";
  private static final Map<String, Object> DONE = Map.of("outcome", "done");

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired StandInsStart start;

  @Override
  protected String firstDay() {
    return Story.day();
  }

  @BeforeEach
  void aStepIsOpen() {
    agree();
  }

  @ParameterizedTest
  @EnumSource
  void whenTheLastSupervisorLeavesTheCoordinatorHasTheTaskAtOnce(Api api) {
    Caller coordinator = caller(api, story.user("coordinator"));
    int before = own(coordinator);
    as("supervisor").claim(story.task(STEP).getId());

    as("coordinator").start("role-handover", leaves());

    assertThat(own(coordinator)).as("with the successor to be named").isEqualTo(before + 2);
    assertThat(as("coordinator").tasks()).contains(STEP);
    as("coordinator").complete(STEP, DONE);
    assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-done");
  }

  @ParameterizedTest
  @EnumSource
  void alsoWhenTheAdministratorEndsTheMembership(Api api) {
    Caller admin = api.caller(port, "admin");
    assertThat(
            admin
                .delete("/group/" + supervisors() + "/members/" + story.user("supervisor"))
                .statusCode())
        .isEqualTo(204);

    assertThat(as("coordinator").tasks()).containsExactly(STEP);
  }

  @Test
  void alsoWhenTheAccountEnds() {
    identity.deleteUser(story.user("supervisor"));

    assertThat(as("coordinator").tasks()).containsExactly(STEP);
  }

  @Test
  void whatComesLaterIsSeenToo() {
    leave();
    agree();

    assertThat(as("coordinator").tasks()).containsExactly(STEP, STEP);
    assertThat(as("management").tasks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whoIsNamedHasItAndTheCoordinatorNoLonger(Api api) {
    leave();
    String task = story.task(STEP).getId();
    Caller coordinator = caller(api, story.user("coordinator"));
    int before = own(coordinator);
    as("coordinator").claim(task);

    roles.grant(story.unit(), "supervisor", story.user("team"));

    assertThat(own(coordinator)).isEqualTo(before - 1);
    assertThat(as("coordinator").tasks()).isEmpty();
    assertThat(as("team").tasks()).as("given back").containsExactly(STEP);
    assertThat(complete(coordinator, task)).isEqualTo(403);
    agree();
    assertThat(as("coordinator").tasks()).isEmpty();
    as("team").complete(STEP, DONE);
  }

  @Test
  void aCoordinatorWhoIsNamedKeepsWhatHasBeenTakenUp() {
    leave();
    as("coordinator").claim(story.task(STEP).getId());

    roles.grant(story.unit(), "supervisor", story.user("coordinator"));

    assertThat(story.task(STEP).getAssignee()).isEqualTo(story.user("coordinator"));
  }

  @Test
  void whoIsMarkedAsADeputyStandsInFirst() {
    identity.createMembership(story.user("team"), supervisors() + ".deputy");
    leave();
    assertThat(as("team").tasks()).containsExactly(STEP);
    assertThat(as("coordinator").tasks()).isEmpty();

    identity.deleteMembership(story.user("team"), supervisors() + ".deputy");
    assertThat(as("team").tasks()).isEmpty();
    assertThat(as("coordinator").tasks()).containsExactly(STEP);
  }

  @Test
  void whoChangesPlacesInOneGoLeavesNothingToOthers() {
    as("supervisor").claim(story.task(STEP).getId());
    as("coordinator").start("role-handover", leaves());
    as("coordinator")
        .complete(
            "name-successor", Map.of("successorFound", "yes", "successor", story.user("team")));

    assertThat(as("coordinator").tasks()).doesNotContain(STEP);
    assertThat(as("team").tasks()).containsExactly(STEP);
  }

  @ParameterizedTest
  @EnumSource
  void nobodyElseSeesIt(Api api) {
    String otherArea = story.addNamesake().area();
    String other = story.addPersonIn(otherArea, "coordinator-b-" + story.id(), "coordinator");
    leave();
    String task = story.task(STEP).getId();

    assertThat(own(caller(api, other))).isZero();
    assertThat(complete(caller(api, other), task)).isEqualTo(403);
    assertThat(complete(caller(api, story.user("worker")), task)).isEqualTo(403);
    Caller elsewhere = api.caller(port, "coordinator");
    assertThat(elsewhere.read("/task").findValuesAsText("id")).doesNotContain(task);
    assertThat(complete(elsewhere, task)).isEqualTo(404);
  }

  @Test
  void whatIsConfidentialStaysWithThoseWhoTakePart() {
    as("supervisor").start("coaching-conflict", Map.of("unit", story.unit()));
    String task = story.task("agree-handling").getId();
    leave();

    assertThat(as("coordinator").tasks()).containsExactly(STEP);
    assertThat(tasks.getIdentityLinksForTask(task))
        .extracting("groupId")
        .doesNotContain(story.area() + ".coordinator");
  }

  @Test
  void whatWasOpenBeforeAnUpgradeIsFoundAtTheStart() {
    leave();
    String task = story.task(STEP).getId();
    tasks.deleteGroupIdentityLink(task, story.area() + ".coordinator", "stand-in");
    tasks.deleteCandidateGroup(task, story.area() + ".coordinator");
    assertThat(as("coordinator").tasks()).isEmpty();

    start.run();

    assertThat(as("coordinator").tasks()).containsExactly(STEP);
  }

  /** Whoever is first: the task is made while the last one leaves. */
  @Test
  void noTaskIsLeftWithoutAReaderWhenTheLastOneLeavesAtTheSameMoment() {
    for (int race = 0; race < 25; race++) {
      roles.grant(story.unit(), "supervisor", story.user("supervisor"));
      AtOnce.run(Stream.of(this::agree, this::leave));

      assertThat(as("coordinator").tasks()).hasSize(race + 2);
    }
  }

  private void agree() {
    send(
        "agreed-step-follow-up",
        here(
            "step", "Varataan tiistaiaamut",
            "ownerRole", "supervisor",
            "stepDue", story.today().plusWeeks(3).toString(),
            "source", "supervisor-check-in"));
  }

  private void leave() {
    roles.leave(story.unit(), "supervisor", story.user("supervisor"));
  }

  private Map<String, Object> leaves() {
    return Map.of(
        "unit",
        story.unit(),
        "change",
        "leaves",
        "role",
        "supervisor",
        "person",
        story.user("supervisor"));
  }

  private String supervisors() {
    return story.unit() + ".supervisor";
  }

  /** How many tasks Tasklist counts in the person's own filter, which lists as many. */
  private static int own(Caller person) {
    String filter =
        StreamSupport.stream(person.read("/filter?resourceType=Task").spliterator(), false)
            .filter(each -> each.get("name").asText().equals("Omat tehtäväni"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asText();
    int count = person.read("/filter/" + filter + "/count").get("count").asInt();
    assertThat(person.read("/filter/" + filter + "/list")).hasSize(count);
    return count;
  }

  private static int complete(Caller person, String task) {
    return person
        .post(
            "/task/" + task + "/submit-form",
            "{\"variables\": {\"outcome\": {\"value\": \"done\"}}}")
        .statusCode();
  }

  private Caller caller(Api api, String user) {
    var person = identity.createUserQuery().userId(user).singleResult();
    person.setPassword(user);
    boolean skipPasswordPolicy = true;
    ((IdentityServiceImpl) identity).saveUser(person, skipPasswordPolicy);
    return api.caller(port, user);
  }
}
