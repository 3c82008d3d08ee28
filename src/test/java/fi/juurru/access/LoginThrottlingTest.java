package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.JuurruTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever guesses passwords waits; the right person gets in, and hears why not yet. */
@JuurruTest
class LoginThrottlingTest {

  private static final int WAIT = 429;

  @LocalServerPort int port;
  @Autowired IdentityService identity;

  private long passed;

  @AfterEach
  void asBefore() {
    ClockUtil.reset();
    RequestContextHolder.resetRequestAttributes();
  }

  @ParameterizedTest
  @EnumSource
  void theRightPasswordTooSoonIsToldToWait(Api api) {
    String user = Newcomer.joins(identity);
    assertThat(logIn(api, user, "wrong", "fi").statusCode()).isEqualTo(401);

    var tooSoon = logIn(api, user, Newcomer.PASSWORD, "fi");
    assertThat(tooSoon.statusCode()).isEqualTo(WAIT);
    int seconds = Integer.parseInt(tooSoon.headers().firstValue("Retry-After").orElseThrow());
    assertThat(seconds).isBetween(1, 3);
    assertThat(tooSoon.body()).contains("Odota hetki, ennen kuin yrität uudelleen: " + seconds);

    pass(seconds);
    assertThat(logIn(api, user, Newcomer.PASSWORD, "fi").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void theWaitIsToldInTheReadersLanguage(Api api) {
    String user = Newcomer.joins(identity);
    logIn(api, user, "wrong", "sv");
    assertThat(logIn(api, user, "wrong", "sv").body()).contains("Vänta en stund");
    assertThat(logIn(api, user, "wrong", "en").body()).contains("Wait a moment");
  }

  @ParameterizedTest
  @EnumSource
  void noNumberOfWrongPasswordsLocksAnAccountForGood(Api api) {
    String user = Newcomer.joins(identity);
    for (int i = 0; i < 15; i++) {
      assertThat(logIn(api, user, "wrong-" + i, "fi").statusCode()).isEqualTo(401);
      pass(60);
    }
    assertThat(logIn(api, user, Newcomer.PASSWORD, "fi").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void nothingTellsWhetherThereIsSuchAnAccount(Api api) {
    assertThat(answersToWrongPasswords(api, "nobody-" + UUID.randomUUID()))
        .isEqualTo(answersToWrongPasswords(api, Newcomer.joins(identity)));
  }

  private List<String> answersToWrongPasswords(Api api, String user) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      var answer = logIn(api, user, "wrong", "fi");
      answers.add(answer.statusCode() + answer.body().replaceAll("\\d", "#"));
      pass(i % 2 * 10);
    }
    return answers;
  }

  @Test
  void anAttackerElsewhereDoesNotKeepTheRightPersonOut() {
    String user = Newcomer.joins(identity);
    from("198.51.100.7");
    assertThat(identity.checkPassword(user, "wrong")).isFalse();
    assertThatThrownBy(() -> identity.checkPassword(user, Newcomer.PASSWORD))
        .isInstanceOf(TooSoon.class);
    from("203.0.113.9");
    assertThat(identity.checkPassword(user, Newcomer.PASSWORD)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anAdministratorEndsTheWait(Api api) {
    String user = Newcomer.joins(identity);
    logIn(api, user, "wrong", "fi");
    assertThat(api.caller(port, "admin").post("/user/" + user + "/unlock", "{}").statusCode())
        .isEqualTo(204);
    assertThat(logIn(api, user, Newcomer.PASSWORD, "fi").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void guessingTheOwnPasswordInAStolenSessionWaitsTooAndHoldsUpNoLogin(Api api) {
    String user = Newcomer.joins(identity);
    Caller person = caller(api, user);
    String guess = "{\"password\": \"Toinen-2026-x\", \"authenticatedUserPassword\": \"wrong\"}";
    assertThat(person.put("/user/" + user + "/credentials", guess).statusCode()).isEqualTo(400);
    assertThat(person.put("/user/" + user + "/credentials", guess).statusCode()).isEqualTo(WAIT);
    assertThat(logIn(api, user, Newcomer.PASSWORD, "fi").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void anAccountWithoutAPasswordLetsNobodyIn(Api api) {
    String user = "newcomer-" + UUID.randomUUID();
    identity.saveUser(identity.newUser(user));
    assertThat(logIn(api, user, "null", "fi").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%00", "x%00y", "%C3%A4", "WORKER"})
  void whatCannotBeAnIdIsAWrongOne(String user) {
    assertThat(logIn(Api.WEB_APPLICATION, user, "x", "fi").statusCode()).isIn(400, 401);
  }

  @Test
  void theServersConfigurationIsAWayBackForTheAdministrator() {
    String user = Newcomer.joins(identity);
    String forgotten = "Toinen-2026-sana";
    administrator(user, forgotten, false);
    assertThat(identity.checkPassword(user, Newcomer.PASSWORD)).as("not asked for").isTrue();

    administrator(user, forgotten, true);
    try {
      assertThat(
              Caller.overEngineRest(port, user, forgotten)
                  .post("/user/" + user + "/unlock", "{}")
                  .statusCode())
          .as("what only an administrator may")
          .isEqualTo(204);
    } finally {
      identity.deleteMembership(user, Groups.CAMUNDA_ADMIN);
    }
  }

  private void administrator(String user, String password, boolean reset) {
    new FirstAdministrator(new FirstAdministrator.Configured(user, password, reset), identity)
        .run();
  }

  @ParameterizedTest
  @CsvSource({
    "Aa1-5678, 'Salasanassa pitää olla vähintään 10 merkkiä.'",
    "AAAAAA-1111, 'Salasanassa pitää olla pieni kirjain.'",
    "aaaaaa-1111, 'Salasanassa pitää olla iso kirjain.'",
    "Aaaaaa-bbbb, 'Salasanassa pitää olla numero.'",
    "Aaaaaa1bbbb, 'Salasanassa pitää olla välimerkki tai muu erikoismerkki.'",
    "Sukunimi-2026, 'Salasanassa ei saa olla omaa nimeä, tunnusta tai sähköpostiosoitetta.'",
    "aaaaaaaa-a, 'Salasanassa pitää olla iso kirjain. Salasanassa pitää olla numero.'"
  })
  void theRuleThatAPasswordBreaksIsNamed(String weak, String rule) {
    String sentence = "\"Salasana on liian heikko. " + rule + "\"";
    for (Api api : Api.values()) {
      String user = Newcomer.joins(identity);
      String change =
          "{\"password\": \"%s\", \"authenticatedUserPassword\": \"%s\"}"
              .formatted(weak, Newcomer.PASSWORD);
      String person =
          """
          {"profile": {"id": "newcomer-%s", "firstName": "Nimi", "lastName": "Sukunimi"},
            "credentials": {"password": "%s"}}"""
              .formatted(UUID.randomUUID(), weak);
      assertThat(
              List.of(
                  caller(api, user).put("/user/" + user + "/credentials", change),
                  api.caller(port, "admin").post("/user/create", person)))
          .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400))
          .allSatisfy(answer -> assertThat(answer.body()).contains(sentence));
    }
  }

  @Test
  void theRuleIsNamedInTheReadersLanguage() {
    String person =
        """
        {"profile": {"id": "newcomer-x", "firstName": "Nimi", "lastName": "Sukunimi"},
          "credentials": {"password": "Kesä-2026"}}""";
    Caller admin = Api.ENGINE_REST.caller(port, "admin");
    assertThat(admin.speaking("sv").post("/user/create", person).body())
        .contains("Lösenordet är för svagt. Lösenordet ska ha minst 10 tecken.");
    assertThat(admin.speaking("en").post("/user/create", person).body())
        .contains("The password is too weak. The password needs at least 10 characters.");
  }

  private HttpResponse<String> logIn(Api api, String user, String password, String language) {
    return api == Api.ENGINE_REST
        ? Caller.overEngineRest(port, user, password).speaking(language).get("/task/count")
        : Caller.nobody(port).speaking(language).login(user, password, "tasklist");
  }

  private Caller caller(Api api, String user) {
    return api.caller(port, user, Newcomer.PASSWORD);
  }

  private static void from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  private void pass(int seconds) {
    passed += seconds * 1000L;
    ClockUtil.offset(passed);
  }
}
