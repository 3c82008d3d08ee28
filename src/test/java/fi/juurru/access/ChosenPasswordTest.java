package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.AtOnce;
import fi.juurru.JuurruTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever was given a code chooses a password with it, once; and nobody else. */
@JuurruTest
class ChosenPasswordTest {

  private static final String INVITATIONS = "/camunda/api/juurru/invitations";
  private static final String NEW = "Toinen-2027-sana";

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired JdbcTemplate database;

  private Caller coordinator;
  private String person;

  @BeforeEach
  void aNewcomer() {
    coordinator = Api.WEB_APPLICATION.caller(port, "coordinator");
    person = Newcomer.joins(identity, "metsola.worker");
  }

  @AfterEach
  void today() {
    ClockUtil.reset();
  }

  @Test
  void aCodeGivesANewPasswordOnceAndEndsTheSessionsOfTheOldOne() {
    Caller before = Api.WEB_APPLICATION.caller(port, person, Newcomer.PASSWORD);
    String code = invite();
    assertThat(choose(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), NEW))
        .isEqualTo(200);

    assertThat(before.get("/task").statusCode()).isEqualTo(401);
    assertThat(Api.WEB_APPLICATION.caller(port, person, NEW).get("/task").statusCode())
        .isEqualTo(200);
    assertThat(choose(code, "Kolmas-2028-sana")).as("used").isEqualTo(404);
  }

  @Test
  void aNewCodeMakesTheOldOneVoidAndSoDoesANewPassword() {
    String first = invite();
    String second = invite();
    assertThat(choose(first, NEW)).isEqualTo(404);

    var user = identity.createUserQuery().userId(person).singleResult();
    user.setPassword(NEW);
    identity.saveUser(user);
    assertThat(choose(second, "Kolmas-2028-sana")).isEqualTo(404);
  }

  @Test
  void aCodeWorksForAWeek() {
    String code = invite();
    later(Duration.ofDays(7));
    assertThat(choose(code, NEW)).isEqualTo(404);
    ClockUtil.reset();
    assertThat(choose(invite(), NEW)).isEqualTo(200);
  }

  @Test
  void aCodeThatTwoUseAtOnceWorksForOne() {
    String code = invite();
    Callable<Integer> deed = () -> choose(code, NEW);
    assertThat(AtOnce.call(Collections.nCopies(4, deed))).containsOnlyOnce(200);
  }

  @Test
  void aWeakPasswordIsRefusedInWordsAndTheCodeStillWorks() {
    String code = invite();
    var refused = answer(code, "lyhyt");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Salasanassa pitää olla vähintään 10 merkkiä.");
    assertThat(answer(code, "Aa1!" + person).body()).contains("ei saa olla omaa nimeä");
    assertThat(answer(code, "").statusCode()).isEqualTo(400);
    assertThat(choose(code, NEW)).isEqualTo(200);
  }

  @Test
  void whoTriesCodesThatDoNotWorkMustWait() {
    assertThat(choose("ABCDE-FGHJK", NEW)).isEqualTo(404);
    var refused = answer("ABCDE-FGHJK", NEW);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(choose(invite(), NEW)).as("another, which is right").isEqualTo(200);
  }

  @Test
  void aCodeStandsNowhere() {
    String code = invite();
    String plain = code.replace("-", "");
    String row =
        database.queryForObject(
            "select encode(hash, 'escape') || c::text from password_code c where person = ?",
            String.class,
            person);
    assertThat(row).doesNotContain(code, plain).contains("coordinator");
  }

  @Test
  void codesAreMadeByCoordinatorsForThoseWithRolesOfWorkInTheirOrganisation() {
    assertThat(Caller.json(coordinator.absolute("GET", INVITATIONS, null)).findValuesAsText("id"))
        .contains(person, "worker", "supervisor")
        .doesNotContain("coordinator", "management", "admin", "harjula-worker", "modeller");
    for (String other :
        List.of("coordinator", "top-management", "admin", "harjula-worker", "modeller", "no-one")) {
      assertThat(invite(coordinator, other)).as(other).isEqualTo(404);
    }
    assertThat(invite(Api.WEB_APPLICATION.caller(port, "harjula-coordinator"), person))
        .isEqualTo(404);
    assertThat(invite(Api.WEB_APPLICATION.caller(port, "supervisor"), person)).isEqualTo(403);
    assertThat(invite(Caller.nobody(port), person)).isIn(401, 403);
    identity.createMembership(person, "kuusiranta-sisamaa.management");
    assertThat(invite(coordinator, person)).as("decides over others now").isEqualTo(404);
  }

  private static int invite(Caller asker, String person) {
    return asker.absolute("POST", INVITATIONS + "/" + person, "{}").statusCode();
  }

  private String invite() {
    return Caller.json(coordinator.absolute("POST", INVITATIONS + "/" + person, "{}"))
        .path("code")
        .asText();
  }

  private int choose(String code, String password) {
    return answer(code, password).statusCode();
  }

  private java.net.http.HttpResponse<String> answer(String code, String password) {
    Caller nobody = Caller.nobody(port);
    nobody.absolute("GET", "/camunda/app/tasklist/default/", null);
    return nobody.absolute(
        "POST",
        "/camunda/api/juurru/password",
        "{\"code\": \"%s\", \"password\": \"%s\"}".formatted(code, password));
  }

  private static void later(Duration passed) {
    ClockUtil.offset(passed.toMillis());
  }
}
